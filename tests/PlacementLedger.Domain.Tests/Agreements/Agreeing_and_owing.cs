using PlacementLedger.Domain.Agreements;
using PlacementLedger.Domain.Decisions;
using static PlacementLedger.Domain.Tests.Agreements.AgreementStory;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Agreements;

/// <summary>How an agreement comes to bind, changes and ends, and what becomes of what is owed.</summary>
public sealed class Agreeing_and_owing
{
    [Fact]
    public void a_party_writes_it_down_once()
    {
        Scenario.When(DraftAgreement.Decide(Draft(), false, TremplinId)).ThenRecords(Drafted);
        Scenario.When(DraftAgreement.Decide(Draft(), true, TremplinId)).ThenRefuses("ALREADY_EXISTS");
        Scenario.When(DraftAgreement.Decide(Draft(), false, PasserelleId)).ThenRefuses("WRONG_PARTY");
    }

    [Fact]
    public void nobody_agrees_alone_and_what_is_informal_opens_nothing()
    {
        Assert.Throws<ArgumentException>(() =>
            new DraftAgreement(Id, AgreementKind.Partnership, [TremplinId, TremplinId], Terms, [])
        );
        Assert.Throws<ArgumentException>(() =>
            new DraftAgreement(Id, AgreementKind.Informal, [TremplinId, PasserelleId], Terms, [])
        );
        Assert.Throws<ArgumentException>(() =>
            new DraftAgreement(Id, AgreementKind.Informal, [TremplinId, PasserelleId], Terms with { Shared = [] }, [Id])
        );
    }

    [Theory]
    [InlineData("2026-02-01", false)]
    [InlineData("2026-02-02", true)]
    [InlineData("2026-12-31", true)]
    [InlineData("2027-01-01", false)]
    public void it_binds_from_the_last_signature_to_its_last_day(string day, bool binds) =>
        Assert.Equal(binds ? Terms : null, Scenario.Given(InForce).State.TermsOn(Day(day)));

    [Fact]
    public void an_informal_one_binds_without_signatures_and_takes_none()
    {
        var informal = Scenario.Given(Informal).State;
        Assert.NotNull(informal.TermsOn(Today));
        Scenario.When(AgreementSteps.Sign(informal, TremplinId, Today)).ThenRefuses("WRONG_STATE");
        Scenario.When(AgreementSteps.Amend(informal, TremplinId, OtherTerms)).ThenRefuses("WRONG_STATE");
        Scenario
            .When(AgreementSteps.Amend(informal, TremplinId, OtherTerms with { Shared = [] }))
            .ThenRecords(new AgreementAmended(Id, TremplinId, OtherTerms with { Shared = [] }));
    }

    [Fact]
    public void each_party_signs_once()
    {
        var once = new AgreementSigned(Id, TremplinId, Today);
        Scenario.Given(Drafted).When(known => AgreementSteps.Sign(known, TremplinId, Today)).ThenRecords(once);
        Scenario.Given(Drafted, once).When(known => AgreementSteps.Sign(known, TremplinId, Today)).ThenRecordsNothing();
        Scenario.Given(Drafted).When(known => AgreementSteps.Sign(known, ChantierId, Today)).ThenRefuses("WRONG_PARTY");
    }

    [Fact]
    public void other_terms_take_the_place_of_the_first_once_all_have_signed_them()
    {
        var amended = new AgreementAmended(Id, TremplinId, OtherTerms);
        Scenario.Given(InForce).When(known => AgreementSteps.Amend(known, TremplinId, OtherTerms)).ThenRecords(amended);
        CooperationAgreementEvent[] half = [.. InForce, amended, Signed(TremplinId, "2026-06-10")];
        Assert.Equal(Terms, Scenario.Given(half).State.TermsOn(Today));
        CooperationAgreementEvent[] whole = [.. half, Signed(AdcrServicesId, "2026-06-20")];
        Assert.Equal(Terms, Scenario.Given(whole).State.TermsOn(Day("2026-06-19")));
        Assert.Equal(OtherTerms, Scenario.Given(whole).State.TermsOn(Day("2026-06-20")));
        Scenario.Given(half).When(known => AgreementSteps.Amend(known, TremplinId, OtherTerms)).ThenRecordsNothing();
        Scenario.Given(half).When(known => AgreementSteps.Amend(known, ChantierId, Terms)).ThenRefuses("WRONG_PARTY");
    }

