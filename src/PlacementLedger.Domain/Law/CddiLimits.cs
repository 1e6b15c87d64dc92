using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Placements;

namespace PlacementLedger.Domain.Law;

/// <summary>AI-13: a CDD d'insertion lasts four months at least, twenty-four with its renewals at most, for twenty
/// hours a week at least and never more than the legal week.</summary>
public static class CddiLimits
{
    public static readonly Rule Rule = new("AI-13", "L5132-11-1")
    {
        Blocks = [Codes.CddiTooShort, Codes.CddiTooLong, Codes.CddiWeeklyHours],
        Warns = [Codes.FactMissing],
    };

    public static readonly InForce<int> MonthsMin = Since2009(4);

    public static readonly InForce<int> MonthsMax = Since2009(24);

    public static readonly InForce<int> WeeklyMinutesMin = Since2009(20 * 60);

    /// <summary>The legal week (L3121-27) in minutes: hours may vary, but not beyond it.</summary>
    public static readonly InForce<int> WeeklyMinutesMax = Since2009(35 * 60);

    /// <summary>Blocks, naming the first limit that is passed; where all days are past it warns.</summary>
    /// <param name="isShorterAllowed">The exception to the four months applies. Why is not told to the ledger.</param>
    /// <param name="isProlonged">The pathway was prolonged, and the contract may be with it.</param>
    /// <param name="isFloorLowered">A combined job is permitted (AI-14).</param>
    public static Check Check(
        WorkContract contract,
        bool isShorterAllowed,
        bool isProlonged,
        bool isFloorLowered,
        DateOnly today
    )
    {
        var start = contract.Period.From;
        if (contract.Kind != ContractKind.Cddi || !MonthsMin.Exists(start))
        {
            return Rule.NotApplicable();
        }

        var said =
            TooShort(contract, isShorterAllowed)
            ?? TooLong(contract, isProlonged)
            ?? TooFewHours(contract, isFloorLowered)
            ?? TooManyHours(contract, today)
            ?? Kept(contract, isFloorLowered);
        return contract.Schedule[^1].Date >= today ? said : said.AsWarning();
    }

    // A renewal may be shorter: the four months are those of the contract by which the person enters.
    private static Check? TooShort(WorkContract contract, bool isShorterAllowed)
    {
        var months = MonthsMin.On(contract.Period.From);
        var firstLawful = contract.Period.From.AddMonths(months).AddDays(-1);
        return isShorterAllowed || contract.IsRenewal || contract.Period.Until >= firstLawful
            ? null
            : Rule.Blocked(
                Codes.CddiTooShort,
                Figure.Of("contractUntil", contract.Period.Until),
                Figure.Of("earliestUntil", firstLawful),
                Figure.Of("monthsMin", months)
            );
    }

    private static Check? TooLong(WorkContract contract, bool isProlonged)
    {
        var months = MonthsMax.On(contract.Period.From);
        var lastLawful = contract.Renewals.LastDayWithin(months, contract.Period);
        return isProlonged || contract.Period.Until <= lastLawful
            ? null
            : Rule.Blocked(
                Codes.CddiTooLong,
                Figure.Of("contractUntil", contract.Period.Until),
                Figure.Of("latestUntil", lastLawful),
                Figure.Of("monthsMax", months)
            );
    }

    private static Check? TooFewHours(WorkContract contract, bool isFloorLowered)
    {
        var floor = WeeklyMinutesMin.On(contract.Period.From);
        return isFloorLowered || contract.MinutesPerWeek is null || contract.MinutesPerWeek >= floor
            ? null
            : Rule.Blocked(
                Codes.CddiWeeklyHours,
                Figure.Of("weeklyMinutes", contract.MinutesPerWeek.Value),
                Figure.Of("leastMinutes", floor)
            );
    }

    private static Check? TooManyHours(WorkContract contract, DateOnly today)
    {
        var most = WeeklyMinutesMax.On(contract.Period.From);
        var weeks = contract.Weeks().Where(week => week.Sum(day => day.Minutes) > most).ToArray();
        var told = contract.MinutesPerWeek > most ? contract.MinutesPerWeek : null;
        if (weeks.Length == 0 && told is null)
        {
            return null;
        }

        var minutes = told ?? weeks.Max(week => week.Sum(day => day.Minutes));
        var isAhead = told is not null || Array.Exists(weeks, week => week.Any(day => day.Date >= today));
        var said = Rule.Blocked(
            Codes.CddiWeeklyHours,
            Figure.Of("weeklyMinutes", minutes),
            Figure.Of("mostMinutes", most)
        );
        return isAhead ? said : said.AsWarning();
    }

    /// <summary>What the legal week leaves of the asked days; what is past of a week is in it already.</summary>
    internal static IRoom Room(WorkContract contract, DateOnly today) =>
        contract.Kind == ContractKind.Cddi && WeeklyMinutesMax.TryOn(contract.Period.From, out var most)
            ? new LegalWeeks(contract, most, today)
            : new NoLimit();

    private static Check Kept(WorkContract contract, bool isFloorLowered) =>
        contract.MinutesPerWeek is { } minutes ? Rule.Met(Figure.Of("weeklyMinutes", minutes))
        : isFloorLowered ? Rule.Met()
        : Rule.Warned(Codes.FactMissing, Figure.Of("fact", "contract.minutesPerWeek"));

    private static InForce<int> Since2009(int value) =>
        new(new FigureVersion<int>(new(2009, 6, 1), new(2008, 12, 3), value, "L5132-11-1, loi 2008-1249"));

    private sealed class LegalWeeks(WorkContract contract, int most, DateOnly today) : IRoom
    {
        private readonly Dictionary<DateOnly, int> _granted = contract
            .Weeks()
            .ToDictionary(week => week.Key, week => week.Where(day => day.Date < today).Sum(day => day.Minutes));

        public int On(DateOnly day) => Math.Max(0, most - _granted.GetValueOrDefault(WorkContract.MondayOf(day)));

        public void Take(DateOnly day, int minutes)
        {
            var monday = WorkContract.MondayOf(day);
            _granted[monday] = _granted.GetValueOrDefault(monday) + minutes;
        }
    }
}
