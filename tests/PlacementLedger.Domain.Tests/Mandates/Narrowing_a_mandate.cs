using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Mandates;
using static PlacementLedger.Domain.Tests.Mandates.MandateStory;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Mandates;

/// <summary>The principal puts a mandate aside, lets the agent act again, and narrows it from a day on.</summary>
public sealed class Narrowing_a_mandate
{
    private static readonly MandateSuspended Suspended = new(Id, Day("2026-03-01"), Day("2026-03-31"), null);

    private static readonly MandateScopeRestricted ToOnePower = new(
        Id,
        Day("2026-04-01"),
        [MandatePower.SignSupplyContract],
        null,
        null
    );

    [Theory(DisplayName = "M1: no act on a suspended day, both ends included")]
    [InlineData("2026-02-28", null)]
    [InlineData("2026-03-01", "mandateSuspended")]
    [InlineData("2026-03-31", "mandateSuspended")]
    [InlineData("2026-04-01", null)]
    public void a_suspension_forbids_acts_on_its_days(string on, string? clause)
    {
        var mandate = Scenario.Given(Granted, Accepted, Suspended).State;
        Assert.Equal(clause is null, mandate.IsInForceOn(Day(on)));
        var check = ActInsideMandate.Check(mandate, Act(on), Tremplin, AdcrServices);
        Assert.Equal(clause, check.Figures.FirstOrDefault(figure => figure.Name == "clause")?.Word);
    }

    [Fact]
    public void it_is_suspended_by_the_principal_once_it_is_accepted_and_not_twice()
    {
        Scenario.Given(Granted, Accepted).When(known => Suspend(known, TremplinId)).ThenRecords(Suspended);
        Scenario.Given(Granted, Accepted, Suspended).When(known => Suspend(known, TremplinId)).ThenRecordsNothing();
        Scenario.Given(Granted, Accepted).When(known => Suspend(known, AdcrServicesId)).ThenRefuses("WRONG_PARTY");
        Scenario.Given(Granted).When(known => Suspend(known, TremplinId)).ThenRefuses("WRONG_STATE");
        Scenario
            .Given(Granted, Accepted, Suspended with { From = Day("2026-03-31"), Until = null })
            .When(known => Suspend(known, TremplinId))
            .ThenRefuses("WRONG_STATE");
        Scenario
            .Given(Granted, Accepted, Suspended with { From = Day("2026-04-01"), Until = null })
            .When(known => Suspend(known, TremplinId))
            .ThenRecords(Suspended);
    }

    [Theory]
    [InlineData("2026-03-10", "2026-03-09")]
    [InlineData("2026-03-01", null)]
    public void it_is_resumed_from_a_day_on(string on, string? until)
    {
        var resumed = new MandateResumed(Id, Day(on));
        Scenario.Given(Granted, Accepted, Suspended).When(known => Resume(known, on)).ThenRecords(resumed);
        var mandate = Scenario.Given(Granted, Accepted, Suspended, resumed).State;
        Assert.Equal(
            until is null ? [] : [Day(until)],
            mandate.Suspensions.Select(suspension => suspension.Until!.Value)
        );
        Assert.True(mandate.IsInForceOn(Day(on)));
    }

    [Fact]
    public void resuming_again_records_nothing_and_a_later_suspension_stays()
    {
        var later = Suspended with { From = Day("2026-06-01"), Until = null };
        var resumed = new MandateResumed(Id, Day("2026-03-10"));
        MandateEvent[] events = [Granted, Accepted, Suspended, later, resumed];
        Scenario.Given(events).When(known => Resume(known, "2026-03-10")).ThenRecordsNothing();
        Assert.False(Scenario.Given(events).State.IsInForceOn(Day("2026-06-01")));
    }

    [Fact]
    public void an_act_that_is_refused_names_what_it_was_refused_by()
    {
        var suspended = Scenario.Given(Granted, Accepted, Suspended).State;
        Assert.Contains(
            Scenario.EventId(2),
            ActInsideMandate.Check(suspended, Act("2026-03-01"), Tremplin, AdcrServices).Events
        );
        var narrowed = Scenario.Given(Granted, Accepted, ToOnePower).State;
        Assert.Equal(
            [Scenario.EventId(0), Scenario.EventId(2)],
            ActWithinPowers.Check(narrowed, Act("2026-04-01"), Tremplin, AdcrServices).Events
        );
        Assert.Equal(
            [Scenario.EventId(0)],
            ActWithinPowers.Check(narrowed, Act("2026-03-31"), Tremplin, AdcrServices).Events
        );
    }

    [Fact]
    public void what_is_not_suspended_is_not_resumed()
    {
        Scenario.Given(Granted, Accepted).When(known => Resume(known, "2026-03-10")).ThenRefuses("WRONG_STATE");
        Scenario
            .Given(Granted, Accepted, Suspended)
            .When(known => Resume(known, "2026-04-02"))
            .ThenRefuses("WRONG_STATE");
        Scenario
            .Given(Granted, Accepted, Suspended)
            .When(known => ResumeMandate.Decide(new(Id, Day("2026-03-10"), AdcrServicesId), known))
            .ThenRefuses("WRONG_PARTY");
    }

