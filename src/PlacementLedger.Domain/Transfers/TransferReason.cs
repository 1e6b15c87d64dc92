namespace PlacementLedger.Domain.Transfers;

/// <summary>Why a worker is to move to another structure.</summary>
public enum TransferReason
{
    Cap,
    WorkerChoice,
    PathwayStep,
    ClientNeed,
    Tender,
}

/// <summary>Who said no to a transfer.</summary>
public enum TransferRefuser
{
    Worker,
    Structure,
}
