using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Overruns;
using PlacementLedger.Domain.Tests.Hours;
using PlacementLedger.Domain.Tests.Placements;
using static PlacementLedger.Domain.Tests.Overruns.OverrunStory;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Overruns;

/// <summary>H3: a case follows the overrun of its window, up and down.</summary>
public sealed class Keeping_an_overrun_case
{
    private readonly ConfirmedPlacement _story = new();

    [Fact(DisplayName = "H3: an overrun opens a case, due thirty days later")]
    public void opens() => When(null, 180).ThenRecords(Opened);

    [Fact]
    public void a_window_that_is_not_passed_opens_none() => When(null, 0).ThenRecordsNothing();

    [Fact]
    public void what_the_case_says_already_records_nothing() => When(Case(), 180).ThenRecordsNothing();

    [Fact(DisplayName = "H3: more on the same window adds to the open case and keeps its deadline")]
    public void grows()
    {
        When(Case(), 240, OverrunCause.Correction).ThenRecords(new OverrunGrew(CaseId, 60, OverrunCause.Correction));
        var grown = Case(new OverrunGrew(CaseId, 60, OverrunCause.Correction));
        Assert.Equal((240, Opened.DueOn, OverrunCaseStatus.Open), (grown.Minutes, grown.DueOn, grown.Status));
        Assert.Equal((OverrunCause.Timesheet, 2), (grown.Cause, grown.Version));
    }

    [Fact]
    public void less_shrinks_it_and_leaves_it_open()
    {
        var shrank = new OverrunShrank(CaseId, 120, OverrunCause.Correction);
        When(Case(), 60, OverrunCause.Correction).ThenRecords(shrank);
        Assert.Equal((60, OverrunCaseStatus.Open), (Case(shrank).Minutes, Case(shrank).Status));
    }

    [Fact]
    public void nothing_left_closes_it_whether_answered_or_not()
    {
        var shrank = new OverrunShrank(CaseId, 180, OverrunCause.Release);
        var closed = new OverrunCaseClosed(CaseId, Today, OverrunClosing.NothingLeft, null);
        When(Case(), 0, OverrunCause.Release).ThenRecords(shrank, closed);
        When(Case(Justified), 0, OverrunCause.Release).ThenRecords(shrank, closed);
        Assert.Equal((0, OverrunCaseStatus.Closed), (Case(shrank, closed).Minutes, Case(shrank, closed).Status));
        Assert.Equal(OverrunClosing.NothingLeft, Case(shrank, closed).Closure!.Closing);
    }

    [Fact]
    public void a_closed_case_shrinks_and_is_not_closed_again() =>
        When(Case(Closed), 0, OverrunCause.Correction)
            .ThenRecords(new OverrunShrank(CaseId, 180, OverrunCause.Correction));

    [Fact]
    public void more_after_it_was_answered_or_closed_opens_the_same_case_again()
    {
        var reopened = new OverrunCaseReopened(CaseId, 60, OverrunCause.LatePlacement, Day("2026-12-23"));
        When(Case(Justified), 240, OverrunCause.LatePlacement).ThenRecords(reopened);
        When(Case(Closed), 240, OverrunCause.LatePlacement).ThenRecords(reopened);
        var again = Case(Justified, Closed, reopened);
        Assert.Equal((240, OverrunCause.LatePlacement), (again.Minutes, again.Cause));
        Assert.Equal((OverrunCaseStatus.Open, OverrunAnswers.None, null), (again.Status, again.Answers, again.Closure));
    }

    [Fact]
    public void a_case_is_of_one_account_scope_and_window()
    {
        Assert.Equal(CaseId, WindowOverrun.CaseIdFor(Account, Scope with { }, Window));
        Guid[] others =
        [
            WindowOverrun.CaseIdFor(HoursAccount.IdFor(Louis), Scope, Window),
            WindowOverrun.CaseIdFor(Account, Scope with { EmployerId = PasserelleId }, Window),
            WindowOverrun.CaseIdFor(Account, Scope with { Reading = CeilingReading.PerAiEmployeeClient }, Window),
            WindowOverrun.CaseIdFor(Account, Scope with { ClientId = Menuiserie }, Window),
            WindowOverrun.CaseIdFor(Account, Scope, Window.AddDays(1)),
            WindowOverrun.CaseIdFor(Account, Scope, null),
        ];
        Assert.Equal(7, others.Append(CaseId).Distinct().Count());
        Assert.All(others.Append(CaseId), id => Assert.Equal((7, 0b10), (id.Version, id.Variant >> 2)));
        Assert.True(CaseId < WindowOverrun.CaseIdFor(Account, Scope, Window.AddDays(1)));
    }

