namespace PlacementLedger.Domain.Hours;

/// <summary>The minutes of a period as whole hours, with what is carried in from before and out to the next
/// one.</summary>
/// <remarks>Nothing is rounded away: the whole hours of all periods and the last remainder add up to every
/// minute.</remarks>
public readonly record struct WholeHours(int CarriedInMinutes, int Hours, int CarriedOutMinutes)
{
    private const int HourMinutes = 60;

    /// <param name="minutesBefore">All the minutes of the earlier periods, from the first one on.</param>
    public static WholeHours Of(long minutesBefore, int minutes)
    {
        var carriedIn = (int)(minutesBefore % HourMinutes);
        var toCount = carriedIn + minutes;
        return new(carriedIn, toCount / HourMinutes, toCount % HourMinutes);
    }
}
