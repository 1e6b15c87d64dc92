namespace PlacementLedger.Domain.Workers;

/// <summary>Every event the ledger can hold about one worker. Who the worker is, is not among them.</summary>
public abstract record WorkerEvent(Guid WorkerId) : LedgerEvent
{
    public override Guid StreamId() => WorkerId;
}

public sealed record WorkerRegistered(Guid WorkerId, ValueList<ExternalRef> ExternalRefs) : WorkerEvent(WorkerId);

/// <summary>A PASS was read from where it was issued. Its end is kept as read, never computed (A5).</summary>
public sealed record PassRecorded(Guid WorkerId, string Number, DateOnly From, DateOnly Until) : WorkerEvent(WorkerId);
