using PlacementLedger.Domain.Decisions;

namespace PlacementLedger.Domain.Law;

/// <summary>R480-08: the sixteen hours that R5132-18 still prints ask for nothing since 15 June 2021; before, more than
/// that at a company took an agrément.</summary>
public static class SixteenHoursNeedNoApproval
{
    public static readonly Rule Rule = new("R480-08", "L5132-9 1° (until 14 June 2021), R5132-18 1°")
    {
        Warns = [Codes.FactMissing],
    };

    /// <summary>Minutes of one placement at clients that count, beyond which the employment service had to have
    /// approved the worker; null since nobody has to.</summary>
    public static readonly InForce<int?> Minutes = new(
        new(new(2008, 5, 1), new(2008, 5, 1), 16 * 60, "L5132-9 1°, R5132-18 1°"),
        new(new(2021, 6, 15), new(2021, 6, 15), null, "L5132-9, version of 15 June 2021")
    );

    /// <summary>Warns that the agrément is to be shown where it was needed; never blocks, for those days are
    /// past.</summary>
    /// <param name="counted">The days asked for that count, in date order.</param>
    public static Check Check(IReadOnlyList<DayMinutes> counted)
    {
        if (counted.Count == 0 || ThresholdOn(counted[0].Date) is not { } threshold)
        {
            return Rule.NotApplicable();
        }

        var minutes = counted.Where(day => ThresholdOn(day.Date) is not null).Sum(day => day.Minutes);
        return minutes > threshold
            ? Rule.Warned(
                Codes.FactMissing,
                Figure.Of("fact", "approvalOfTheWorker"),
                Figure.Of("askedMinutes", minutes),
                Figure.Of("thresholdMinutes", threshold)
            )
            : Rule.Met(Figure.Of("askedMinutes", minutes), Figure.Of("thresholdMinutes", threshold));
    }

    private static int? ThresholdOn(DateOnly day) => Minutes.TryOn(day, out var minutes) ? minutes : null;
}
