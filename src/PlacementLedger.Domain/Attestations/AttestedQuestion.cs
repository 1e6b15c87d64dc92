using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Attestations;

/// <summary>Whether somebody can take so many minutes from a day on, with a client.</summary>
/// <param name="From">The first day, included.</param>
/// <param name="Minutes">In all; at least one.</param>
/// <param name="MinutesPerDay">The most of a day; 1 to 1,440.</param>
public sealed record AttestedQuestion(Guid ClientId, DateOnly From, int Minutes, int MinutesPerDay)
{
    /// <summary>The days that are asked for: Monday to Friday, public holidays of the workplace left out.</summary>
    public IEnumerable<DayMinutes> Days(string? department)
    {
        var left = Minutes;
        for (var day = From; left > 0; day = day.AddDays(1))
        {
            if (
                day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
                && !PublicHolidays.IsHoliday(day, department)
            )
            {
                yield return new(day, Math.Min(left, MinutesPerDay));
                left -= MinutesPerDay;
            }
        }
    }
}
