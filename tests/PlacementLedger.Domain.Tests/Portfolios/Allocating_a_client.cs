using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Groups;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Portfolios;
using static PlacementLedger.Domain.Tests.People;
using static PlacementLedger.Domain.Tests.Portfolios.PortfolioStory;
using static PlacementLedger.Domain.Tests.Scenario;

namespace PlacementLedger.Domain.Tests.Portfolios;

public sealed class Allocating_a_client
{
    private static readonly DealingsSoFar WithAdcr = new(AdcrServicesId, PasserelleId);

    [Fact]
    public void nobody_holds_protects_it_as_the_group_says()
    {
        When(Decide(Command())).ThenRecords(Allocated).ThenMeets("P2");
        When(Decide(Command(), group: GroupWith(GroupPolicy.Default with { ProtectionMonths = 0 })))
            .ThenRecords(Allocated with { ProtectedUntil = null });
        When(Decide(Command() with { ProtectedUntil = Tomorrow }))
            .ThenRecords(Allocated with { ProtectedUntil = Tomorrow });
    }

    [Fact]
    public void without_a_group_is_the_networks_own() =>
        When(Decide(Command() with { GroupId = null }, group: null))
            .ThenRecords(Allocated with { AllocationId = PortfolioAllocation.IdFor(Menuiserie, null), GroupId = null });

    [Fact]
    public void twice_records_nothing_more() =>
        Given(Allocated).When(held => Decide(Command(), held)).ThenRecordsNothing();

    [Theory(DisplayName = "P2: one holder per client per group at a time")]
    [InlineData("2025-01-01", Codes.ClientAlreadyHeld)]
    [InlineData("2026-11-30", Codes.ClientAlreadyHeld)]
    [InlineData("2026-12-01", null)]
    public void that_is_held_is_refused_until_it_was_given_back(string from, string? code)
    {
        var again = Command() with { HolderId = TremplinId, From = Day(from) };
        Given(Allocated).When(held => Decide(again, held)).ThenRefuses(Codes.ClientAlreadyHeld);
        var outcome = Given(Allocated, Released).When(held => Decide(again, held));
        Assert.Equal(code, outcome.Decision.Code);
    }

    [Fact]
    public void given_back_keeps_who_opened_it() =>
        Given(Allocated with { OpenedById = PasserelleId }, Released)
            .When(held => Decide(Command() with { HolderId = TremplinId, From = Day("2026-12-01") }, held))
            .ThenRecords(
                Allocated with
                {
                    HolderId = TremplinId,
                    OpenedById = PasserelleId,
                    From = Day("2026-12-01"),
                    ProtectedUntil = Day("2027-11-30"),
                }
            );

    [Fact]
    public void was_opened_by_who_is_named_or_else_by_whom_it_dealt_with_first()
    {
        When(Decide(Command(), soFar: WithAdcr)).ThenRecords(Allocated with { OpenedById = PasserelleId });
        When(Decide(Command() with { OpenedById = TremplinId }, soFar: WithAdcr))
            .ThenRecords(Allocated with { OpenedById = TremplinId });
    }

    public static TheoryData<Guid?, string?> Actors =>
        new()
        {
            { null, null },
            { AdcrServicesId, null },
            { TremplinId, Codes.HolderConsentMissing },
            { PasserelleId, Codes.WrongParty },
        };

    [Theory(DisplayName = "P2: with whom a client dealt first agrees by acting itself"), MemberData(nameof(Actors))]
    public void to_another_than_it_dealt_with_takes_that_ones_act(Guid? acting, string? code) =>
        Assert.Equal(
            code,
            Decide(Command() with { HolderId = TremplinId, ActingStructureId = acting }, soFar: WithAdcr).Code
        );

    [Fact]
    public void given_back_asks_nobody_with_whom_it_dealt_before() =>
        Assert.False(
            Decide(
                Command() with
                {
                    HolderId = TremplinId,
                    From = Day("2026-12-01"),
                    ActingStructureId = TremplinId,
                },
                Given(Allocated, Released).State,
                WithAdcr
            ).IsRefused
        );

    [Fact]
    public void asks_nobody_who_is_outside_the_group() =>
        Assert.False(
            Decide(
                Command() with
                {
                    HolderId = TremplinId,
                    ActingStructureId = TremplinId,
                },
                soFar: new(ChantierId, ChantierId)
            ).IsRefused
        );

    [Fact]
    public void to_no_member_of_the_group_is_refused() =>
        When(Decide(Command() with { HolderId = ChantierId })).ThenRefuses(Codes.NotInTheGroup);

    [Fact]
    public void has_an_id_for_each_client_and_group()
    {
        Guid[] ids =
        [
            Id,
            PortfolioAllocation.IdFor(Menuiserie, null),
            PortfolioAllocation.IdFor(Mairie, GroupId),
            PortfolioAllocation.IdFor(Mairie, null),
        ];
        Assert.Equal(4, ids.Distinct().Count());
        Assert.Equal(Id, PortfolioAllocation.IdFor(Menuiserie, GroupId));
        Assert.Equal(8, Id.Version);
    }

    private static AllocateClient Command() => new(Menuiserie, GroupId, AdcrServicesId, Allocated.From);

    private static Decision Decide(
        AllocateClient command,
        PortfolioAllocation? held = null,
        DealingsSoFar? soFar = null
    ) => AllocateClient.Decide(command, held, Group, soFar);

    private static Decision Decide(AllocateClient command, CooperationGroup? group) =>
        AllocateClient.Decide(command, null, group, null);
}
