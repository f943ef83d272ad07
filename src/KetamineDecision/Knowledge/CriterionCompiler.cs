using System;
using System.Collections.Generic;
using KetamineDecision.Facts;
using KetamineDecision.Knowledge.Documents;
using KetamineDecision.Patients;
using KetamineDecision.Rules;

namespace KetamineDecision.Knowledge;

/// <summary>Turns a criterion of content into one that can be evaluated, and reports every word, unit and parameter that is not known.</summary>
internal sealed class CriterionCompiler
{
    public const int DeepestAllowed = 4;
    private readonly ContentScope _scope;
    private readonly IReadOnlyDictionary<string, Parameter> _parameters;
    private readonly IReadOnlyDictionary<string, MedicineClassEntry> _classes;
    private readonly Func<string, Rule?> _rules;

    public CriterionCompiler(
        ContentScope scope, IReadOnlyDictionary<string, Parameter> parameters, IReadOnlyDictionary<string, MedicineClassEntry> classes, Func<string, Rule?> rules)
    {
        _scope = scope;
        _parameters = parameters;
        _classes = classes;
        _rules = rules;
    }

    public Criterion? Compile(CriterionEntry? entry, string pointer)
    {
        if (entry is null)
        {
            return null;
        }

        var before = _scope.Problems.Count;
        var criterion = One(entry, pointer);
        if (criterion is not null && criterion.Depth > DeepestAllowed)
        {
            _scope.Report(pointer, "criteria nest deeper than four levels; name a calculator instead.");
        }

        return _scope.Problems.Count == before ? criterion : null;
    }

    private Criterion? One(CriterionEntry entry, string pointer) => entry switch
    {
        ConditionEntry e => new ConditionCriterion(
            _scope.Members(e.Concepts, Concept.Find, "concept", pointer + "/concepts"), _scope.Word<ConditionPresence>(e.Is, pointer + "/is"), _scope.Span(e.OnsetWithin, pointer + "/onsetWithin")),
        MeasurementEntry e => Measurement(e, pointer),
        CodedEntry e => Coded(e, pointer),
        AgeEntry e => Age(e, pointer),
        MedicineEntry e => Medicine(e, pointer),
        ReactionEntry e => Reaction(e, pointer),
        CalculatedEntry e => Calculated(e, pointer),
        UseEntry e => Use(e, pointer),
        SiteEntry e => Site(e, pointer),
        AskedEntry e => Asked(e.Question, pointer + "/question") is { } question ? new AskedCriterion(question, _scope.Span(e.Within, pointer + "/within")) : null,
        RuleReferenceEntry e => Rules(e, pointer),
        AllEntry e => Members(e.Of, pointer) is { } members ? new AllCriterion(members) : null,
        AnyEntry e => Members(e.Of, pointer) is { } members ? new AnyCriterion(members) : null,
        NotEntry e => One(e.Of, pointer + "/of") is { } member ? new NotCriterion(member) : null,
        AtLeastEntry e => AtLeast(e, pointer),
        _ => null,
    };

    private Criterion[]? Members(CriterionEntry[] entries, string pointer)
    {
        var members = new List<Criterion>();
        for (var i = 0; i < entries.Length; i++)
        {
            if (One(entries[i], ContentScope.At(pointer + "/of", i)) is { } member)
            {
                members.Add(member);
            }
        }

        if (entries.Length == 0)
        {
            _scope.Report(pointer + "/of", "at least one member is needed.");
        }

        return members.Count == entries.Length && members.Count > 0 ? members.ToArray() : null;
    }

    private AtLeastCriterion? AtLeast(AtLeastEntry entry, string pointer)
    {
        if (entry.Count < 1 || entry.Count > entry.Of.Length)
        {
            _scope.Report(pointer + "/count", "the count must be from 1 to the number of members.");
        }

        return Members(entry.Of, pointer) is { } members ? new AtLeastCriterion(entry.Count, members) : null;
    }

    private Question? Asked(string id, string pointer)
    {
        var question = _scope.Member(id, Question.Find, "question", pointer);
        if (question is not null && question.Kind != QuestionKind.AskedFact)
        {
            _scope.Report(pointer, "'" + id + "' is a list or a measurement, not an asked fact.");
        }

        return question;
    }

