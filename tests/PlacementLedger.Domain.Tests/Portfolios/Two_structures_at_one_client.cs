using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Mandates;
using PlacementLedger.Domain.Portfolios;
using static PlacementLedger.Domain.Tests.People;
using static PlacementLedger.Domain.Tests.Portfolios.PortfolioStory;
using static PlacementLedger.Domain.Tests.Scenario;

namespace PlacementLedger.Domain.Tests.Portfolios;

public sealed class Two_structures_at_one_client
{
    private static readonly ClientAct Offer = Act(ClientActKind.OfferSent, TremplinId, Today);
    private static readonly ClientAct Request = Act(ClientActKind.RequestReceived, AdcrServicesId, Today.AddDays(-10));

    [Fact]
    public void are_in_conflict_when_one_is_a_stranger_to_the_holder()
    {
        var found = Assert.Single(Found(Offer, Request));
        Assert.Equal(new(GroupId, AdcrServicesId, Offer, Request), found);
        Assert.Equal(Request, Assert.Single(Found(Request, Offer)).Act);
    }

    [Theory]
    [InlineData(90, 1)]
    [InlineData(91, 0)]
    [InlineData(-90, 1)]
    [InlineData(-91, 0)]
    public void are_in_conflict_within_the_days_of_the_policy(int daysBefore, int conflicts) =>
        Assert.Equal(conflicts, Found(Offer, Request with { On = Today.AddDays(-daysBefore) }).Count);

    [Fact]
    public void are_found_once_each_by_the_nearest_act()
    {
        var nearer = Act(ClientActKind.PlacementSigned, AdcrServicesId, Today.AddDays(-1));
        var third = Act(ClientActKind.PlacementSigned, PasserelleId, Today);
        var found = Found(Offer, Request, nearer, third, Offer with { On = Yesterday });
        Assert.Equal([nearer, third], found.Select(conflict => conflict.Other));
    }

    [Fact]
    public void of_different_groups_or_of_none_are_not()
    {
        Assert.Empty(Found(Offer, Request with { StructureId = ChantierId }));
        Assert.Empty(Found(Offer with { StructureId = ChantierId }, Request));
        Assert.Empty(With(Offer, Request).With(Offer, []));
    }

    [Theory]
    [InlineData("2026-11-22", 1)]
    [InlineData("2026-11-23", 0)]
    public void share_the_client_while_the_holder_shares_it(string until, int conflicts)
    {
        var held = Given(Allocated, new ClientShared(Id, Menuiserie, TremplinId, Day("2026-01-01"), Day(until))).State;
        Assert.Equal(conflicts, (With(Offer, Request) with { Allocations = [held] }).With(Offer, [Group]).Count);
    }

    public static TheoryData<Mandate, int> Mandates =>
        new()
        {
            { Granted(), 0 },
            { Granted() with { PrincipalId = PasserelleId }, 1 },
            { Granted() with { AgentId = PasserelleId }, 1 },
            { Granted() with { Clients = [Mairie] }, 1 },
            { Granted() with { Clients = [Menuiserie] }, 0 },
            { Granted() with { Acceptance = null }, 1 },
            { Granted() with { End = new(Yesterday, null, Guid.Empty) }, 1 },
        };

    [Theory, MemberData(nameof(Mandates))]
    public void act_for_each_other_under_a_mandate_of_the_holder(Mandate mandate, int conflicts) =>
        Assert.Equal(conflicts, (With(Offer, Request) with { Mandates = [mandate] }).With(Offer, [Group]).Count);

    [Fact]
    public void are_strangers_both_where_nobody_holds_the_client()
    {
        var released = Given(Allocated, Released with { On = Day("2026-06-30") }).State;
        var found = (With(Offer, Request) with { Allocations = [released] }).With(Offer, [Group]);
        Assert.Null(Assert.Single(found).HolderId);
    }

