using System.Globalization;
using KetamineDecision.Facts;

namespace KetamineDecision.Rules;

/// <summary>The age on the as-of day, in the unit a rule compares.</summary>
public sealed class AgeFact : Fact
{
    private readonly AgeInterval _age;
    private readonly AgeUnit _unit;

    internal AgeFact(AgeInterval age, AgeUnit unit, System.DateTimeOffset asOf, Origin origin)
        : base("age", ObservedAt.Exactly(asOf), origin)
    {
        _age = age;
        _unit = unit;
    }

    /// <inheritdoc />
    public override string Unit => _unit switch { AgeUnit.Years => "a", AgeUnit.Months => "mo", _ => "d" };

    /// <inheritdoc />
    public override string Display()
    {
        var least = _age.Least(_unit).ToString(CultureInfo.InvariantCulture);
        var most = _age.Most(_unit).ToString(CultureInfo.InvariantCulture);
        return least == most ? least : least + " to " + most;
    }
}
