using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;

namespace PlacementLedger.Domain.Law;

/// <summary>H10: nobody works at two places at once; a double booking is told, and never with whom.</summary>
public static class NoDoubleBooking
{
    public static readonly Rule Rule = new("H10", "PlacementLedger, ARCHITECTURE") { Warns = [Codes.DoubleBooking] };

    /// <summary>Warns, without the events of the other placement: they would say whose it is.</summary>
    public static Check Check(HoursAccount account, ValueList<DaySlot> asked)
    {
        if (asked.Count == 0)
        {
            return Rule.NotApplicable();
        }

        DateOnly? first = null;
        foreach (var placement in account.Placements)
        {
            if (placement.Slots is { } known && FirstOverlap(placement, known, asked) is { } day && !(day > first))
            {
                first = day;
            }
        }

        return first is { } booked ? Rule.Warned(Codes.DoubleBooking, Figure.Of("firstDay", booked)) : Rule.Met();
    }

    // Both in date order.
    private static DateOnly? FirstOverlap(
        AccountPlacement placement,
        ValueList<DaySlot> known,
        ValueList<DaySlot> asked
    )
    {
        var next = 0;
        foreach (var slot in asked)
        {
            while (next < known.Count && known[next].Date < slot.Date)
            {
                next++;
            }

            if (
                next < known.Count
                && known[next].Date == slot.Date
                && slot.Begins < known[next].Ends
                && known[next].Begins < slot.Ends
                && IsWorked(placement, slot.Date)
            )
            {
                return slot.Date;
            }
        }

        return null;
    }

    // What was released leaves its hours behind, and no minutes.
    private static bool IsWorked(AccountPlacement placement, DateOnly date)
    {
        foreach (ref readonly var day in placement.Days.AsSpan())
        {
            if (day.Date == date)
            {
                return day.Reserved + day.Worked + day.Training > 0;
            }
        }

        return false;
    }
}
