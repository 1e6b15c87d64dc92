using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Groups;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Portfolios;
using static PlacementLedger.Domain.Tests.People;
using static PlacementLedger.Domain.Tests.Portfolios.PortfolioStory;
using static PlacementLedger.Domain.Tests.Scenario;

namespace PlacementLedger.Domain.Tests.Portfolios;

public sealed class Passing_a_client_on
{
    private static readonly ChangeHolder Change = new(
        TremplinId,
        Passed.From,
        HolderChangeClause.HolderConsent,
        new("ged:1")
    );

    private static readonly ChangeHolder ByClause = Change with { Clause = HolderChangeClause.AdoptedClause };

    private static readonly CooperationGroup After = GroupWith(
        GroupPolicy.Default with
        {
            AllocationClause = AllocationClause.AfterProtection,
        }
    );

    [Fact(DisplayName = "P2: a change needs the holder's consent")]
    public void takes_the_holders_consent()
    {
        Given(Allocated).When(held => Decide(Change, held)).ThenRefuses(Codes.HolderConsentMissing);
        var outcome = Given(Allocated, Consented).When(held => Decide(Change, held)).ThenRecords(Passed);
        Assert.Single(outcome.Decision.Checks).IsMet().WithFigure("consentOn", Today).RelyingOn(EventId(1));
        Given(Allocated)
            .When(held => Decide(Change with { ActingStructureId = AdcrServicesId }, held))
            .ThenRecords(Passed);
        Given(Allocated)
            .When(held => Decide(Change with { ActingStructureId = TremplinId }, held))
            .ThenRefuses(Codes.HolderConsentMissing);
    }

    public static TheoryData<AllocationChangeConsented, bool> Consents =>
        new()
        {
            { Consented with { ToHolderId = null }, true },
            { Consented with { ToHolderId = PasserelleId }, false },
            { Consented with { On = Passed.From }, true },
            { Consented with { On = Passed.From.AddDays(1) }, false },
            { Consented with { HolderId = PasserelleId }, false },
        };

    [Theory, MemberData(nameof(Consents))]
    public void takes_a_consent_that_is_for_it(AllocationChangeConsented consent, bool isFor) =>
        Assert.Equal(!isFor, Given(Allocated, consent).When(held => Decide(Change, held)).Decision.IsRefused);

    [Fact(DisplayName = "P2: one consent is good for one change")]
    public void uses_the_consent_up()
    {
        var state = Given(Allocated, Consented with { ToHolderId = null }, Passed).State;
        Assert.Null(state.Consent);
        Assert.Equal(
            Codes.HolderConsentMissing,
            Decide(Change with { ToHolderId = PasserelleId, From = Day("2026-12-02") }, state).Code
        );
    }

    [Theory(DisplayName = "P2: or by the clause that the group adopted, once the protection has ended")]
    [InlineData("2026-12-31", Codes.AllocationClauseNotMet)]
    [InlineData("2027-01-01", null)]
    public void or_goes_by_the_adopted_clause(string from, string? code)
    {
        var command = ByClause with { From = Day(from) };
        Assert.Equal(code, ChangeHolder.Decide(command, Given(Allocated).State, After).Code);
        Assert.Equal(Codes.AllocationClauseNotMet, Decide(command, Given(Allocated).State).Code);
        Assert.Equal(
            Codes.AllocationClauseNotMet,
            ChangeHolder.Decide(command, Given(Allocated).State, group: null).Code
        );
        Assert.False(
            ChangeHolder.Decide(command, Given(Allocated with { ProtectedUntil = null }).State, After).IsRefused
        );
    }

    [Fact]
    public void carries_the_protection_along_and_ends_the_holder_before()
    {
        var state = Given(Allocated, Consented, Passed).State;
        Assert.Equal(
            [(AdcrServicesId, Day("2026-11-30"), LastProtected), (TremplinId, (DateOnly?)null, LastProtected)],
            state.Terms.Select(term => (term.HolderId, term.LastDay, term.ProtectedUntil!.Value))
        );
        Assert.Equal(AdcrServicesId, state.TermOn(Day("2026-11-30"))!.HolderId);
        Assert.Equal(TremplinId, state.TermOn(Day("2026-12-01"))!.HolderId);
        Assert.Equal((3L, RecordedAt(2)), (state.Version, state.UpdatedAt));
    }

    [Fact]
    public void twice_records_nothing_more() =>
        Given(Allocated, Consented, Passed).When(held => Decide(Change, held)).ThenRecordsNothing();

    public static TheoryData<PortfolioAllocationEvent[], ChangeHolder, string> Refusals =>
        new()
        {
            { [Allocated], Change with { ActingStructureId = PasserelleId }, Codes.WrongParty },
            { [Allocated], Change with { From = Day("2025-12-31") }, Codes.WrongState },
            { [Allocated, Released], Change, Codes.WrongState },
            { [Allocated, Consented], Change with { From = Allocated.From }, Codes.WrongState },
            {
                [Allocated, Consented, Passed],
                Change with
                {
                    ToHolderId = PasserelleId,
                    From = Passed.From,
                },
                Codes.WrongState
            },
            {
                [Allocated, Consented, Passed],
                Change with
                {
                    ToHolderId = PasserelleId,
                    From = Today,
                },
                Codes.WrongState
            },
            {
                [Allocated, Consented with { ToHolderId = null }],
                Change with
                {
                    ToHolderId = ChantierId,
                },
                Codes.NotInTheGroup
            },
        };

    [Theory, MemberData(nameof(Refusals))]
    public void otherwise_is_refused(PortfolioAllocationEvent[] events, ChangeHolder command, string code) =>
        Given(events).When(held => Decide(command, held)).ThenRefuses(code);

    /// <summary>One more thing is wrong in each row; the first in the order of precedence is the answer.</summary>
    public static TheoryData<ChangeHolder, string> Precedence =>
        new()
        {
            {
                Change with
                {
                    ToHolderId = ChantierId,
                    From = Allocated.From,
                    ActingStructureId = PasserelleId,
                },
                Codes.WrongParty
            },
            { Change with { ToHolderId = ChantierId, From = Allocated.From }, Codes.WrongState },
            { Change with { ToHolderId = ChantierId }, Codes.NotInTheGroup },
            { Change, Codes.HolderConsentMissing },
            { ByClause, Codes.AllocationClauseNotMet },
        };

    [Theory, MemberData(nameof(Precedence))]
    public void is_refused_in_the_order_of_precedence(ChangeHolder command, string code) =>
        Given(Allocated).When(held => Decide(command, held)).ThenRefuses(code);

    private static Decision Decide(ChangeHolder command, PortfolioAllocation held) =>
        ChangeHolder.Decide(command, held, Group);
}
