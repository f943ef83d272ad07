using System.Collections.Generic;

namespace KetamineDecision.Fhir.Extract;

/// <summary>What came out of the text: the raw Bundle, or every reason why there is none.</summary>
internal sealed class Extraction
{
    private Extraction(RawBundle? bundle, IReadOnlyList<string> refusals)
    {
        Bundle = bundle;
        Refusals = refusals;
    }

    public RawBundle? Bundle { get; }

    public IReadOnlyList<string> Refusals { get; }

    public static Extraction Of(RawBundle bundle) => new(bundle, []);

    public static Extraction Refused(params IReadOnlyList<string> reasons) => new(null, reasons);
}
