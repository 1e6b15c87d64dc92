using System.Diagnostics;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Transfers;
using static PlacementLedger.Domain.Tests.People;
using static PlacementLedger.Domain.Tests.Scenario;
using static PlacementLedger.Domain.Tests.Transfers.TransferStory;

namespace PlacementLedger.Domain.Tests.Transfers;

public sealed class Moving_a_worker
{
    // Any event of another stream stands for what the hours account has to record.
    private static readonly LedgerEvent Freed = new Domain.Workers.WorkerRegistered(Louis, []);

    [Fact]
    public void starts_with_a_proposal() =>
        When(Propose(isKnown: false)).ThenRecords(Proposed).ThenMeets("R480-09").ThenMeets("R480-10").ThenMeets("W2");

    [Fact]
    public void proposed_twice_is_refused() =>
        Given(Proposed).When(_ => Propose(isKnown: true)).ThenRefuses(Codes.AlreadyExists);

    [Fact]
    public void to_the_same_structure_cannot_be_written() =>
        Assert.Throws<ArgumentException>(() =>
            new ProposeTransfer(Id, Amina, TremplinId, TremplinId, TransferReason.Cap, FirstDay)
        );

    [Fact]
    public void frees_the_reservations_of_the_origin() =>
        Given(Proposed, Consent, Accepted).When(t => Execute(t)).ThenRecords(Executed, Freed);

    [Fact]
    public void can_be_accepted_before_the_worker_consents() =>
        Given(Proposed, Accepted, Consent).When(t => Execute(t)).ThenRecords(Executed, Freed);

    [Fact]
    public void twice_records_nothing_more() =>
        Given(Proposed, Consent, Accepted, Executed).When(t => Execute(t)).ThenRecordsNothing();

    [Fact]
    public void again_on_another_day_is_refused() =>
        Given(Proposed, Consent, Accepted, Executed)
            .When(t => Execute(t, FirstDay.AddDays(1)))
            .ThenRefuses(Codes.WrongState);

    [Theory(DisplayName = "W3: consent and acceptance, both by the day of the move")]
    [InlineData("2026-11-23", Codes.ConsentMissing)]
    [InlineData("2026-11-24", Codes.AcceptanceMissing)]
    [InlineData("2026-11-25", null)]
    public void needs_consent_and_acceptance_by_then(string on, string? code) =>
        Assert.Equal(code, Execute(Given(Proposed, Consent, Accepted).State, Day(on)).Code);

    [Fact]
    public void quotes_consent_and_acceptance()
    {
        var checks = Execute(Given(Proposed, Consent, Accepted).State).Checks.Where(check => check.Rule == "W3");
        Assert.Equal([EventId(1), EventId(2)], checks.SelectMany(check => check.Events));
    }

    public static TheoryData<TransferEvent[], Guid?, string?> Refusals =>
        new()
        {
            { [Proposed, Refused], PasserelleId, Codes.WrongParty },
            { [Proposed, Refused], TremplinId, Codes.WrongState },
            { [Proposed, ConsentRefused], null, Codes.WrongState },
            { [Proposed, Cancelled], null, Codes.WrongState },
            { [Proposed, Consent, Accepted, Cancelled], null, Codes.WrongState },
            { [Proposed], null, Codes.ConsentMissing },
            { [Proposed, Accepted], AdcrServicesId, Codes.ConsentMissing },
            { [Proposed, Consent], TremplinId, Codes.AcceptanceMissing },
            { [Proposed, Consent, Accepted], PasserelleId, Codes.WrongParty },
            { [Proposed, Consent, Accepted, Executed], PasserelleId, Codes.WrongParty },
            { [Proposed, Consent, Accepted], AdcrServicesId, null },
        };

    [Theory, MemberData(nameof(Refusals))]
    public void is_refused_in_a_declared_order(TransferEvent[] events, Guid? acting, string? code) =>
        Assert.Equal(code, Execute(Given(events).State, FirstDay, acting).Code);

    [Fact(DisplayName = "H13: AI to AI resets neither reading; A restarts with the new employer")]
    public void between_two_AIs_gives_no_hours_back()
    {
        var parties = Between(AdcrServices, Passerelle);
        var decision = ExecuteTransfer.Decide(
            new(Id, FirstDay),
            Given(Proposed with { ToStructureId = PasserelleId }, Consent, Accepted).State,
            parties,
            []
        );
        decision
            .Checks.Single(check => check.Rule == "H13")
            .IsMet()
            .WithFigure("perEmployeeAcrossAis", "continues")
            .WithFigure("perAiEmployee", "restartsWithTheNewEmployer");
        Assert.DoesNotContain(
            decision.Checks,
            check => check.Rule is "R480-09" or "R480-10" && check.Outcome == CheckOutcome.Met
        );
    }

    public static TheoryData<Structure, Structure, string> WithAnEtti =>
        new() { { AdcrServices, Tremplin, "hoursFromThenOn" }, { Tremplin, AdcrServices, "hoursUntilThen" } };

    [
        Theory(DisplayName = "R480-09, R480-10: an ETTI's hours do not count, and stay its own"),
        MemberData(nameof(WithAnEtti))
    ]
    public void between_an_AI_and_an_ETTI_says_which_hours_count(Structure from, Structure to, string figure)
    {
        var checks = Execute(Given(Proposed, Consent, Accepted).State, parties: Between(from, to)).Checks;
        checks.Single(check => check.Rule == "R480-09").IsMet().WithFigure(figure, "uncounted");
        checks.Single(check => check.Rule == "R480-10").IsMet();
        checks.Single(check => check.Rule == "H13").DoesNotApply();
    }

    [Fact(DisplayName = "W2: the PASS goes with the person")]
    public void leaves_the_PASS_as_it_is()
    {
        PassFollowsThePerson
            .Check(WorkerWithPass("2026-01-01", "2026-12-01"), FirstDay)
            .IsMet()
            .WithFigure("passUntil", FirstDay)
            .RelyingOn(EventId(1));
        PassFollowsThePerson.Check(WorkerWithPass("2026-01-01", "2026-11-30"), FirstDay).Warns(Codes.PassMissing);
    }

    [Fact]
    public void nothing_comes_before_the_proposal() => Assert.Throws<UnreachableException>(() => Given(Consent));

    private static Decision Propose(bool isKnown) =>
        ProposeTransfer.Decide(
            new(Id, Amina, AdcrServicesId, TremplinId, TransferReason.Cap, FirstDay),
            isKnown,
            Between(AdcrServices, Tremplin)
        );

    private static Decision Execute(
        Transfer transfer,
        DateOnly? on = null,
        Guid? acting = null,
        TransferParties? parties = null
    ) =>
        ExecuteTransfer.Decide(
            new(Id, on ?? FirstDay, acting),
            transfer,
            parties ?? Between(AdcrServices, Tremplin),
            [Freed]
        );
}
