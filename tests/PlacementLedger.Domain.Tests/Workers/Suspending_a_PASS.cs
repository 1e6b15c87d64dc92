using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Tests.Hours;
using PlacementLedger.Domain.Workers;
using static PlacementLedger.Domain.Tests.People;
using static PlacementLedger.Domain.Tests.Scenario;
using static PlacementLedger.Domain.Tests.Workers.PassStory;

namespace PlacementLedger.Domain.Tests.Workers;

public sealed class Suspending_a_PASS
{
    private static readonly WorkerRegistered Registered = new(Amina, []);
    private static readonly PassRecorded Pass = Recorded("2025-01-06", "2027-01-05");
    private static readonly PassSuspended March = Suspended("2026-03-01", "2026-03-30");

    [Fact]
    public void records_it_and_says_how_the_end_moves()
    {
        var outcome = Given(Registered, Pass).When(worker => Suspend(worker, "2026-11-01", "2026-12-31"));
        outcome.ThenRecords(
            new PassSuspended(
                Amina,
                PassOfAmina.Value,
                SuspensionId,
                Day("2026-11-01"),
                Day("2026-12-31"),
                SuspensionReason.ContractSuspended,
                false
            )
        );
        Check(outcome.Decision, "PASS-09")
            .IsMet()
            .WithFigure("shiftDays", 60)
            .WithFigure("passUntilBefore", Day("2027-01-05"))
            .WithFigure("passUntil", Day("2027-03-06"));
        outcome.ThenMeets("PASS-07").ThenMeets("PASS-08").ThenMeets("PASS-04").ThenMeets("W1");
    }

    [Fact]
    public void twice_records_nothing_more() =>
        Given(Registered, Pass, March).When(worker => Suspend(worker, "2026-03-01", "2026-03-30")).ThenRecordsNothing();

    [Theory(DisplayName = "PASS-08: no two suspensions on one day")]
    [InlineData("2026-02-01", "2026-02-28", null)]
    [InlineData("2026-02-01", "2026-03-01", Codes.PassSuspensionOverlaps)]
    [InlineData("2026-03-10", "2026-03-12", Codes.PassSuspensionOverlaps)]
    [InlineData("2026-03-30", "2026-04-30", Codes.PassSuspensionOverlaps)]
    [InlineData("2026-03-31", "2026-04-30", null)]
    public void is_refused_on_the_days_of_another(string from, string until, string? code) =>
        Assert.Equal(code, Suspend(Given(Registered, Pass, March).State, from, until).Code);

    [Theory(DisplayName = "PASS-08: it starts inside the PASS, as moved; the end may lie beyond")]
    [InlineData("2025-01-05", Codes.PassMissing)]
    [InlineData("2025-01-06", null)]
    [InlineData("2027-02-03", null)]
    [InlineData("2027-02-04", Codes.PassMissing)]
    public void is_refused_where_there_is_no_PASS(string from, string? code) =>
        Assert.Equal(code, Suspend(Given(Registered, Pass, March).State, from, Text(Day(from).AddDays(40))).Code);

    [Theory(DisplayName = "PASS-04: the end does not move into the next PASS")]
    [InlineData("2026-11-10", null)]
    [InlineData("2026-11-11", Codes.PassOverlaps)]
    public void is_refused_when_the_end_would_meet_the_next_PASS(string until, string? code)
    {
        var next = new PassRecorded(Amina, PassOfLouis.Value, Day("2027-01-15"), Day("2028-12-31"));
        var worker = Given(Registered, Pass, next).State;
        Assert.Equal(code, Suspend(worker, "2026-11-01", until).Code);
    }

    [Fact(DisplayName = "W1: days already worked are listed with their hours, and stay")]
    public void over_days_already_worked_says_which()
    {
        var account = History.None.Worked(21, "2026-10-30").Reserved(14, "2026-11-24").Account;
        var decision = SuspendPass.Decide(
            Command("2026-10-31", "2026-11-24"),
            Given(Registered, Pass).State,
            account,
            Today
        );
        Assert.Equal(DecisionOutcome.AcceptedWithWarnings, decision.Outcome);
        Check(decision, "W1")
            .Warns(Codes.PassSuspendedOverWorkedDays)
            .WithFigure("firstDay", Day("2026-10-31"))
            .WithFigure("lastDay", Day("2026-11-01"))
            .WithFigure("days", 2)
            .WithFigure("workedMinutes", 840)
            .WithFigure("plannedMinutes", 420)
            .RelyingOn([.. account.Placements.Select(placement => placement.EvidenceId).Distinct()]);
        Assert.IsType<PassSuspended>(Assert.Single(decision.Events));
    }

