namespace KetamineDecision.Organs;

/// <summary>Which bilirubin bands Child-Pugh is scored with. The zero value gives the higher, more cautious score.</summary>
public enum ChildPughTable
{
    /// <summary>The usual bands: 2 and 3 mg/dL.</summary>
    Standard = 0,

    /// <summary>Primary biliary cholangitis or primary sclerosing cholangitis: 4 and 10 mg/dL. Only when a clinician says so.</summary>
    CholestaticDisease = 1,
}