    [Fact]
    public void a_timesheet_and_its_correction_say_by_how_much_the_window_is_passed()
    {
        Assert.Empty(_story.Post(ConfirmedPlacement.Line(9, "2026-11-19", 420)).Decision.Overruns);
        var posted = _story.Post([
            .. History.Spread(31, "2026-11-19", 465).Select((day, i) => ConfirmedPlacement.Line(i, day)),
        ]);
        var found = Assert.Single(posted.Decision.Overruns);
        Assert.Equal((180, OverrunCause.Timesheet, Window), (found.Minutes, found.Cause, found.WindowFrom));
        _story.Record(posted.Decision);
        var corrected = Assert.Single(_story.Correct(0, 405).Decision.Overruns);
        Assert.Equal((120, OverrunCause.Correction, found.CaseId), (corrected.Minutes, corrected.Cause, found.CaseId));
        Assert.Equal(0, Assert.Single(_story.Correct(0, 60).Decision.Overruns).Minutes);
    }

    [Fact]
    public void days_reserved_after_the_fact_pass_the_window_until_they_are_given_back()
    {
        var late = new PlacementStory().At452Hours() with { Schedule = [.. History.Spread(31, "2026-11-02")] };
        var decided = late.Decide();
        var found = Assert.Single(decided.Overruns);
        Assert.Equal((180, OverrunCause.LatePlacement), (found.Minutes, found.Cause));
        var account = decided.Events.OfType<HoursAccountEvent>().Aggregate(late.Hours.Account, HoursAccount.Evolve);
        var released = OverrunsAfter.Releasing(
            Release(account, day => day < Day("2026-11-03")),
            account,
            CeilingPolicy.Default,
            CeilingLimits.Legal,
            Today
        );
        Assert.Equal(0, Assert.Single(released.Overruns).Minutes);
        Assert.Equal((found.CaseId, OverrunCause.Release), (released.Overruns[0].CaseId, released.Overruns[0].Cause));
    }

    [Fact]
    public void days_ahead_that_are_given_back_are_in_no_overrun()
    {
        var story = new PlacementStory { Hours = History.None.Worked(490, "2025-09-01", employer: AdcrServicesId) };
        var account = story
            .Hours.With(
                new HoursReserved(
                    story.Hours.Account.Id,
                    History.Engagement(AdcrServicesId, Menuiserie, FirstPlacement),
                    [new(Tomorrow, 420, Domain.Clients.ClientCategory.PrivateForProfit)]
                )
            )
            .Account;
        var released = Release(account, _ => true);
        Assert.Empty(
            OverrunsAfter.Releasing(released, account, CeilingPolicy.Default, CeilingLimits.Legal, Today).Overruns
        );
        Assert.NotEmpty(
            OverrunsAfter.Releasing(released, account, CeilingPolicy.Default, CeilingLimits.Legal, Tomorrow).Overruns
        );
    }

    [Fact]
    public void a_window_that_moves_leaves_its_case_with_nothing()
    {
        var story = new PlacementStory
        {
            Hours = History.None.Worked(483, "2025-09-01", employer: AdcrServicesId),
            Schedule = [.. History.Spread(7, "2025-08-01")],
        };
        Assert.Equal(
            [(Day("2025-08-01"), 600), (Day("2025-09-01"), 0)],
            story.Decide().Overruns.Select(passed => (passed.WindowFrom, passed.Minutes))
        );
    }

    [Fact]
    public void windows_that_roll_share_one_case()
    {
        var hours = History.None.Worked(483, "2025-09-01", employer: AdcrServicesId);
        var story = new PlacementStory
        {
            Hours = hours,
            Schedule = [new(Day("2026-11-20"), 60)],
            Policy = CeilingPolicy.Default with { Window = WindowReading.Rolling24Months },
        };
        var found = Assert.Single(story.Decide().Overruns);
        Assert.Equal(
            (240, WindowOverrun.CaseIdFor(hours.Account.Id, found.Scope, null)),
            (found.Minutes, found.CaseId)
        );
    }

    private static Decision Release(HoursAccount account, Func<DateOnly, bool> chosen) =>
        Decision.Record(FreedReservations.OfPlacement(account, FirstPlacement, chosen, ReleaseCause.Released));
}
