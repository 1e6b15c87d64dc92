namespace PlacementLedger.Domain.Structures;

/// <summary>A prefect's derogation from the hours ceiling, as recorded; see
/// <see cref="CeilingDerogationGranted"/>.</summary>
/// <param name="Period">The days on which hours worked fall under it, both ends included.</param>
/// <param name="CeilingMinutes">Null for no ceiling at all.</param>
/// <param name="Clients">Empty for any client.</param>
/// <param name="RomeCodes">Empty for any occupation.</param>
/// <param name="RecordedAt">When the ledger came to know it.</param>
/// <param name="EvidenceId">The event that recorded it.</param>
public sealed record CeilingDerogation(
    Guid Id,
    string Reference,
    string Department,
    Period Period,
    int? CeilingMinutes,
    ValueList<Guid> Clients,
    ValueList<string> RomeCodes,
    DateTimeOffset RecordedAt,
    Guid EvidenceId
)
{
    /// <summary>Whether it holds for work at that client in that occupation. An occupation nobody has named is not
    /// taken for one that is allowed.</summary>
    public bool Covers(Guid? clientId, string? romeCode) =>
        (Clients.Count == 0 || (clientId is { } client && Has(Clients, client)))
        && (RomeCodes.Count == 0 || (romeCode is not null && Has(RomeCodes, romeCode)));

    internal static CeilingDerogation From(CeilingDerogationGranted e) =>
        new(
            e.DerogationId,
            e.Reference,
            e.Department,
            new(e.From, e.Until),
            e.CeilingMinutes,
            e.Clients,
            e.RomeCodes,
            e.RecordedAt,
            e.EventId
        );

    private static bool Has<T>(ValueList<T> items, T item)
        where T : IEquatable<T> => items.AsSpan().Contains(item);
}
