using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Tests.Hours;
using static PlacementLedger.Domain.Tests.Law.WorkTimeStory;

namespace PlacementLedger.Domain.Tests.Law;

/// <summary>WT-04 where the day off lies inside the week or in the next, and where a day has two parts.</summary>
public sealed class Rest_around_a_day_off
{
    private const string Monday = "2026-11-30";
    private const string Tuesday = "2026-12-01";

    [Theory(DisplayName = "WT-04: around a day off inside the week; another, longer rest makes up for it")]
    [InlineData("12:00", "22:00", "08:59", null)]
    [InlineData("22:00", "12:00", "08:59", null)]
    [InlineData("22:00", "22:00", "08:59", Codes.RestTooShort)]
    public void around_a_day_off_inside_the_week(string tuesday, string saturday, string begins, string? code)
    {
        // Wednesday and Sunday are off; Thursday and the next Monday begin at the same time.
        DaySlot[] slots =
        [
            Slot(Tuesday, "06:00", tuesday),
            Slot("2026-12-05", "06:00", saturday),
            Slot("2026-12-07", begins, "20:00"),
        ];
        var known = slots.Aggregate(
            History.None.Planned(OneDay(Monday, 240)).Planned(OneDay("2026-12-04", 240)),
            (story, slot) => story.Planned(OneDay($"{slot.Date:O}", 240), slots: slot)
        );
        var story = Asked with
        {
            Hours = known,
            Schedule = OneDay("2026-12-03", 240),
            Slots = [Slot("2026-12-03", begins, "20:00")],
        };
        Assert.Equal(code, story.Decide().Code);
    }

    [Fact(DisplayName = "WT-04: the only day off may be inside the week, or open the week after")]
    public void around_the_only_day_off_wherever_it_lies()
    {
        var inside = Asked with
        {
            Hours = History
                .None.Planned(Week(Monday, 240, 1))
                .Planned(OneDay(Tuesday, 240), slots: Slot(Tuesday, "18:00", "22:00"))
                .Planned(Week("2026-12-04", 240, 3)),
            Schedule = OneDay("2026-12-03", 240),
            Slots = [Slot("2026-12-03", "08:59", "20:00")],
        };
        Assert.Equal(Codes.RestTooShort, inside.Decide().Code);
        var after = Asked with
        {
            Hours = History
                .None.Planned(OneDay("2026-12-08", 240), slots: Slot("2026-12-08", "08:59", "20:00"))
                .Planned(Week("2026-12-09", 240, 5)),
            Schedule = OneDay("2026-12-06", 240),
            Slots = [Slot("2026-12-06", "18:00", "22:00")],
        };
        Assert.Equal(Codes.RestTooShort, after.Decide().Code);
    }

    [Theory(DisplayName = "WT-04: a day of two parts begins with the first of them")]
    [InlineData("06:00", "14:00")]
    [InlineData("14:00", "06:00")]
    public void before_a_day_of_two_parts(string first, string second)
    {
        var story = Asked with
        {
            Hours = History
                .None.Planned(OneDay(Monday, 240), slots: Slot(Monday, "18:00", "22:00"))
                .Planned(OneDay(Tuesday, 120), slots: Slot(Tuesday, first, "16:00")),
            Schedule = OneDay(Tuesday, 120),
            Slots = [Slot(Tuesday, second, "16:00")],
        };
        story.Says("WT-04").WithFigure("restMinutes", 480);
    }
}
