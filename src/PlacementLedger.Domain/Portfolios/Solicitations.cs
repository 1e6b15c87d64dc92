using PlacementLedger.Domain.Groups;
using PlacementLedger.Domain.Mandates;

namespace PlacementLedger.Domain.Portfolios;

/// <summary>All that structures did with one client, and who may: finds those that got in each other's way.</summary>
/// <param name="Acts">In any order.</param>
/// <param name="FirstHolderId">With whom the client dealt first; null where that is not known.</param>
/// <param name="Allocations">What was agreed about the client, in any group.</param>
/// <param name="Mandates">Of which one of the structures is the agent.</param>
public sealed record Solicitations(
    Guid ClientId,
    IReadOnlyList<ClientAct> Acts,
    Guid? FirstHolderId,
    IReadOnlyList<PortfolioAllocation> Allocations,
    IReadOnlyList<Mandate> Mandates
)
{
    /// <summary>One conflict for each other structure of the group that acted within the days of its policy, unless
    /// both act for the holder.</summary>
    public IReadOnlyList<FoundConflict> With(ClientAct act, IEnumerable<CooperationGroup> groups)
    {
        if (CooperationGroup.Of(groups, act.StructureId, act.On) is not { } group)
        {
            return [];
        }

        var daysMax = group.PolicyOn(act.On).SolicitationDays;
        var holderId = HolderIn(group.Id, act.On);
        return
        [
            .. Acts.Where(other => other.StructureId != act.StructureId && Days(act, other) <= daysMax)
                .Where(other => group.HasMember(other.StructureId, act.On))
                .Where(other => !(MayAct(act, group.Id) && MayAct(other, group.Id)))
                .GroupBy(other => other.StructureId)
                .Select(acts => acts.OrderBy(other => Days(act, other)).ThenBy(other => other.Id).First())
                .OrderBy(other => other.StructureId)
                .Select(other => new FoundConflict(group.Id, holderId, act, other)),
        ];
    }

    private static int Days(ClientAct one, ClientAct other) => Math.Abs(one.On.DayNumber - other.On.DayNumber);

    private PortfolioAllocation? Agreed(Guid groupId) => Allocations.FirstOrDefault(held => held.GroupId == groupId);

    private Guid? HolderIn(Guid groupId, DateOnly day) =>
        Agreed(groupId) is { } held && held.Terms[0].From <= day ? held.TermOn(day)?.HolderId : FirstHolderId;

    // The holder itself, those it shares the client with, and those it has given a mandate for it.
    private bool MayAct(ClientAct act, Guid groupId) =>
        HolderIn(groupId, act.On) is { } holder
        && (
            act.StructureId == holder
            || Agreed(groupId)?.IsSharedWith(act.StructureId, act.On) == true
            || Mandates.Any(mandate =>
                mandate.PrincipalId == holder
                && mandate.AgentId == act.StructureId
                && mandate.IsInForceOn(act.On)
                && mandate.ScopeOn(act.On).Covers(ClientId)
            )
        );
}

/// <summary>Two acts on one client that got in each other's way.</summary>
/// <param name="HolderId">Null where nobody held the client.</param>
public sealed record FoundConflict(Guid GroupId, Guid? HolderId, ClientAct Act, ClientAct Other);
