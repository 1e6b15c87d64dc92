using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;

namespace PlacementLedger.Domain.Law;

/// <summary>Counted hours of one employee may not pass the ceiling within the reference window. Equality is
/// lawful.</summary>
public static class HoursCeiling
{
    public static readonly Rule Rule = new("R480-01", "L5132-9 2°, R5132-18 2°")
    {
        Blocks = [Codes.HoursCeilingExceeded],
        Warns = [Codes.OverrunOpened, Codes.PlannedHoursExceed],
    };

    /// <summary>The ceiling in minutes, by the day the hour is worked.</summary>
    public static readonly InForce<int> Minutes = new(
        new(new(1999, 2, 18), new(1999, 2, 18), 240 * 60, "décret 99-109"),
        new(new(2009, 6, 1), new(2008, 12, 3), 480 * 60, "L5132-9 2°, loi 2008-1249 art. 19")
    );

    /// <summary>Minutes allowed within the window on that day; null when there was no ceiling yet.</summary>
    public static int? LimitOn(DateOnly day) => Minutes.TryOn(day, out var minutes) ? minutes : null;

    /// <summary>The binding reading's answer: blocks what is ahead, warns of what has happened.</summary>
    public static Check Check(CeilingExamination binding)
    {
        if (binding.Window is null)
        {
            return Rule.NotApplicable(binding.Figures());
        }

        var check =
            binding.Exceeds ? Rule.Blocked(Codes.HoursCeilingExceeded, binding.Figures())
            : binding.PastOverrunMinutes > 0 ? Rule.Warned(Codes.OverrunOpened, binding.Figures())
            : binding.PlannedExcess is { } day
                ? Rule.Warned(Codes.PlannedHoursExceed, [.. binding.Figures(), Figure.Of("firstDay", day)])
            : Rule.Met(binding.Figures());
        return check with { Events = binding.Evidence };
    }
}
