using System.Collections.Immutable;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;

namespace PlacementLedger.Domain.Law;

/// <summary>The total is one for each employee and AI, all counted clients together; other readings are shown and
/// warn.</summary>
public static class CeilingReadings
{
    public static readonly Rule Rule = new("R480-02", "L5132-9 2° (ambiguity A1)")
    {
        Warns = [Codes.OtherReadingExceeded],
    };

    internal static readonly ImmutableArray<CeilingReading> All = [.. Enum.GetValues<CeilingReading>()];

    /// <summary>What a reading that does not bind would have said.</summary>
    public static Check Check(CeilingExamination other) =>
        other.Exceeds || other.PastOverrunMinutes > 0 ? Rule.Warned(Codes.OtherReadingExceeded, other.Figures())
        : other.Window is null ? Rule.NotApplicable(other.Figures())
        : Rule.Met(other.Figures());

    /// <summary>Warns of each reading that does not bind and that hours which have happened pass by more than
    /// before.</summary>
    internal static IEnumerable<Check> Happened(
        HoursAccount before,
        HoursAccount after,
        Engagement engagement,
        CeilingPolicy policy,
        CeilingLimits limits,
        DateOnly today
    ) =>
        LegalEmployerOwnsTheHour.HasCeiling(engagement)
            ? All.Where(reading => reading != policy.Binding)
                .Select(reading =>
                    (
                        Reading: reading,
                        Minutes: OverrunNotices
                            .Of(
                                CeilingChange.Between(
                                    before,
                                    after,
                                    CeilingScope.Of(reading, engagement),
                                    policy,
                                    limits
                                ),
                                today
                            )
                            .Sum(notice => notice.Minutes)
                    )
                )
                .Where(passed => passed.Minutes > 0)
                .Select(passed =>
                    Rule.Warned(
                        Codes.OtherReadingExceeded,
                        Figure.Of("reading", CamelCase.Of(passed.Reading)),
                        Figure.Of("overrunMinutes", passed.Minutes)
                    )
                )
            : [];
}
