using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;
using static PlacementLedger.Domain.Tests.Hours.History;

namespace PlacementLedger.Domain.Tests.Hours;

/// <summary>Several windows in one question: which of them is passed, by whom, and what is left of it.</summary>
public sealed class Edges_of_the_ceiling
{
    private static readonly CeilingPolicy Rolling = CeilingPolicy.Default with
    {
        Window = WindowReading.Rolling24Months,
    };

    [Theory]
    [InlineData(300, 0)]
    [InlineData(180, 420)]
    public void a_day_that_shifts_later_windows_over_their_ceiling_has_no_room(int hours, int room)
    {
        // 2028-11-01 opens a window up to 2030-10-31; with 2026-12-01 before it, the days of 2030 fall in one window.
        var history = None.Reserved(7, "2028-11-01").Reserved(hours, "2030-09-01").Reserved(hours, "2030-11-01");
        Assert.Equal(room, history.LargestPart(7, "2026-12-01"));
    }

    [Fact]
    public void an_overrun_of_one_window_hides_none_of_another()
    {
        // 2022-01-03 to 2024-01-02 is full; the window from 2024-03-01 on is passed by seven hours already.
        var history = None.Worked(480, "2022-01-03").Worked(487, "2024-03-01");
        Assert.Equal(180, history.Asks(3, "2023-06-01").PastOverrunMinutes);
    }

    [Fact(DisplayName = "R480-02: a reading that does not bind warns of past days too")]
    public void another_reading_warns_of_what_happened()
    {
        CeilingReadings.Check(None.Worked(480, "2022-01-03").Asks(3, "2023-06-01")).Warns(Codes.OtherReadingExceeded);
        CeilingReadings.Check(None.Asks(1, "2026-11-24")).IsMet();
    }

    [Fact]
    public void past_days_may_pass_two_windows_at_once()
    {
        var history = None.Worked(480, "2022-01-03").Worked(480, "2024-03-01");
        DayMinutes[] asked = [new(Day("2023-06-01"), 180), new(Day("2025-06-02"), 120)];
        Assert.Equal(300, history.Question(asked, null, null).Examine().PastOverrunMinutes);
    }

    [Fact]
    public void past_days_are_granted_and_taken_off_what_is_left()
    {
        DayMinutes[] asked = [new(Day("2026-11-20"), 180), new(Day("2026-11-24"), 420), new(Day("2026-11-25"), 420)];
        var part = None.Worked(468, "2025-01-06").Question(asked, null, null).LargestLawfulPart();
        Assert.Equal([180, 420, 120], asked.Select(day => part[day.Date]));
    }

    [Fact]
    public void hours_drop_out_of_a_window_that_rolls_one_day_at_a_time()
    {
        // Of 440 hours from 2024-12-01 on, the fixed window of 2025-01-02 holds 216. The rolling one holds them all up
        // to 2026-11-30: the sixth day asked for makes 482.
        var history = None.Worked(7, "2023-01-02").Worked(440, "2024-12-01");
        Assert.Null(history.Asks(200, "2026-11-24").FirstExcess);
        Assert.Equal(Day("2026-11-29"), history.Asks(200, "2026-11-24", Rolling).FirstExcess);
    }
}
