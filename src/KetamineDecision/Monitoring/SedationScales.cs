using KetamineDecision.Evidence;
using KetamineDecision.Facts;
using KetamineDecision.Quantities;

namespace KetamineDecision.Monitoring;

/// <summary>
/// Reads a number as a level of one named sedation scale. The scales run in opposite directions and measure different responses; there is
/// no conversion between them and none may be added.
/// </summary>
public static class SedationScales
{
    /// <summary>Stable id of MOAA/S.</summary>
    public const string MoaasId = "moaas";

    /// <summary>Stable id of the Ramsay scale.</summary>
    public const string RamsayId = "ramsay";

    /// <summary>Stable id of RASS.</summary>
    public const string RassId = "rass";

    private static readonly Citation[] Citations = { new("SCALES-SED", "opioid_context.md section 7") };

    /// <summary>A level of MOAA/S, 0 to 5, higher more awake. Not possible for any other number.</summary>
    public static Calculation<MoaasLevel> Moaas(int level) => level is >= 0 and <= 5
        ? Of(MoaasId, level, (MoaasLevel)level)
        : Refuse<MoaasLevel>("MOAA/S runs from 0 to 5.");

    /// <summary>A level of the Ramsay scale, 1 to 6, higher deeper. Not possible for any other number.</summary>
    public static Calculation<RamsayLevel> Ramsay(int level) => level is >= 1 and <= 6
        ? Of(RamsayId, level, (RamsayLevel)level)
        : Refuse<RamsayLevel>("The Ramsay scale runs from 1 to 6.");

    /// <summary>A level of RASS, -5 to +4, negative sedated. Not possible for any other number.</summary>
    public static Calculation<RassLevel> Rass(int level) => level is >= -5 and <= 4
        ? Of(RassId, level, (RassLevel)level)
        : Refuse<RassLevel>("RASS runs from -5 to +4.");

    private static Calculation<T> Of<T>(string id, int number, T level)
        where T : notnull =>
        Calculation<T>.Of(level, new Derivation(id, new[] { new DerivationStep("level", DecimalText.Format(number) + " is " + level) }, Citations));

    private static Calculation<T> Refuse<T>(string range)
        where T : notnull => Calculation<T>.Impossible(new NotPossibleReason(NotPossibleKind.Unusable, range));
}
