using System.Collections.Generic;
using KetamineDecision.Facts;

namespace KetamineDecision.Patients;

/// <summary>A result that is a code, not a number. A closed vocabulary with closed values.</summary>
public sealed class CodedItem
{
    private static readonly List<CodedItem> Members = new();

    private CodedItem(string id, string name, Question question, params string[] values)
    {
        Id = id;
        Name = name;
        Question = question;
        Values = values;
        Ordinal = Members.Count;
        Members.Add(this);
    }

    /// <summary>Pregnancy status or test: <c>pregnant</c>, <c>notPregnant</c>, <c>possible</c>.</summary>
    public static CodedItem Pregnancy { get; } = new("pregnancy", "pregnancy status", Question.Pregnancy, "notPregnant", "pregnant", "possible");

    /// <summary>Sex for clinical use: <c>female</c>, <c>male</c>.</summary>
    public static CodedItem Sex { get; } = new("sex", "sex for clinical use", Question.SexForClinicalUse, "female", "male");

    /// <summary>Ascites grade: <c>none</c>, <c>slight</c>, <c>moderateOrSevere</c>.</summary>
    public static CodedItem Ascites { get; } = new("ascites", "ascites grade", Question.LiverPanel, "none", "slight", "moderateOrSevere");

    /// <summary>Encephalopathy grade: <c>none</c>, <c>grade1Or2</c>, <c>grade3Or4</c>.</summary>
    public static CodedItem Encephalopathy { get; } = new("encephalopathy", "hepatic encephalopathy grade", Question.LiverPanel, "none", "grade1Or2", "grade3Or4");

    /// <summary>Every item, by ordinal.</summary>
    public static IReadOnlyList<CodedItem> All { get; } = Members.AsReadOnly();

    /// <summary>Stable id.</summary>
    public string Id { get; }

    /// <summary>Clinical name.</summary>
    public string Name { get; }

    /// <summary>The question a missing value raises.</summary>
    public Question Question { get; }

    /// <summary>The allowed values.</summary>
    public IReadOnlyList<string> Values { get; }

    internal int Ordinal { get; }

    /// <summary>The item with this id, or null.</summary>
    public static CodedItem? Find(string? id)
    {
        foreach (var item in All)
        {
            if (string.Equals(item.Id, id, System.StringComparison.Ordinal))
            {
                return item;
            }
        }

        return null;
    }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
