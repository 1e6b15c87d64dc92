using PlacementLedger.Domain.Groups;
using PlacementLedger.Domain.Portfolios;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Portfolios;

/// <summary>A client that AdcrServices holds in the portfolio of a group of three.</summary>
internal static class PortfolioStory
{
    public static readonly Guid GroupId = new(0xe1, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1]);
    public static readonly Guid Id = PortfolioAllocation.IdFor(Menuiserie, GroupId);
    public static readonly DateOnly LastProtected = Day("2026-12-31");

    public static readonly ClientAllocated Allocated = new(
        Id,
        Menuiserie,
        GroupId,
        AdcrServicesId,
        AdcrServicesId,
        Day("2026-01-01"),
        LastProtected
    );

    public static readonly AllocationChangeConsented Consented = new(Id, Menuiserie, AdcrServicesId, TremplinId, Today);

    public static readonly ClientAccountTransferred Passed = new(
        Id,
        Menuiserie,
        AdcrServicesId,
        TremplinId,
        Day("2026-12-01"),
        HolderChangeClause.HolderConsent,
        "ged:1"
    );

    public static readonly ClientReleased Released = new(Id, Menuiserie, AdcrServicesId, Day("2026-11-30"), null);

    public static readonly CooperationGroup Group = GroupWith(GroupPolicy.Default);

    public static CooperationGroup GroupWith(GroupPolicy policy)
    {
        var proposal = Guid.CreateVersion7();
        return Scenario
            .Given(
                new GroupCreated(GroupId, "Groupement", []),
                new MemberAdmitted(GroupId, AdcrServicesId, GroupRole.Coordinator, Day("2025-01-01")),
                new MemberAdmitted(GroupId, TremplinId, GroupRole.Member, Day("2025-01-01")),
                new MemberAdmitted(GroupId, PasserelleId, GroupRole.Member, Day("2025-01-01")),
                new PolicyChangeProposed(GroupId, proposal, AdcrServicesId, policy, Day("2025-01-01")),
                new GroupPolicyAdopted(GroupId, proposal, Day("2025-01-01"))
            )
            .State;
    }
}
