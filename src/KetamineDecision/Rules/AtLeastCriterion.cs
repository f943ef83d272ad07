using System.Collections.Generic;
using System.Globalization;
using KetamineDecision.Facts;

namespace KetamineDecision.Rules;

/// <summary>Yes when at least n members are, No when fewer can still be, else Unknown (kind <c>atLeast</c>).</summary>
public sealed class AtLeastCriterion : Criterion
{
    private readonly Criterion[] _members;

    internal AtLeastCriterion(int count, Criterion[] members)
    {
        Count = count;
        _members = members;
    }

    /// <summary>How many must be Yes.</summary>
    public int Count { get; }

    /// <summary>The members.</summary>
    public IReadOnlyList<Criterion> Members => _members;

    /// <inheritdoc />
    public override int Depth => 1 + Combine.Deepest(_members);

    internal override bool DependsOnDose => System.Array.Exists(_members, m => m.DependsOnDose);

    /// <inheritdoc />
    public override Answer Evaluate(Case subject)
    {
        var yes = 0;
        var open = 0;
        var merged = default(Answer);
        for (var i = 0; i < _members.Length; i++)
        {
            var answer = _members[i].Evaluate(subject);
            yes += answer.Truth == Truth.Yes ? 1 : 0;
            open += answer.Truth == Truth.Unknown ? 1 : 0;
            merged = i == 0 ? answer : merged.Merge(answer);
        }

        return merged.As(yes >= Count ? Truth.Yes : yes + open < Count ? Truth.No : Truth.Unknown);
    }

    /// <inheritdoc />
    public override void Need(Requirements requirements) => Combine.Need(_members, requirements);

    /// <inheritdoc />
    public override string Describe() =>
        "at least " + Count.ToString(CultureInfo.InvariantCulture) + " of: " + Combine.Describe(_members, "; ");
}
