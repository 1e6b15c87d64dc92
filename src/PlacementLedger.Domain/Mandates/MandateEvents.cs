namespace PlacementLedger.Domain.Mandates;

/// <summary>Every event the ledger can hold about one mandate (convention de mandat).</summary>
public abstract record MandateEvent(Guid MandateId) : LedgerEvent
{
    public override Guid StreamId() => MandateId;
}

/// <summary>A principal offered an agent to act in its name. It binds nobody until the agent accepts
/// (MND-01).</summary>
/// <param name="Full">All powers, instead of those listed.</param>
/// <param name="Clients">Empty means any client.</param>
/// <param name="Departments">INSEE codes; empty means anywhere.</param>
/// <param name="Fee">Null means free of charge (MND-03).</param>
public sealed record MandateGranted(
    Guid MandateId,
    Guid PrincipalId,
    Guid AgentId,
    ValueList<MandatePower> Powers,
    bool Full,
    ValueList<Guid> Clients,
    ValueList<string> Departments,
    DateOnly From,
    DateOnly Until,
    MandateFee? Fee,
    ValueList<ExternalRef> ExternalRefs
) : MandateEvent(MandateId);

public sealed record MandateAccepted(Guid MandateId, DateOnly On) : MandateEvent(MandateId);

/// <param name="LastDay">The last day on which the agent may still act.</param>
public sealed record MandateRevoked(Guid MandateId, DateOnly LastDay, Guid? RemarkId) : MandateEvent(MandateId);

/// <param name="LastDay">The last day on which the agent may still act.</param>
public sealed record MandateRenounced(Guid MandateId, DateOnly LastDay, Guid? RemarkId) : MandateEvent(MandateId);

/// <summary>The principal put the mandate aside for a time: no act on these days.</summary>
/// <param name="Until">The last day, included; null until it is resumed.</param>
public sealed record MandateSuspended(Guid MandateId, DateOnly From, DateOnly? Until, Guid? RemarkId)
    : MandateEvent(MandateId);

/// <param name="On">The first day on which the agent may act again.</param>
public sealed record MandateResumed(Guid MandateId, DateOnly On) : MandateEvent(MandateId);

/// <summary>The principal narrowed what the agent may do, from a day on. Earlier acts stay judged by what held on
/// their
/// day.</summary>
/// <param name="Powers">Null where they stay.</param>
/// <param name="Clients">Null where they stay.</param>
/// <param name="Departments">Null where they stay.</param>
public sealed record MandateScopeRestricted(
    Guid MandateId,
    DateOnly From,
    ValueList<MandatePower>? Powers,
    ValueList<Guid>? Clients,
    ValueList<string>? Departments
) : MandateEvent(MandateId);

/// <summary>What the agent is paid. Each part is optional; they add up.</summary>
public sealed record MandateFee(long? CentsPerMonth, long? CentsPerHour, int? InvoicedBasisPoints);
