using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Groups;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Portfolios;

/// <summary>Gives a client that nobody holds a holder.</summary>
/// <param name="GroupId">Null for the network's own portfolio.</param>
/// <param name="OpenedById">Who brought the client in; null where it is the holder, or is known already.</param>
/// <param name="ProtectedUntil">Null where the policy of the group says for how long.</param>
public sealed record AllocateClient(
    Guid ClientId,
    Guid? GroupId,
    Guid HolderId,
    DateOnly From,
    DateOnly? ProtectedUntil = null,
    Guid? OpenedById = null,
    Guid? ActingStructureId = null
)
{
    public Guid AllocationId => PortfolioAllocation.IdFor(ClientId, GroupId);

    /// <summary>Refused with CLIENT_ALREADY_HELD where somebody holds it then, with HOLDER_CONSENT_MISSING where it has
    /// dealt with another member so far and that one does not act, and with NOT_IN_THE_GROUP.</summary>
    /// <param name="group">The group of the portfolio; null for the network's own.</param>
    /// <param name="soFar">With whom the client has dealt, where nothing was agreed; null where with nobody.</param>
    public static Decision Decide(
        AllocateClient command,
        PortfolioAllocation? held,
        CooperationGroup? group,
        DealingsSoFar? soFar
    )
    {
        if (
            held?.Terms is [.., { LastDay: null } last]
            && (last.HolderId, last.From) == (command.HolderId, command.From)
        )
        {
            return Decision.AlreadyDone();
        }

        var before = held is null && IsConcerned(soFar, group, command.From) ? soFar : null;
        return Decision.Of(
            [
                .. Steps.BelongsTo(command.ActingStructureId, command.HolderId, before?.HolderId ?? command.HolderId),
                .. MembersOnly.Check(group, command.HolderId, command.From),
                OneHolderPerClient.Free(held, command.From),
                .. OneHolderPerClient.FirstHolderAgrees(before?.HolderId, command.HolderId, command.ActingStructureId),
            ],
            new ClientAllocated(
                command.AllocationId,
                command.ClientId,
                command.GroupId,
                command.HolderId,
                held?.OpenedById ?? command.OpenedById ?? soFar?.OpenedById ?? command.HolderId,
                command.From,
                command.ProtectedUntil ?? LastProtected(group, command.From)
            )
        );
    }

    // Who is no member of the group has no say in its portfolio.
    private static bool IsConcerned(DealingsSoFar? soFar, CooperationGroup? group, DateOnly day) =>
        soFar is not null && (group is null || group.HasMember(soFar.HolderId, day));

    private static DateOnly? LastProtected(CooperationGroup? group, DateOnly from) =>
        (group?.PolicyOn(from) ?? GroupPolicy.Default).ProtectionMonths is > 0 and var months
            ? from.AddMonths(months).AddDays(-1)
            : null;
}

/// <summary>Who held and who opened a client before anything was agreed about it.</summary>
public sealed record DealingsSoFar(Guid HolderId, Guid OpenedById);
