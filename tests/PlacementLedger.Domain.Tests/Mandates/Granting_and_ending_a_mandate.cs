using System.Diagnostics;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Mandates;
using static PlacementLedger.Domain.Tests.Mandates.MandateStory;
using static PlacementLedger.Domain.Tests.People;
using static PlacementLedger.Domain.Tests.Scenario;

namespace PlacementLedger.Domain.Tests.Mandates;

public sealed class Granting_and_ending_a_mandate
{
    private static readonly Period Year = Days("2026-01-01", "2026-12-31");

    public static TheoryData<string, MandateEvent[]> Ended =>
        new() { { "revoked", [Granted, Accepted, Revoked] }, { "renounced", [Granted, Accepted, Renounced] } };

    [Fact]
    public void granting_records_the_offer() =>
        When(GrantMandate.Decide(new(Id, TremplinId, AdcrServicesId, AllToSign, full: false, Year), isKnown: false))
            .ThenRecords(Granted);

    [Fact]
    public void granting_keeps_limits_and_fee()
    {
        var fee = new MandateFee(CentsPerMonth: 50_000, CentsPerHour: null, InvoicedBasisPoints: 350);
        var command = new GrantMandate(Id, TremplinId, AdcrServicesId, [], full: true, Year)
        {
            Clients = [Menuiserie],
            Departments = ["38"],
            Fee = fee,
            ExternalRefs = [new("gta", "M1")],
        };
        When(GrantMandate.Decide(command, isKnown: false))
            .ThenRecords(
                Granted with
                {
                    Powers = [],
                    Full = true,
                    Clients = [Menuiserie],
                    Departments = ["38"],
                    Fee = fee,
                    ExternalRefs = [new("gta", "M1")],
                }
            );
    }

    [Fact]
    public void granting_twice_is_refused() =>
        Given(Granted)
            .When(_ => GrantMandate.Decide(new(Id, TremplinId, AdcrServicesId, AllToSign, false, Year), isKnown: true))
            .ThenRefuses(Codes.AlreadyExists);

    [Fact]
    public void a_mandate_to_oneself_cannot_be_written() =>
        Assert.Throws<ArgumentException>(() => new GrantMandate(Id, TremplinId, TremplinId, AllToSign, false, Year));

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public void full_and_listed_powers_exclude_each_other_and_one_is_needed(bool full, bool listed) =>
        Assert.Throws<ArgumentException>(() =>
            new GrantMandate(Id, TremplinId, AdcrServicesId, listed ? AllToSign : [], full, Year)
        );

    [Fact]
    public void accepting_forms_the_mandate() =>
        Given(Granted).When(m => AcceptMandate.Decide(new(Id, Accepted.On, AdcrServicesId), m)).ThenRecords(Accepted);

    [Fact]
    public void accepting_twice_records_nothing_more() =>
        Given(Granted, Accepted)
            .When(m => AcceptMandate.Decide(new(Id, Accepted.On, AdcrServicesId), m))
            .ThenRecordsNothing();

    [Fact]
    public void accepting_again_on_another_day_is_refused() =>
        Given(Granted, Accepted)
            .When(m => AcceptMandate.Decide(new(Id, Accepted.On.AddDays(1)), m))
            .ThenRefuses(Codes.WrongState);

    [Theory, MemberData(nameof(Ended))]
    public void accepting_what_has_ended_is_refused(string state, MandateEvent[] events) =>
        Assert.Equal(
            state,
            Given(events)
                .When(m => AcceptMandate.Decide(new(Id, Accepted.On), m))
                .ThenRefuses(Codes.WrongState)
                .Decision.Checks[0]
                .Figures[0]
                .Word
        );

    [Fact]
    public void only_the_agent_accepts_and_it_comes_first_among_refusals() =>
        Given(Granted, Accepted, Revoked)
            .When(m => AcceptMandate.Decide(new(Id, Accepted.On, TremplinId), m))
            .ThenRefuses(Codes.WrongParty);

