using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;

namespace PlacementLedger.Domain.Law;

/// <summary>W1: days already worked under a PASS that turns out to be suspended stay recorded, and are shown as
/// inconsistent.</summary>
/// <remarks>The hours are facts (H3); they cannot be funded (AID-07) unless the suspension is corrected.</remarks>
public static class WorkedDaysOutliveASuspension
{
    public static readonly Rule Rule = new("W1", "R5132-1-3; PlacementLedger, ARCHITECTURE")
    {
        Warns = [Codes.PassSuspendedOverWorkedDays, Codes.PassSuspendedOverPlannedDays],
    };

    /// <summary>Warns of days worked, else of days planned, within the suspension, with the placements they belong
    /// to.</summary>
    public static Check Check(HoursAccount? account, Period suspension)
    {
        var (worked, planned) = (new Tally(), new Tally());
        foreach (var placement in account?.Placements ?? [])
        {
            foreach (var day in placement.Days)
            {
                if (suspension.Contains(day.Date))
                {
                    worked.Add(day.Date, day.Worked + day.Training, placement.EvidenceId);
                    planned.Add(day.Date, day.Reserved, placement.EvidenceId);
                }
            }
        }

        return worked.Minutes > 0
                ? Rule.Warned(
                    Codes.PassSuspendedOverWorkedDays,
                    [
                        .. worked.Figures(),
                        Figure.Of("workedMinutes", worked.Minutes),
                        Figure.Of("plannedMinutes", planned.Minutes),
                    ]
                ) with
                {
                    Events = [.. worked.Evidence.Union(planned.Evidence)],
                }
            : planned.Minutes > 0
                ? Rule.Warned(
                    Codes.PassSuspendedOverPlannedDays,
                    [.. planned.Figures(), Figure.Of("plannedMinutes", planned.Minutes)]
                ) with
                {
                    Events = [.. planned.Evidence],
                }
            : Rule.Met();
    }

    private sealed class Tally
    {
        private readonly SortedSet<DateOnly> _days = [];

        public int Minutes { get; private set; }

        public List<Guid> Evidence { get; } = [];

        public void Add(DateOnly day, int minutes, Guid evidence)
        {
            if (minutes <= 0)
            {
                return;
            }

            _days.Add(day);
            Minutes += minutes;
            if (!Evidence.Contains(evidence))
            {
                Evidence.Add(evidence);
            }
        }

        public Figure[] Figures() =>
            [Figure.Of("firstDay", _days.Min), Figure.Of("lastDay", _days.Max), Figure.Of("days", _days.Count)];
    }
}