    [Theory]
    [InlineData("2026-11-25", CheckOutcome.Met)]
    [InlineData("2026-11-26", CheckOutcome.Warned)]
    public void over_planned_days_says_so(string until, CheckOutcome expected)
    {
        var account = History.None.Reserved(14, "2026-11-26").Account;
        var worker = Given(Registered, Pass).State;
        var check = Check(SuspendPass.Decide(Command("2026-11-01", until), worker, account, Today), "W1");
        Assert.Equal(expected, check.Outcome);
        Assert.Equal(expected == CheckOutcome.Warned ? Codes.PassSuspendedOverPlannedDays : null, check.Code);
    }

    [Fact]
    public void looks_at_who_hired_last_and_not_at_who_will()
    {
        var account = History
            .None.Worked(7, "2026-06-01", employer: History.Ai1)
            .Worked(7, "2026-07-01", employer: History.Ai2)
            .Reserved(7, "2026-11-24", employer: History.Ai1)
            .Account;
        var worker = Given(Registered, Pass).State;
        var by2 = Command("2026-11-01", "2026-11-10") with { DeclaredBy = History.Ai2 };
        Check(SuspendPass.Decide(by2, worker, account, Today), "PASS-08").IsMet();
        var by1 = by2 with { DeclaredBy = History.Ai1 };
        Check(SuspendPass.Decide(by1, worker, account, Today), "PASS-08")
            .Warns(Codes.PassSuspensionLimit)
            .WithFigure("clause", "notTheLastEmployer");
    }

    [Theory(DisplayName = "PASS-10 a/b/c: a hire ends it the day before, undoes it, or changes nothing")]
    [InlineData("2026-03-15", "2026-03-14", "2027-01-18")]
    [InlineData("2026-03-01", null, "2027-01-05")]
    [InlineData("2026-03-31", "2026-03-30", "2027-02-03")]
    public void ends_with_a_hire(string on, string? lastDay, string passUntil)
    {
        var known = Given(Registered, Pass, March).State;
        var decision = ResumePass.Decide(new(Amina, Day(on)), known);
        var after = decision.Events.Cast<WorkerEvent>().Aggregate(known, Worker.Evolve);
        Assert.Equal(
            lastDay is null ? null : Day(lastDay),
            after.Passes[0].Suspensions.SingleOrDefault()?.Period.Until
        );
        Assert.Equal(Day(passUntil), after.Passes[0].Until);
        Assert.Null(after.SuspensionOn(Day(on)));
        Assert.Equal(Day(on) > Day("2026-03-30"), decision.Events.Count == 0);
        Assert.Empty(ResumePass.Decide(new(Amina, Day(on)), after).Events);
    }

    [Fact(DisplayName = "PASS-06, PASS-11: a PASS that was closed suspends its successor no more")]
    public void ends_with_the_pathway()
    {
        var worker = With(
            Recorded("2024-01-01", "2025-12-30"),
            Suspended("2024-06-01", "2027-05-31"),
            new PassClosed(Amina, PassOfAmina.Value, Day("2025-06-10"), Day("2025-06-02"))
        );
        Assert.NotNull(worker.SuspensionOn(Day("2025-06-10")));
        Assert.Null(worker.SuspensionOn(Day("2025-06-11")));
    }

    [Fact(DisplayName = "PASS-11: the pathway is ended once, during a long suspension")]
    public void for_long_may_end_the_pathway()
    {
        var suspended = Suspended("2025-11-22", "2026-12-31");
        var closed = new PassClosed(Amina, PassOfAmina.Value, Today, Yesterday);
        Given(Registered, Pass, suspended).When(worker => Close(worker, "2026-11-23")).ThenRecords(closed);
        Given(Registered, Pass, suspended, closed).When(worker => Close(worker, "2026-11-23")).ThenRecordsNothing();
        Given(Registered, Pass, suspended)
            .When(worker => Close(worker, "2026-11-22"))
            .ThenRefuses(Codes.PassCannotBeClosed);
        Given(Registered, Pass, suspended, closed)
            .When(worker => Close(worker, "2026-11-24"))
            .ThenRefuses(Codes.PassMissing);
        var after = Given(Registered, Pass, suspended, closed).State;
        Assert.Equal((Today, (Guid?)EventId(3)), (after.Passes[0].Until, after.Passes[0].Closure?.EvidenceId));
        Assert.Null(Record(after, "2026-11-24").Code);
        Assert.Equal(Codes.PassOverlaps, Record(after, "2026-11-23").Code);
    }

    private static Decision Record(Worker worker, string from) =>
        RecordPass.Decide(new(Amina, PassOfLouis, Days(from, "2028-11-22")), worker, null);

    private static Decision Close(Worker worker, string on) =>
        ClosePass.Decide(new(Amina, Day(on), Day(on).AddDays(-1)), worker);

    private static Decision Suspend(Worker worker, string from, string until) =>
        SuspendPass.Decide(Command(from, until), worker, null, Day("2027-01-05"));

    private static SuspendPass Command(string from, string until) =>
        new(Amina, SuspensionId, Days(from, until), SuspensionReason.ContractSuspended);

    private static Check Check(Decision decision, string rule) =>
        Assert.Single(decision.Checks, check => check.Rule == rule);
}
