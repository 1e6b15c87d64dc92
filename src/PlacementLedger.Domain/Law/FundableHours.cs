using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Domain.Law;

/// <summary>AID-07: the aid goes to hours of days on which the worker's PASS is valid and not suspended.</summary>
public static class FundableHours
{
    public static readonly Rule Rule = new("AID-07", "R5132-1-9, R5132-1-10") { Effect = RuleEffect.Projects };

    /// <summary>Whether an hour of that day is funded.</summary>
    public static bool IsFundable(Worker worker, DateOnly day) =>
        worker.PassOn(day) is not null && worker.SuspensionOn(day) is null;

    /// <summary>The minutes of those days that are.</summary>
    public static int Minutes(Worker worker, IEnumerable<DayMinutes> worked) =>
        worked.Where(day => IsFundable(worker, day.Date)).Sum(day => day.Minutes);
}
