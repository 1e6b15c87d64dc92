namespace PlacementLedger.Domain;

/// <summary>Where work is done: a department and, if known, a commune (both by their INSEE codes).</summary>
public sealed record Site
{
    /// <exception cref="ArgumentException">The department is empty.</exception>
    public Site(string? commune, string department)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(department);
        (Commune, Department) = (commune, department);
    }

    public string? Commune { get; }

    public string Department { get; }
}
