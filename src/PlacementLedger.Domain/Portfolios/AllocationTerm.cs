namespace PlacementLedger.Domain.Portfolios;

/// <summary>One holder's time with a client.</summary>
/// <param name="From">The first day, included.</param>
/// <param name="LastDay">Included; null while nothing ends it.</param>
/// <param name="ProtectedUntil">The last protected day; it passes with the client from holder to holder.</param>
/// <param name="Clause">By what the client came from another holder; null where it had none.</param>
/// <param name="ReasonId">The erasable text that says why it was given back.</param>
/// <param name="EvidenceId">The event that began it.</param>
public sealed record AllocationTerm(
    Guid HolderId,
    DateOnly From,
    DateOnly? LastDay,
    DateOnly? ProtectedUntil,
    HolderChangeClause? Clause,
    string? Ref,
    Guid? ReasonId,
    Guid EvidenceId
)
{
    public bool IsOn(DateOnly day) => From <= day && (LastDay is null || day <= LastDay);

    internal AllocationTerm EndedBy(DateOnly lastDay) =>
        LastDay is null || lastDay < LastDay ? this with { LastDay = lastDay } : this;
}

/// <summary>A structure that may act on a client beside its holder; both days included.</summary>
public sealed record ClientSharing(Guid StructureId, DateOnly From, DateOnly? Until)
{
    public bool IsOn(DateOnly day) => From <= day && (Until is null || day <= Until);
}

/// <summary>The holder's consent to one change that has not come yet.</summary>
/// <param name="ToHolderId">Null where anybody may follow.</param>
/// <param name="EvidenceId">The event that recorded it.</param>
public sealed record HolderConsent(Guid HolderId, Guid? ToHolderId, DateOnly On, Guid EvidenceId);
