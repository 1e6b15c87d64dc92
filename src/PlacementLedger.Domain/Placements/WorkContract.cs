using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Placements;

/// <summary>The worker's contract behind a placement: as told, and where it is not told, as the placement
/// shows.</summary>
/// <param name="Period">Both days included.</param>
/// <param name="MinutesPerWeek">Null when it is not told and no whole ordinary week shows it, or no rule asks.</param>
/// <param name="Renewals">The contracts it renews.</param>
public sealed record WorkContract(
    ContractKind? Kind,
    Period Period,
    int? MinutesPerWeek,
    ValueList<DayMinutes> Schedule,
    Renewals Renewals,
    CombinedJob? CombinedJob
)
{
    private const int DaysOfAWeek = 7;

    /// <param name="department">Of the workplace, for its holidays; null where it is not known.</param>
    public static WorkContract Of(ConfirmPlacement command, Renewals renewals, string? department) =>
        new(
            command.Terms.ContractKind,
            PeriodOf(command.Terms, command.Period),
            command.Terms.Contract?.MinutesPerWeek ?? OrdinaryWeek(command, department),
            command.Schedule,
            renewals,
            command.Terms.CombinedJob
        );

    public bool IsRenewal => Renewals.Count > 0;

    /// <summary>The first day of the first contract of the chain.</summary>
    public DateOnly EntryOn => Renewals.StartOf(Period);

    internal static Period PeriodOf(PlacementTerms terms, Period placement)
    {
        var from = terms.Contract?.From ?? placement.From;
        var until = terms.Contract?.Until ?? placement.Until;
        return new(from, until < from ? from : until);
    }

    /// <summary>The planned days of each week, by its Monday.</summary>
    internal IEnumerable<IGrouping<DateOnly, DayMinutes>> Weeks() => Schedule.GroupBy(day => MondayOf(day.Date));

    // A week with a holiday, and one that the placement begins or ends in, says nothing about the contract's week.
    private static int? OrdinaryWeek(ConfirmPlacement command, string? department)
    {
        if (command.Terms.ContractKind is not (ContractKind.Cddi or ContractKind.Cddu))
        {
            return null;
        }

        var planned = command
            .Schedule.GroupBy(day => MondayOf(day.Date))
            .ToDictionary(week => week.Key, week => week.Sum(day => day.Minutes));
        var (weeks, minutes) = (0, 0);
        var monday = MondayOf(command.Period.From.AddDays(DaysOfAWeek - 1));
        for (; monday.AddDays(DaysOfAWeek - 1) <= command.Period.Until; monday = monday.AddDays(DaysOfAWeek))
        {
            if (!HasHoliday(monday, department))
            {
                weeks++;
                minutes += planned.GetValueOrDefault(monday);
            }
        }

        return weeks == 0 ? null : minutes / weeks;
    }

    private static bool HasHoliday(DateOnly monday, string? department) =>
        Enumerable.Range(0, DaysOfAWeek).Any(day => PublicHolidays.IsHoliday(monday.AddDays(day), department));

    internal static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % DaysOfAWeek));
}