    private MeasurementCriterion? Measurement(MeasurementEntry entry, string pointer)
    {
        var analyte = _scope.Member(entry.Of, Analyte.Find, "analyte", pointer + "/of");
        if (analyte is null || LimitOf(entry.Op, entry.Value, entry.Upper, entry.Parameter, pointer) is not { } limit)
        {
            return null;
        }

        var multiples = entry.Unit == "xULN";
        var converted = multiples ? limit : InCanonical(analyte, limit, entry.Unit, entry.Parameter, pointer);
        return new MeasurementCriterion(new MeasurementTest(analyte, converted)
        {
            InMultiplesOfNormal = multiples,
            Within = Within(entry.Within, entry.WithinParameter, pointer),
            Gravest = entry.Pick switch { null or "newest" => false, "gravest" => true, _ => Unknown(entry.Pick, "newest, gravest", pointer + "/pick") },
            RepeatedAfter = _scope.Span(entry.RepeatedAfter, pointer + "/repeatedAfter"),
            OrPairedDiastolic = entry.OrDiastolic is { } other ? Diastolic(other, pointer + "/orDiastolic") : null,
            OnRoomAir = entry.OnRoomAir,
        });
    }

    private Limit? Diastolic(DiastolicEntry entry, string pointer) => LimitOf(entry.Op, entry.Value, null, entry.Parameter, pointer) is { } limit
        ? InCanonical(Analyte.DiastolicPressure, limit, entry.Unit, entry.Parameter, pointer)
        : null;

    private Limit InCanonical(Analyte analyte, Limit limit, string? unit, string? parameter, string pointer)
    {
        var stated = unit ?? (parameter is not null && _parameters.TryGetValue(parameter, out var found) ? found.Unit : "");
        if (!analyte.Family.TryConvert(limit.Value, stated, out var value))
        {
            _scope.Report(pointer + "/unit", "the unit '" + stated + "' is not accepted for " + analyte.Id + "; accepted are " + string.Join(", ", analyte.Family.Accepted) + ".");
            return limit;
        }

        return limit.Upper is { } upper && analyte.Family.TryConvert(upper, stated, out var high) ? new Limit(limit.Word, value, high) : new Limit(limit.Word, value);
    }

    private TimeSpan? Within(string? iso, string? parameter, string pointer) => parameter is null
        ? _scope.Span(iso, pointer + "/within")
        : _parameters.TryGetValue(parameter, out var found) ? ParameterSpan.Of(found) ?? NotATime(parameter, pointer + "/withinParameter")
        : Missing(parameter, pointer + "/withinParameter");

    private TimeSpan? NotATime(string parameter, string pointer)
    {
        _scope.Report(pointer, "the parameter '" + parameter + "' is not a time.");
        return null;
    }

    private TimeSpan? Missing(string parameter, string pointer)
    {
        _scope.Report(pointer, "there is no parameter '" + parameter + "'.");
        return null;
    }

    private Limit? LimitOf(string op, decimal? value, decimal? upper, string? parameter, string pointer)
    {
        var number = value;
        if (parameter is not null)
        {
            number = _parameters.TryGetValue(parameter, out var found) ? found.Value : null;
            if (number is null)
            {
                _scope.Report(pointer + "/parameter", "there is no parameter '" + parameter + "'.");
            }
        }

        var word = _scope.Word<ComparisonWord>(op, pointer + "/op");
        if (number is not { } limit || (value.HasValue && parameter is not null))
        {
            _scope.Report(pointer, "exactly one of 'value' and 'parameter' is needed.");
            return null;
        }

        if (word == default || (word == ComparisonWord.Between) != upper.HasValue || upper < limit)
        {
            _scope.Report(pointer, "'between' takes 'value' and a higher 'upper'; every other word takes 'value' alone.");
            return null;
        }

        return new Limit(word, limit, upper);
    }

    private CodedCriterion? Coded(CodedEntry entry, string pointer)
    {
        var item = _scope.Member(entry.Item, CodedItem.Find, "coded item", pointer + "/item");
        if (item is null)
        {
            return null;
        }

        for (var i = 0; i < entry.IsAnyOf.Length; i++)
        {
            if (!((IList<string>)item.Values).Contains(entry.IsAnyOf[i]))
            {
                _scope.Report(ContentScope.At(pointer + "/isAnyOf", i), "'" + entry.IsAnyOf[i] + "' is not one of " + string.Join(", ", item.Values) + ".");
            }
        }

        return new CodedCriterion(item, entry.IsAnyOf, _scope.Span(entry.Within, pointer + "/within"));
    }

    private AgeCriterion? Age(AgeEntry entry, string pointer)
    {
        var unit = entry.Unit switch { "a" => AgeUnit.Years, "mo" => AgeUnit.Months, "d" => AgeUnit.Days, _ => (AgeUnit)(-1) };
        if ((int)unit < 0)
        {
            _scope.Report(pointer + "/unit", "an age is in a, mo or d.");
        }

        if (entry.Parameter is { } parameter && _parameters.TryGetValue(parameter, out var found))
        {
            CheckUnit(entry.Unit, found.Unit, pointer);
        }

        return LimitOf(entry.Op, entry.Value, entry.Upper, entry.Parameter, pointer) is { } limit ? new AgeCriterion(limit, unit) : null;
    }

