using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Tests.Hours;
using PlacementLedger.Domain.Tests.Law;
using PlacementLedger.Domain.Workers;
using static PlacementLedger.Domain.Tests.Law.WorkTimeStory;
using static PlacementLedger.Domain.Tests.People;
using static PlacementLedger.Domain.Tests.Placements.WorkedPlacement;

namespace PlacementLedger.Domain.Tests.Placements;

/// <summary>H3: worked hours are recorded with a warning for each limit of working time that they break.</summary>
public sealed class Worked_hours_that_break_a_limit
{
    private const string Monday = "2026-11-16";

    private static readonly PlacementStory Of = Asked with { Schedule = OneDay(Monday, 60) };

    [Theory(DisplayName = "WT-01: over ten hours a day, all employers added; recorded and told, today included")]
    [InlineData("2026-11-16", 240, false)]
    [InlineData("2026-11-16", 241, true)]
    [InlineData("2026-11-23", 601, true)]
    [InlineData("2026-11-23", 600, false)]
    public void a_day(string day, int minutes, bool isTold)
    {
        var elsewhere = History.None.Planned(OneDay(Monday, 360));
        var posted = new WorkedPlacement(Of with { Hours = elsewhere }).Post(OneDay(day, minutes));
        var said = Check(posted, "WT-01");
        if (!isTold)
        {
            said.IsMet();
            return;
        }

        said.Warns(Codes.DailyHoursExceeded)
            .WithFigure("limitMinutes", 600)
            .WithFigure("askedMinutes", minutes)
            .WithFigure("otherMinutes", day == Monday ? 360 : 0)
            .WithFigure("firstDay", Day(day));
        Assert.Contains(elsewhere.Account.Placements[0].EvidenceId, said.Events);
    }

    [Fact(DisplayName = "WT-01: worked and trained on one day are added, in one timesheet or in two")]
    public void a_day_of_two_kinds()
    {
        var day = OneDay(Monday, 540)[0];
        var worked = new WorkedPlacement(Of);
        Check(worked.Lines(worked.Line(1, day)), "WT-01").IsMet();
        Told(worked.Lines(worked.Line(2, day with { Minutes = 61 }, HoursKind.PaidTraining)));
        var atOnce = new WorkedPlacement(Of);
        Told(atOnce.Lines(atOnce.Line(1, day), atOnce.Line(2, day with { Minutes = 61 }, HoursKind.PaidTraining)));

        static void Told(Decision decision) =>
            Check(decision, "WT-01").Warns(Codes.DailyHoursExceeded).WithFigure("totalMinutes", 601);
    }

    [Fact(DisplayName = "WT-01: twelve hours where the placement names what allows them")]
    public void a_day_that_is_authorised()
    {
        var authorised = Of with { Authorisations = [new(WorkTimeLimit.Day, AuthorisationBasis.Urgency, null)] };
        Check(new WorkedPlacement(authorised).Post(OneDay(Monday, 720)), "WT-01").IsMet();
        Check(new WorkedPlacement(authorised).Post(OneDay(Monday, 721)), "WT-01").Warns(Codes.DailyHoursExceeded);
    }

    [Fact(DisplayName = "WT-01, WT-02: several days and weeks are counted, and the first is shown")]
    public void days_of_two_weeks()
    {
        var posted = new WorkedPlacement(Of).Post([.. Week("2026-11-09", 601), .. Week(Monday, 602)]);
        Check(posted, "WT-01").Warns(Codes.DailyHoursExceeded).WithFigure("breaches", 10);
        Check(posted, "WT-02")
            .Warns(Codes.WeeklyHoursExceeded)
            .WithFigure("breaches", 2)
            .WithFigure("totalMinutes", 5 * 601)
            .WithFigure("firstDay", Day("2026-11-09"));
    }

    [Fact(DisplayName = "WT-01: of a single day nobody is told how many there are")]
    public void one_day_alone() =>
        Assert.DoesNotContain(
            Check(new WorkedPlacement(Of).Post(OneDay(Monday, 601)), "WT-01").Figures,
            figure => figure.Name == "breaches"
        );

    [Theory(DisplayName = "WT-02: AI 20 h + ETTI 28 h = 48 kept; 28.5 told")]
    [InlineData(336, CheckOutcome.Met)]
    [InlineData(342, CheckOutcome.Warned)]
    public void a_week(int minutes, CheckOutcome expected)
    {
        var story = Of with { Hours = History.None.Planned(Week(Monday, 240)) };
        var said = Check(new WorkedPlacement(story).Post(Week(Monday, minutes)), "WT-02");
        Assert.Equal(expected, said.Outcome);
        said.WithFigure("otherMinutes", 20 * 60).WithFigure("askedMinutes", 5 * minutes);
    }

