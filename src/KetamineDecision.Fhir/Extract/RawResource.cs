namespace KetamineDecision.Fhir.Extract;

/// <summary>A resource as received, flat and without JSON.</summary>
internal abstract class RawResource(RawHeader header)
{
    public RawHeader Header { get; } = header;
}