    private MedicineCriterion? Medicine(MedicineEntry entry, string pointer)
    {
        var ids = _classes.TryGetValue(entry.Of, out var found) ? found.Members : new[] { entry.Of };
        var ingredients = _scope.Members(ids, Ingredient.Find, "ingredient or medicine class", pointer + "/of");
        var settledBy = entry.SettledBy is null ? null : Asked(entry.SettledBy, pointer + "/settledBy");
        return new MedicineCriterion(
            found?.Name ?? entry.Of, ingredients, _scope.Span(entry.Within, pointer + "/within"), settledBy, _scope.Span(entry.ListWithin, pointer + "/listWithin"));
    }

    private ReactionCriterion? Reaction(ReactionEntry entry, string pointer)
    {
        var substances = _scope.Members(entry.To, Ingredient.Find, "ingredient", pointer + "/to");
        var manifestations = _scope.WordList<Manifestation>(entry.Manifestations, pointer + "/manifestations");
        return Asked(entry.Detail, pointer + "/detail") is { } detail ? new ReactionCriterion(substances, manifestations, detail) : null;
    }

    private CalculatedCriterion? Calculated(CalculatedEntry entry, string pointer)
    {
        var calculator = _scope.Word<CalculatorId>(entry.Name, pointer + "/name");
        var within = Within(entry.Within, entry.WithinParameter, pointer);
        CheckUnit(entry.Unit, Calculators.UnitOf(calculator), pointer);
        if (within is null)
        {
            _scope.Report(pointer, "exactly one of 'within' and 'withinParameter' is needed.");
        }

        return LimitOf(entry.Op, entry.Value, null, null, pointer) is { } limit
            ? new CalculatedCriterion(calculator, limit, within ?? TimeSpan.Zero, _scope.Span(entry.LookBack, pointer + "/lookBack") ?? TimeSpan.Zero)
            : null;
    }

    private UseCriterion? Use(UseEntry entry, string pointer)
    {
        var property = _scope.Word<UseProperty>(entry.Property, pointer + "/property");
        var isNumber = property is UseProperty.DosePerKilogram or UseProperty.RatePerKilogram or UseProperty.PlannedDuration;
        if (!isNumber && (property == UseProperty.IsPerKilogram) == (entry.IsAnyOf is { Length: > 0 }))
        {
            _scope.Report(pointer, "a word property takes 'isAnyOf'; isPerKilogram takes nothing.");
        }

        CheckWords(property, entry.IsAnyOf, pointer + "/isAnyOf");
        CheckUnit(entry.Unit, UnitOf(property), pointer);
        var limit = isNumber ? LimitOf(entry.Op ?? "", entry.Value, null, null, pointer) : null;
        return isNumber && limit is null ? null : new UseCriterion(property, entry.IsAnyOf ?? Array.Empty<string>(), limit);
    }

    private static string UnitOf(UseProperty property) => property switch
    {
        UseProperty.DosePerKilogram => "mg/kg",
        UseProperty.RatePerKilogram => "mg/kg/h",
        UseProperty.PlannedDuration => "h",
        _ => "",
    };

    // A number whose unit is fixed may name it; another unit would be another number.
    private void CheckUnit(string? stated, string expected, string pointer)
    {
        if (stated is not null && !string.Equals(stated, expected, StringComparison.Ordinal))
        {
            _scope.Report(pointer + "/unit", expected.Length == 0 ? "no unit belongs here." : "the unit here is " + expected + ", not '" + stated + "'.");
        }
    }

    private void CheckWords(UseProperty property, string[]? words, string pointer)
    {
        switch (property)
        {
            case UseProperty.Route: _scope.WordList<Route>(words, pointer); break;
            case UseProperty.Phase: _scope.WordList<Phase>(words, pointer); break;
            case UseProperty.Course: _scope.WordList<Course>(words, pointer); break;
            case UseProperty.Setting: _scope.WordList<Setting>(words, pointer); break;
            default: break;
        }
    }

    private SiteCriterion? Site(SiteEntry entry, string pointer)
    {
        if (entry.MonitoringTier is >= 1 and <= 4)
        {
            return new SiteCriterion((MonitoringTier)entry.MonitoringTier);
        }

        _scope.Report(pointer + "/monitoringTier", "a monitoring tier is 1 to 4.");
        return null;
    }

    private RuleCriterion? Rules(RuleReferenceEntry entry, string pointer)
    {
        var rules = _scope.Members(entry.Ids, id => _rules(id ?? ""), "rule above this one", pointer + "/ids");
        return rules.Length > 0 ? new RuleCriterion(rules) : null;
    }

    private bool Unknown(string? word, string known, string pointer)
    {
        _scope.Report(pointer, "'" + word + "' is not one of " + known + ".");
        return false;
    }
}
