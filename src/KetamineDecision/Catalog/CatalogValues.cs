using System;
using System.Collections.Generic;
using KetamineDecision.Facts;
using KetamineDecision.Patients;
using KetamineDecision.Quantities;

namespace KetamineDecision.Catalog;

/// <summary>The inputs of one calculation, read from text into canonical numbers and words, with every reason why one could not be.</summary>
internal sealed class CatalogValues
{
    private readonly Dictionary<string, decimal> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);
    private readonly List<NotPossibleReason> _reasons = new();

    public IReadOnlyList<NotPossibleReason> Reasons => _reasons;

    public static CatalogValues Read(IReadOnlyList<CatalogInput> inputs, IReadOnlyDictionary<string, string> texts)
    {
        var values = new CatalogValues();
        var used = 0;
        foreach (var input in inputs)
        {
            if (texts.TryGetValue(input.Name, out var text))
            {
                used++;
                values.Add(input, text);
            }
            else if (input.IsRequired)
            {
                values.Refuse(NotPossibleKind.Missing, "The input " + input.Name + " is missing.");
            }
        }

        if (used < texts.Count)
        {
            values.Refuse(NotPossibleKind.Unusable, "There is an input this equation does not have; its inputs are listed with it.");
        }

        return values;
    }

    public bool Has(string name) => _numbers.ContainsKey(name) || _words.ContainsKey(name);

    public decimal Number(string name) => _numbers[name];

    public int Whole(string name) => (int)_numbers[name];

    public string Word(string name) => _words[name];

    public bool IsYes(string name) => string.Equals(_words[name], "yes", StringComparison.Ordinal);

    public Truth Truth(string name) => !_words.TryGetValue(name, out var word) ? Facts.Truth.Unknown
        : string.Equals(word, "yes", StringComparison.Ordinal) ? Facts.Truth.Yes
        : string.Equals(word, "no", StringComparison.Ordinal) ? Facts.Truth.No
        : Facts.Truth.Unknown;

    public Observed<decimal> Observed(string name) =>
        _numbers.TryGetValue(name, out var value) ? Observed<decimal>.Of(value) : Observed<decimal>.NotThere(MissingReason.NotRecorded);

    public ClinicalSex Sex() => _words["sex"] switch { "female" => ClinicalSex.Female, "male" => ClinicalSex.Male, _ => ClinicalSex.Unknown };

    /// <summary>The same inputs for one sex.</summary>
    public CatalogValues WithSex(string sex)
    {
        var one = new CatalogValues();
        foreach (var number in _numbers)
        {
            one._numbers.Add(number.Key, number.Value);
        }

        foreach (var word in _words)
        {
            one._words.Add(word.Key, string.Equals(word.Key, "sex", StringComparison.Ordinal) ? sex : word.Value);
        }

        return one;
    }

    private void Add(CatalogInput input, string text)
    {
        if (input.Kind == CatalogInputKind.Word)
        {
            AddWord(input, text);
        }
        else
        {
            AddNumber(input, text);
        }
    }

    private void AddWord(CatalogInput input, string text)
    {
        var word = text.Trim();
        foreach (var known in input.Words)
        {
            if (string.Equals(known, word, StringComparison.Ordinal))
            {
                _words.Add(input.Name, known);
                return;
            }
        }

        Refuse(NotPossibleKind.Unusable, "The input " + input.Name + " is none of: " + string.Join(", ", input.Words) + ".");
    }

    // "0.7 mg/dL" or "72.4kg": a plain number, then the unit. No unit is assumed and none is guessed.
    private void AddNumber(CatalogInput input, string text)
    {
        var trimmed = text.Trim();
        var length = 0;
        while (length < trimmed.Length && (trimmed[length] is (>= '0' and <= '9') or '.' or '-'))
        {
            length++;
        }

        var unit = trimmed.Substring(length).Trim();
        if (!DecimalText.TryRead(trimmed.Substring(0, length), out var value))
        {
            Refuse(NotPossibleKind.Unusable, "The input " + input.Name + " is not a plain decimal number.");
        }
        else if (!input.Converter.TryConvert(value, unit, out var canonical))
        {
            Refuse(NotPossibleKind.Unusable, "The input " + input.Name + (unit.Length == 0 ? " has no unit" : " has a unit that is not accepted")
                + "; accepted are " + string.Join(", ", input.Units) + ".");
        }
        else if (input.Kind == CatalogInputKind.WholeNumber && (canonical != Math.Floor(canonical) || Math.Abs(canonical) > int.MaxValue))
        {
            Refuse(NotPossibleKind.Unusable, "The input " + input.Name + " is not a whole number.");
        }
        else
        {
            _numbers.Add(input.Name, canonical);
        }
    }

    private void Refuse(NotPossibleKind kind, string sentence) => _reasons.Add(new NotPossibleReason(kind, sentence));
}
