using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Tests.Hours;
using PlacementLedger.Domain.Tests.Placements;
using static PlacementLedger.Domain.Tests.Law.WorkTimeStory;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Law;

/// <summary>H10 over several days and placements, and once hours are posted or given back.</summary>
public sealed class At_two_places
{
    private const string Monday = "2026-11-30";
    private const string Tuesday = "2026-12-01";

    [Theory(DisplayName = "H10: of several double bookings the first is told")]
    [InlineData(Monday, Tuesday)]
    [InlineData(Tuesday, Monday)]
    public void at_two_places_on_two_days(string first, string second)
    {
        var story = Asked with
        {
            // The earlier days of the known work are not asked for.
            Hours = History
                .None.Planned(Both("2026-11-28", first), slots: [Slot("2026-11-28", "08:00", "12:00"), Noon(first)])
                .Planned(Both("2026-11-29", second), slots: [Slot("2026-11-29", "08:00", "12:00"), Noon(second)]),
            Schedule = Both(Monday, Tuesday),
            Slots = [Noon(Monday), Noon(Tuesday)],
        };
        story.Says("H10").Warns(Codes.DoubleBooking).WithFigure("firstDay", Day(Monday));

        static ValueList<DayMinutes> Both(string one, string other) => [new(Day(one), 60), new(Day(other), 60)];
        static DaySlot Noon(string day) => Slot(day, "12:00", "14:00");
    }

    [Theory(DisplayName = "H10: what is worked or trained books a place, what was given back does not")]
    [InlineData(HoursKind.Worked, 60, true)]
    [InlineData(HoursKind.PaidTraining, 60, true)]
    [InlineData(HoursKind.Worked, 0, false)]
    public void at_two_places_once_posted(HoursKind kind, int minutes, bool isBooked)
    {
        var planned = History.None.Planned(OneDay(Monday, 240), slots: Slot(Monday, "12:00", "16:00"));
        var engagement = planned.Account.Placements[0].Engagement;
        HoursAccountEvent happened =
            minutes > 0
                ? new HoursPosted(
                    planned.Account.Id,
                    engagement,
                    [ConfirmedPlacement.Line(1, Monday, minutes, kind)],
                    "cip-1"
                )
                : new ReservationReleased(
                    planned.Account.Id,
                    engagement,
                    [new(Day(Monday), 240)],
                    ReleaseCause.Released
                );
        var story = Asked with
        {
            Hours = planned.With(happened),
            Schedule = OneDay(Monday, 60),
            Slots = [Slot(Monday, "13:00", "14:00")],
        };
        Assert.Equal(isBooked ? Codes.DoubleBooking : null, story.Says("H10").Code);
    }
}