    [Theory(DisplayName = "WT-03: six x 46 + six x 42 = 528 kept; six x 46 + six x 43 = 534 told")]
    [InlineData(42, CheckOutcome.Met)]
    [InlineData(43, CheckOutcome.Warned)]
    public void twelve_weeks(int last, CheckOutcome expected)
    {
        var hours = History.None.Planned(
            Weeks("2026-08-31", [.. Enumerable.Repeat(46, 6), .. Enumerable.Repeat(last, 5)])
        );
        var said = Check(new WorkedPlacement(Of with { Hours = hours }).Post(Weeks(Monday, last)), "WT-03");
        Assert.Equal(expected, said.Outcome);
        said.WithFigure("limitMinutes", 528 * 60);
    }

    [Fact(
        DisplayName = "WT-04: a seventh day of a week; unknown hours beside another employer's are no fact to ask for"
    )]
    public void rest_of_a_week()
    {
        var seven = new WorkedPlacement(Of).Post(Week(Monday, 60, 7));
        Check(seven, "WT-04").Warns(Codes.RestTooShort).WithFigure("daysWorked", 7);
        var beside = Of with { Hours = History.None.Planned(OneDay("2026-11-17", 60)) };
        Check(new WorkedPlacement(beside).Post(OneDay(Monday, 60)), "WT-04").IsMet();
    }

    [Theory(DisplayName = "WT-04, WT-05: hours are known as planned, where what was worked fits into them")]
    [InlineData(360, Codes.RestTooShort, Codes.BreakTooShort)]
    [InlineData(340, Codes.RestTooShort, null)]
    [InlineData(380, null, null)]
    public void rest_and_breaks(int minutes, string? rest, string? breaks)
    {
        var story = Of with
        {
            Hours = History.None.Planned(OneDay("2026-11-17", 60), slots: Slot("2026-11-17", "08:00", "09:00")),
            Slots = [Slot(Monday, "16:00", "22:01")],
        };
        var posted = new WorkedPlacement(story).Post(OneDay(Monday, minutes));
        Assert.Equal(rest, Check(posted, "WT-04").Code);
        Assert.Equal(breaks, Check(posted, "WT-05").Code);
    }

    [Theory(DisplayName = "WT-09: of a minor 8.5 h told; where the age is not known, it is asked for")]
    [InlineData("2009-12-01", 480, null)]
    [InlineData("2009-12-01", 510, Codes.MinorLimitExceeded)]
    [InlineData("1990-01-01", 510, null)]
    [InlineData(null, 510, Codes.FactMissing)]
    [InlineData(null, 480, null)]
    public void a_minor(string? born, int minutes, string? code)
    {
        var story = Of with { Minor = born is null ? null : Minority.OfSomebodyBornOn(Day(born)) };
        Assert.Equal(code, Check(new WorkedPlacement(story).Post(OneDay(Monday, minutes)), "WT-09").Code);
    }

    [Theory(DisplayName = "A10: hours at private homes count, unless the network leaves them out")]
    [InlineData(true, CheckOutcome.Warned, "counted")]
    [InlineData(false, CheckOutcome.NotApplicable, "uncounted")]
    public void at_private_homes(bool count, CheckOutcome expected, string said)
    {
        var story = new PlacementStory
        {
            Category = ClientCategory.PrivateIndividualDomestic,
            Schedule = OneDay(Monday, 60),
            WorkTime = new(count),
        };
        var posted = new WorkedPlacement(story).Post(OneDay(Monday, 660));
        Assert.Equal(expected, Check(posted, "WT-01").Outcome);
        Check(posted, "WT-06").IsMet().WithFigure("homeMinutes", 660).WithFigure("homeHours", said);
    }

    [Fact(DisplayName = "H4: a correction is judged on what it leaves; a pure reversal leaves nothing")]
    public void corrected()
    {
        var worked = new WorkedPlacement(Of);
        Check(worked.Post(OneDay(Monday, 480)), "WT-01").IsMet();
        Check(worked.Correct(0, 601), "WT-01").Warns(Codes.DailyHoursExceeded).WithFigure("totalMinutes", 601);
        var reversed = new WorkedPlacement(Of);
        reversed.Post(OneDay(Monday, 601));
        var nothing = reversed.Correct(0, 0);
        Check(nothing, "WT-01").DoesNotApply();
        Check(nothing, "PASS-05").DoesNotApply();
    }

    [Fact(DisplayName = "H10: hours planned at two places at once are told again when they are worked")]
    public void at_two_places_at_once()
    {
        var story = Of with
        {
            Hours = History.None.Planned(OneDay(Monday, 60), slots: Slot(Monday, "08:00", "09:00")),
            Slots = [Slot(Monday, "08:30", "10:00")],
        };
        Check(new WorkedPlacement(story).Post(OneDay(Monday, 60)), "H10").Warns(Codes.DoubleBooking);
        Check(new WorkedPlacement(story).Post(OneDay("2026-11-17", 60)), "H10").DoesNotApply();
    }
}
