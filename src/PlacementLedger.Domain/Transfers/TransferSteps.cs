namespace PlacementLedger.Domain.Transfers;

/// <summary>The worker's answer to a proposed transfer.</summary>
/// <param name="EvidenceId">The event that recorded it.</param>
public sealed record WorkerConsent(bool Given, DateOnly On, string? EvidenceRef, Guid EvidenceId);

/// <summary>The receiving structure's yes.</summary>
/// <param name="EvidenceId">The event that recorded it.</param>
public sealed record TransferAcceptance(DateOnly On, Guid EvidenceId);

/// <summary>Who said no, when and why.</summary>
public sealed record TransferRefusal(TransferRefuser By, DateOnly On, Guid? RemarkId);

/// <summary>When and why a transfer was called off.</summary>
public sealed record TransferCancellation(DateOnly On, Guid? RemarkId);
