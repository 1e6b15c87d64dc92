namespace PlacementLedger.Domain.Mandates;

/// <summary>What an agent may do from a day on, until a later scope takes over.</summary>
/// <param name="Full">All powers, instead of those listed.</param>
/// <param name="Clients">Empty means any client.</param>
/// <param name="Departments">INSEE codes; empty means anywhere.</param>
public sealed record MandateScope(
    DateOnly From,
    ValueList<MandatePower> Powers,
    bool Full,
    ValueList<Guid> Clients,
    ValueList<string> Departments
)
{
    /// <summary>The event that narrowed it; null for what was granted.</summary>
    public Guid? EvidenceId { get; init; }

    public bool Holds(MandatePower power) => Full || Powers.Contains(power);

    public bool Covers(Guid clientId) => Clients.Count == 0 || Clients.Contains(clientId);

    internal MandateScope With(MandateScopeRestricted e) =>
        new(e.From, e.Powers ?? Powers, Full && e.Powers is null, e.Clients ?? Clients, e.Departments ?? Departments)
        {
            EvidenceId = e.EventId,
        };

    /// <summary>Whether it allows nothing that <paramref name="other"/> does not, and something less.</summary>
    internal bool IsNarrowerThan(MandateScope other) =>
        (other.Full || (!Full && Powers.All(other.Powers.Contains)))
        && IsPart(Clients, other.Clients)
        && IsPart(Departments, other.Departments)
        && !IsAs(other with { From = From });

    /// <summary>The same from the same day on, whatever recorded it.</summary>
    internal bool IsAs(MandateScope other) => this with { EvidenceId = other.EvidenceId } == other;

    // No list means everything.
    private static bool IsPart<T>(ValueList<T> part, ValueList<T> whole) =>
        whole.Count == 0 || (part.Count > 0 && part.All(whole.Contains));
}

/// <summary>Days on which no act is allowed, both ends included.</summary>
/// <param name="Until">Null until it is resumed.</param>
public sealed record MandateSuspension(DateOnly From, DateOnly? Until, Guid? RemarkId, Guid EvidenceId)
{
    public bool HoldsOn(DateOnly day) => From <= day && (Until is null || day <= Until);
}