    [Fact]
    public void only_the_agent_repeats_its_acceptance() =>
        Given(Granted, Accepted)
            .When(m => AcceptMandate.Decide(new(Id, Accepted.On, TremplinId), m))
            .ThenRefuses(Codes.WrongParty);

    [Fact]
    public void the_principal_revokes_an_offer_or_a_mandate()
    {
        Given(Granted).When(m => Revoke(m, TremplinId)).ThenRecords(Revoked);
        Given(Granted, Accepted).When(m => Revoke(m, TremplinId)).ThenRecords(Revoked);
        Given(Granted, Accepted, Revoked).When(m => Revoke(m, TremplinId)).ThenRecordsNothing();
    }

    [Fact]
    public void the_agent_does_not_revoke() =>
        Given(Granted, Accepted).When(m => Revoke(m, AdcrServicesId)).ThenRefuses(Codes.WrongParty);

    [Fact]
    public void revoking_what_has_ended_otherwise_is_refused()
    {
        Given(Granted, Accepted, Renounced).When(m => Revoke(m)).ThenRefuses(Codes.WrongState);
        Given(Granted, Accepted, Revoked with { LastDay = Day("2026-07-01") })
            .When(m => Revoke(m))
            .ThenRefuses(Codes.WrongState);
    }

    [Fact]
    public void the_agent_renounces_an_offer_or_a_mandate()
    {
        Given(Granted).When(m => Renounce(m, AdcrServicesId)).ThenRecords(Renounced);
        Given(Granted, Accepted).When(m => Renounce(m, AdcrServicesId)).ThenRecords(Renounced);
        Given(Granted, Accepted, Renounced).When(m => Renounce(m, AdcrServicesId)).ThenRecordsNothing();
    }

    [Fact]
    public void the_principal_does_not_renounce() =>
        Given(Granted, Accepted).When(m => Renounce(m, TremplinId)).ThenRefuses(Codes.WrongParty);

    [Fact]
    public void renouncing_what_has_ended_otherwise_is_refused()
    {
        Given(Granted, Accepted, Revoked).When(m => Renounce(m)).ThenRefuses(Codes.WrongState);
        Given(Granted, Accepted, Renounced with { LastDay = Day("2026-07-01") })
            .When(m => Renounce(m))
            .ThenRefuses(Codes.WrongState);
    }

    [Theory]
    [InlineData("2026-01-14", false)]
    [InlineData("2026-01-15", true)]
    [InlineData("2026-06-30", true)]
    [InlineData("2026-07-01", false)]
    public void it_is_in_force_from_acceptance_to_its_last_day(string day, bool inForce)
    {
        Assert.Equal(inForce, Given(Granted, Accepted, Revoked).State.IsInForceOn(Day(day)));
        Assert.False(Given(Granted).State.IsInForceOn(Day(day)));
    }

    [Theory]
    [InlineData("2026-12-31", true)]
    [InlineData("2027-01-01", false)]
    public void it_is_in_force_to_the_end_of_its_term(string day, bool inForce) =>
        Assert.Equal(inForce, Given(Granted, Accepted).State.IsInForceOn(Day(day)));

    [Fact]
    public void a_mandate_remembers_what_each_step_rests_on()
    {
        var mandate = Given(Granted, Accepted, Revoked).State;
        Assert.Equal((3L, MandateStatus.Revoked, RecordedAt(2)), (mandate.Version, mandate.Status, mandate.UpdatedAt));
        Assert.Equal(
            (EventId(0), EventId(1), EventId(2)),
            (mandate.GrantEvidenceId, mandate.Acceptance!.EvidenceId, mandate.End!.EvidenceId)
        );
    }

    [Fact]
    public void nothing_comes_before_the_grant() => Assert.Throws<UnreachableException>(() => Given(Accepted));

    private static Decisions.Decision Revoke(Mandate mandate, Guid? acting = null) =>
        RevokeMandate.Decide(new(Id, Revoked.LastDay, Revoked.RemarkId, acting), mandate);

    private static Decisions.Decision Renounce(Mandate mandate, Guid? acting = null) =>
        RenounceMandate.Decide(new(Id, Renounced.LastDay, Renounced.RemarkId, acting), mandate);
}