    [Fact]
    public void have_a_conflict_of_one_id_whoever_is_named_first()
    {
        Assert.Equal(
            SolicitationConflict.IdFor(GroupId, Menuiserie, TremplinId, AdcrServicesId, 0),
            SolicitationConflict.IdFor(GroupId, Menuiserie, AdcrServicesId, TremplinId, 0)
        );
        Assert.NotEqual(
            SolicitationConflict.IdFor(GroupId, Menuiserie, TremplinId, AdcrServicesId, 0),
            SolicitationConflict.IdFor(GroupId, Menuiserie, AdcrServicesId, TremplinId, 1)
        );
    }

    [Fact]
    public void are_told_once_what_becomes_of_it()
    {
        var id = SolicitationConflict.IdFor(GroupId, Menuiserie, TremplinId, AdcrServicesId, 0);
        var detected = new SolicitationConflictDetected(id, Menuiserie, GroupId, AdcrServicesId, Offer, Request);
        var command = new ResolveConflict(id, Today, ConflictResolution.Shared, null, PasserelleId);
        var resolved = new SolicitationConflictResolved(id, Today, ConflictResolution.Shared, null);
        Given(detected).When(conflict => ResolveConflict.Decide(command, conflict, Group)).ThenRecords(resolved);
        Given(detected, resolved)
            .When(conflict => ResolveConflict.Decide(command, conflict, Group))
            .ThenRecordsNothing();
        Given(detected, resolved)
            .When(c => ResolveConflict.Decide(command with { Resolution = ConflictResolution.NoConflict }, c, Group))
            .ThenRefuses(Codes.WrongState);
        Given(detected)
            .When(conflict => ResolveConflict.Decide(command with { ActingStructureId = ChantierId }, conflict, Group))
            .ThenRefuses(Codes.WrongParty);
        Assert.False(Given(detected).State.IsBefore(Offer with { On = Tomorrow }));
        Assert.False(Given(detected, resolved).State.IsBefore(Offer));
        Assert.True(Given(detected, resolved).State.IsBefore(Offer with { On = Tomorrow }));
        var later = resolved with { On = Tomorrow };
        Assert.False(Given(detected, later).State.IsBefore(Offer with { On = Tomorrow }));
    }

    [Fact]
    public void offer_once_under_an_id()
    {
        var client = Given(new ClientRegistered(Menuiserie, null, null, []));
        var command = new OfferToClient(Menuiserie, Offer.Id, TremplinId, OfferKind.Proactive, Today, new("p-1"));
        var sent = new ProactiveOfferSent(Menuiserie, Offer.Id, TremplinId, Today, "p-1");
        client.When(known => OfferToClient.Decide(command, known)).ThenRecords(sent);
        client
            .When(known => OfferToClient.Decide(command with { Kind = OfferKind.Cross }, known))
            .ThenRecords(new CrossOfferPresented(Menuiserie, Offer.Id, TremplinId, Today, "p-1"));
        var offered = Given(new ClientRegistered(Menuiserie, null, null, []), sent);
        offered.When(known => OfferToClient.Decide(command, known)).ThenRecordsNothing();
        offered
            .When(known => OfferToClient.Decide(command with { On = Yesterday }, known))
            .ThenRefuses(Codes.AlreadyExists);
        client
            .When(known => OfferToClient.Decide(command with { ActingStructureId = ChantierId }, known))
            .ThenRefuses(Codes.WrongParty);
    }

    private static IReadOnlyList<FoundConflict> Found(ClientAct act, params ClientAct[] others) =>
        With([act, .. others]).With(act, [Group]);

    private static Solicitations With(params ClientAct[] acts) => new(Menuiserie, acts, AdcrServicesId, [], []);

    private static ClientAct Act(ClientActKind kind, Guid structure, DateOnly on) =>
        new(kind, Guid.CreateVersion7(), structure, on);

    private static Mandate Granted()
    {
        var id = Guid.CreateVersion7();
        return Mandate.Evolve(
            Mandate.Evolve(
                null,
                new MandateGranted(
                    id,
                    AdcrServicesId,
                    TremplinId,
                    [],
                    true,
                    [],
                    [],
                    Day("2026-01-01"),
                    Day("2026-12-31"),
                    null,
                    []
                )
            ),
            new MandateAccepted(id, Day("2026-01-01"))
        );
    }
}