    [Fact]
    public void a_party_ends_it_on_a_last_day_that_is_included()
    {
        var ended = new AgreementTerminated(Id, TremplinId, Today, null);
        Scenario
            .Given(InForce)
            .When(known => AgreementSteps.Terminate(known, TremplinId, Today, null))
            .ThenRecords(ended);
        CooperationAgreementEvent[] over = [.. InForce, ended];
        Assert.NotNull(Scenario.Given(over).State.TermsOn(Today));
        Assert.Null(Scenario.Given(over).State.TermsOn(Tomorrow));
        Scenario
            .Given(over)
            .When(known => AgreementSteps.Terminate(known, TremplinId, Today, null))
            .ThenRecordsNothing();
        Scenario
            .Given(over)
            .When(known => AgreementSteps.Terminate(known, AdcrServicesId, Tomorrow, null))
            .ThenRefuses("WRONG_STATE");
        Scenario
            .Given(over)
            .When(known => AgreementSteps.Amend(known, TremplinId, OtherTerms))
            .ThenRefuses("WRONG_STATE");
        Scenario
            .Given(Drafted, ended)
            .When(known => AgreementSteps.Sign(known, TremplinId, Today))
            .ThenRefuses("WRONG_STATE");
        Scenario
            .Given(InForce)
            .When(known => AgreementSteps.Terminate(known, ChantierId, Today, null))
            .ThenRefuses("WRONG_PARTY");
    }

    [Fact]
    public void parties_owe_each_other()
    {
        Scenario.Given(InForce).When(known => AgreementSteps.Add(known, AdcrServicesId, Owed)).ThenRecords(Owed);
        Scenario
            .Given([.. InForce, Owed])
            .When(known => AgreementSteps.Add(known, AdcrServicesId, Owed))
            .ThenRefuses("ALREADY_EXISTS");
        Scenario
            .Given(InForce)
            .When(known => AgreementSteps.Add(known, AdcrServicesId, Owed with { DebtorId = ChantierId }))
            .ThenRefuses("WRONG_PARTY");
        Scenario.Given(InForce).When(known => AgreementSteps.Add(known, ChantierId, Owed)).ThenRefuses("WRONG_PARTY");
    }

    [Fact]
    public void who_owes_says_that_it_is_done_and_late_is_better_than_never()
    {
        var done = new ObligationFulfilled(Id, OwedId, Today, "ged:4");
        var missed = new ObligationBreached(Id, OwedId, AdcrServicesId, Today, null);
        Owing().When(known => Fulfil(known, TremplinId)).ThenRecords(done);
        Owing(missed).When(known => Fulfil(known, TremplinId)).ThenRecords(done);
        Owing(done).When(known => Fulfil(known, TremplinId)).ThenRecordsNothing();
        Owing().When(known => Fulfil(known, AdcrServicesId)).ThenRefuses("WRONG_PARTY");
    }

    [Theory]
    [InlineData("2026-11-20", "WRONG_STATE")]
    [InlineData("2026-11-21", null)]
    public void it_is_missed_the_day_after_its_last_one(string on, string? code)
    {
        var agreement = Owing().State;
        var decision = AgreementSteps.Breach(agreement, agreement.Obligations[0], AdcrServicesId, Day(on), null);
        Assert.Equal(code, decision.Code);
    }

    [Fact]
    public void it_is_missed_once_by_word_of_a_party_and_not_after_it_was_done()
    {
        var missed = new ObligationBreached(Id, OwedId, AdcrServicesId, Today, null);
        Owing(missed).When(known => Breach(known, AdcrServicesId)).ThenRecordsNothing();
        Owing().When(known => Breach(known, ChantierId)).ThenRefuses("WRONG_PARTY");
        Owing(new ObligationFulfilled(Id, OwedId, Today, null))
            .When(known => Breach(known, AdcrServicesId))
            .ThenRefuses("WRONG_STATE");
    }

    private static DraftAgreement Draft() =>
        new(Id, AgreementKind.Partnership, [AdcrServicesId, TremplinId], Terms, []);

    private static Scenario<CooperationAgreement> Owing(params CooperationAgreementEvent[] more) =>
        Scenario.Given([.. InForce, Owed, .. more]);

    private static Decision Fulfil(CooperationAgreement agreement, Guid by) =>
        AgreementSteps.Fulfil(agreement, agreement.Obligations[0], by, Today, "ged:4");

    private static Decision Breach(CooperationAgreement agreement, Guid by) =>
        AgreementSteps.Breach(agreement, agreement.Obligations[0], by, Today, null);
}
