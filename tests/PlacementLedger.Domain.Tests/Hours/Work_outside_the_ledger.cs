using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Tests.Law;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Hours;

/// <summary>WT-06: a declared job is part of the person's time from its first day to its last.</summary>
public sealed class Work_outside_the_ledger
{
    private static readonly Guid JobId = History.Id(0x0b, 99);

    private static readonly DeclareOutsideWork Declaration = new(
        JobId,
        Day("2026-11-24"),
        Day("2026-12-31"),
        new(120, 120, 120, 120, 120, 0, 0)
    );

    [Fact]
    public void is_recorded_once_and_never_refused_for_law()
    {
        var decision = Decide(History.None.Planned(WorkTimeStory.Week("2026-11-30", 540)));
        Assert.Null(decision.Code);
        new Outcome(decision)
            .ThenMeets("WT-06")
            .ThenWarns("WT-01", Codes.DailyHoursExceeded)
            .ThenWarns("WT-02", Codes.WeeklyHoursExceeded);
        var declared = Assert.IsType<OutsideWorkDeclared>(Assert.Single(decision.Events));
        Assert.Equal(Declaration.Minutes, declared.Minutes);
        var after = HoursAccount.Evolve(History.None.Account, declared);
        new Outcome(DeclareOutsideWork.Decide(Declaration, after, WorkTimePolicy.Default, Today)).ThenRecordsNothing();
        new Outcome(
            DeclareOutsideWork.Decide(Declaration with { Until = null }, after, WorkTimePolicy.Default, Today)
        ).ThenRefuses(Codes.AlreadyExists);
    }

    [Fact]
    public void is_weighed_with_what_is_planned_and_with_other_jobs()
    {
        var lawful = Decide(History.None.Planned(WorkTimeStory.Week("2026-11-30", 420)));
        Assert.DoesNotContain(lawful.Checks, check => check.Code == Codes.DailyHoursExceeded);
        new Outcome(lawful).ThenMeets("WT-01").ThenMeets("WT-02");
        var third = History.None.Planned(WorkTimeStory.Week("2026-11-30", 420)).WithOutsideJob(120, "2026-01-01");
        new Outcome(Decide(third)).ThenWarns("WT-01", Codes.DailyHoursExceeded);
        Assert.Equal(["WT-06"], Decide(History.None).Checks.Select(check => check.Rule));
    }

    [Theory]
    [InlineData("2026-11-20", "2026-11-30", true)] // The last planned day.
    [InlineData("2026-12-01", "2026-11-30", false)] // Begins later.
    [InlineData("2026-11-16", "2026-11-20", false)] // A past day: nothing is planned any more.
    public void is_weighed_from_today_on_up_to_the_last_planned_day(string from, string planned, bool warns)
    {
        var history = History
            .None.Planned(WorkTimeStory.OneDay(planned, 540))
            .Planned(WorkTimeStory.OneDay("2026-11-25", 60));
        var decided = DeclareOutsideWork.Decide(
            Declaration with
            {
                From = Day(from),
            },
            history.Account,
            WorkTimePolicy.Default,
            Today
        );
        Assert.Equal(warns, decided.Checks.Any(check => check.Code == Codes.DailyHoursExceeded));
    }

    [Fact]
    public void ends_on_a_day_included_and_no_more_counts()
    {
        var account = History.None.WithOutsideJob(120, "2026-01-01").Account;
        var job = account.OutsideWork[0];
        var ended = Assert.IsType<OutsideWorkEnded>(
            Assert.Single(EndOutsideWork.Decide(new(job.Id, Day("2026-11-30")), account, job).Events)
        );
        var after = HoursAccount.Evolve(account, ended).OutsideWorkOf(job.Id)!;
        Assert.Equal((120, 0), (after.On(Day("2026-11-30")), after.On(Day("2026-12-01"))));
        Assert.Equal((0, 0), (after.On(Day("2026-11-29")), after.On(Day("2025-12-31"))));
        new Outcome(EndOutsideWork.Decide(new(job.Id, Day("2026-11-30")), account, after)).ThenRecordsNothing();
    }

    [Fact]
    public void of_each_day_of_the_week_has_its_own_minutes()
    {
        var week = new WeekMinutes(1, 2, 3, 4, 5, 6, 7);
        Assert.Equal([1, 2, 3, 4, 5, 6, 7], EachDay("2026-11-30", "2026-12-06").Select(day => week.On(day.DayOfWeek)));
    }

    private static Decision Decide(History history) =>
        DeclareOutsideWork.Decide(Declaration, history.Account, WorkTimePolicy.Default, Today);
}
