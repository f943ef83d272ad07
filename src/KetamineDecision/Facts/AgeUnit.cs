namespace KetamineDecision.Facts;

/// <summary>The unit an age limit is stated in. Ages are completed days, months or years.</summary>
public enum AgeUnit
{
    /// <summary>Completed years (UCUM <c>a</c>).</summary>
    Years = 0,

    /// <summary>Completed calendar months (UCUM <c>mo</c>).</summary>
    Months = 1,

    /// <summary>Completed days (UCUM <c>d</c>).</summary>
    Days = 2,
}