    [Theory(DisplayName = "M1: an act is judged by the scope that holds on its day")]
    [InlineData("2026-03-31", null)]
    [InlineData("2026-04-01", "powers")]
    public void a_restriction_holds_from_its_day(string on, string? clause)
    {
        var mandate = Scenario.Given(Granted, Accepted, ToOnePower).State;
        var check = ActWithinPowers.Check(mandate, Act(on), Tremplin, AdcrServices);
        Assert.Equal(clause, check.Figures.FirstOrDefault(figure => figure.Name == "clause")?.Word);
    }

    [Fact]
    public void it_is_narrowed_by_the_principal_and_only_to_something_narrower()
    {
        Narrowed(ToOnePower).ThenRecords(ToOnePower);
        Narrowed(ToOnePower with { Powers = AllToSign }).ThenRefuses("SCOPE_NOT_NARROWER");
        Narrowed(ToOnePower with { Powers = [MandatePower.Invoice] }).ThenRefuses("SCOPE_NOT_NARROWER");
        Narrowed(ToOnePower with { Powers = null, Clients = [Menuiserie] })
            .ThenRecords(ToOnePower with { Powers = null, Clients = [Menuiserie] });
        Narrowed(ToOnePower with { Powers = null, Departments = ["38"] })
            .ThenRecords(ToOnePower with { Powers = null, Departments = ["38"] });
        Scenario
            .Given(Granted, Accepted)
            .When(known => Restrict(known, ToOnePower, AdcrServicesId))
            .ThenRefuses("WRONG_PARTY");
        Scenario.Given(Granted).When(known => Restrict(known, ToOnePower, TremplinId)).ThenRefuses("WRONG_STATE");
    }

    [Fact]
    public void it_is_narrowed_further_and_never_back_or_before()
    {
        var toOneClient = ToOnePower with { Powers = null, Clients = [Menuiserie], From = Day("2026-05-01") };
        MandateEvent[] narrowed = [Granted, Accepted, ToOnePower];
        Scenario.Given(narrowed).When(known => Restrict(known, toOneClient, TremplinId)).ThenRecords(toOneClient);
        var scope = Scenario.Given([.. narrowed, toOneClient]).State.ScopeOn(Day("2026-05-01"));
        Assert.Equal([MandatePower.SignSupplyContract], scope.Powers);
        Assert.Equal([Menuiserie], scope.Clients);
        Scenario
            .Given([.. narrowed, toOneClient])
            .When(known => Restrict(known, toOneClient with { Clients = [Mairie] }, TremplinId))
            .ThenRefuses("SCOPE_NOT_NARROWER");
        Scenario
            .Given(narrowed)
            .When(known => Restrict(known, toOneClient with { From = Day("2026-03-31") }, TremplinId))
            .ThenRefuses("OUTSIDE_PERIOD");
        Scenario.Given(narrowed).When(known => Restrict(known, ToOnePower, TremplinId)).ThenRecordsNothing();
    }

    [Fact]
    public void a_full_one_is_narrowed_to_a_list()
    {
        var full = Granted with { Full = true, Powers = [] };
        var mandate = Scenario.Given(full, Accepted, ToOnePower).State;
        Assert.True(mandate.ScopeOn(Day("2026-03-31")).Holds(MandatePower.Invoice));
        Assert.False(mandate.ScopeOn(Day("2026-04-01")).Holds(MandatePower.Invoice));
        Assert.True(mandate.ScopeOn(Day("2026-04-01")).Holds(MandatePower.SignSupplyContract));
    }

    [Theory]
    [InlineData(false, "2026-12-31")]
    [InlineData(true, "2026-06-30")]
    public void its_last_day_is_its_terms_or_the_one_it_was_ended_on(bool revoked, string lastDay) =>
        Assert.Equal(
            Day(lastDay),
            Scenario.Given(revoked ? [Granted, Accepted, Revoked] : [Granted, Accepted]).State.LastDay
        );

    private static MandateAct Act(string on) => new(AllToSign, Day(on), Menuiserie, Grenoble);

    private static Decision Suspend(Mandate mandate, Guid by) =>
        SuspendMandate.Decide(new(Id, Suspended.From, Suspended.Until, null, by), mandate);

    private static Decision Resume(Mandate mandate, string on) =>
        ResumeMandate.Decide(new(Id, Day(on), TremplinId), mandate);

    private static Outcome Narrowed(MandateScopeRestricted to) =>
        Scenario.Given(Granted, Accepted).When(known => Restrict(known, to, TremplinId));

    private static Decision Restrict(Mandate mandate, MandateScopeRestricted to, Guid by) =>
        RestrictMandate.Decide(new(Id, to.From, to.Powers, to.Clients, to.Departments, by), mandate);
}
