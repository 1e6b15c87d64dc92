using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Portfolios;
using static PlacementLedger.Domain.Tests.People;
using static PlacementLedger.Domain.Tests.Portfolios.PortfolioStory;
using static PlacementLedger.Domain.Tests.Scenario;

namespace PlacementLedger.Domain.Tests.Portfolios;

public sealed class Consenting_sharing_releasing
{
    private static readonly ClientShared Shared = new(Id, Menuiserie, TremplinId, Today, null);

    [Fact]
    public void the_holder_consents_and_twice_records_nothing_more()
    {
        var command = new ConsentToHolderChange(Today, TremplinId, AdcrServicesId);
        Given(Allocated).When(held => ConsentToHolderChange.Decide(command, held)).ThenRecords(Consented);
        Given(Allocated, Consented).When(held => ConsentToHolderChange.Decide(command, held)).ThenRecordsNothing();
        Given(Allocated)
            .When(held => ConsentToHolderChange.Decide(command with { ActingStructureId = TremplinId }, held))
            .ThenRefuses(Codes.WrongParty);
        Given(Allocated)
            .When(held => ConsentToHolderChange.Decide(command with { On = Day("2025-12-31") }, held))
            .ThenRefuses(Codes.WrongState);
    }

    [Fact]
    public void the_holder_shares_and_sets_the_end_later()
    {
        var command = new ShareClient(TremplinId, Today, ActingStructureId: AdcrServicesId);
        Given(Allocated).When(held => ShareClient.Decide(command, held, Group)).ThenRecords(Shared);
        Given(Allocated, Shared).When(held => ShareClient.Decide(command, held, Group)).ThenRecordsNothing();
        var ended = Shared with { Until = Tomorrow };
        Given(Allocated, Shared)
            .When(held => ShareClient.Decide(command with { Until = Tomorrow }, held, Group))
            .ThenRecords(ended);
        var state = Given(Allocated, Shared, ended).State;
        Assert.Equal([new(TremplinId, Today, Tomorrow)], state.Sharings);
        Assert.Equal(
            [false, true, true, false],
            new[] { Yesterday, Today, Tomorrow, Tomorrow.AddDays(1) }.Select(day => state.IsSharedWith(TremplinId, day))
        );
        Assert.False(state.IsSharedWith(PasserelleId, Today));
    }

    public static TheoryData<ShareClient, string> SharingRefusals =>
        new()
        {
            { new(TremplinId, Today, ActingStructureId: TremplinId), Codes.WrongParty },
            { new(ChantierId, Today), Codes.NotInTheGroup },
            { new(TremplinId, Day("2025-12-31")), Codes.WrongState },
        };

    [Theory, MemberData(nameof(SharingRefusals))]
    public void sharing_otherwise_is_refused(ShareClient command, string code) =>
        Given(Allocated).When(held => ShareClient.Decide(command, held, Group)).ThenRefuses(code);

    [Fact]
    public void sharing_with_the_holder_itself_says_nothing() =>
        Given(Allocated).When(held => ShareClient.Decide(new(AdcrServicesId, Today), held, Group)).ThenRecordsNothing();

    [Fact]
    public void the_holder_gives_the_client_back_and_twice_records_nothing_more()
    {
        var command = new ReleaseClient(Released.On, null, AdcrServicesId);
        Given(Allocated).When(held => ReleaseClient.Decide(command, held)).ThenRecords(Released);
        Given(Allocated, Released).When(held => ReleaseClient.Decide(command, held)).ThenRecordsNothing();
        var state = Given(Allocated, Consented, Released).State;
        Assert.Null(state.Consent);
        Assert.NotNull(state.TermOn(Released.On));
        Assert.Null(state.TermOn(Released.On.AddDays(1)));
        Given(Allocated)
            .When(held => ReleaseClient.Decide(command with { ActingStructureId = TremplinId }, held))
            .ThenRefuses(Codes.WrongParty);
        Given(Allocated, Consented, Passed)
            .When(held => ReleaseClient.Decide(command with { On = Today }, held))
            .ThenRefuses(Codes.WrongState);
        Given(Allocated, Released)
            .When(held => ReleaseClient.Decide(command with { On = Day("2026-12-01") }, held))
            .ThenRefuses(Codes.WrongState);
    }
}
