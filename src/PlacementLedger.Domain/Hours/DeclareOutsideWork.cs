using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Hours;

/// <summary>Declares a job that a worker has with somebody outside the ledger, who is not named.</summary>
/// <param name="Until">The last day, included; null while no end is known.</param>
public sealed record DeclareOutsideWork(Guid JobId, DateOnly From, DateOnly? Until, WeekMinutes Minutes)
{
    /// <summary>Never refused for law: it is a fact. What is planned from today on and passes a limit with it
    /// warns.</summary>
    public static Decision Decide(
        DeclareOutsideWork command,
        HoursAccount account,
        WorkTimePolicy policy,
        DateOnly today
    )
    {
        if (account.OutsideWorkOf(command.JobId) is { } known)
        {
            return known.From == command.From && known.Until == command.Until && known.Minutes == command.Minutes
                ? Decision.AlreadyDone()
                : Decision.Refuse(Product.UniqueThing.Blocked(Codes.AlreadyExists));
        }

        return Decision.Of(
            [LimitsOfThePerson.Declared(command.Minutes.Total()), .. Breaches(command, account, policy, today)],
            new OutsideWorkDeclared(account.Id, command.JobId, command.From, command.Until, command.Minutes)
        );
    }

    private static IEnumerable<Check> Breaches(
        DeclareOutsideWork command,
        HoursAccount account,
        WorkTimePolicy policy,
        DateOnly today
    )
    {
        var days = DaysUpToTheLastPlanned(command, account, today);
        if (days.Count == 0)
        {
            return [];
        }

        var question = new WorkTimeQuestion(account, new(null, days, [], [], null), policy, today);
        Check[] checks =
        [
            DailyWorkLimit.Check(question),
            WeeklyWorkLimit.Check(question),
            TwelveWeekWorkLimit.Check(question),
            RestEachDayAndWeek.Check(question),
        ];
        return checks.Select(check => check.AsWarning());
    }

    private static ValueList<DayMinutes> DaysUpToTheLastPlanned(
        DeclareOutsideWork command,
        HoursAccount account,
        DateOnly today
    )
    {
        var job = new OutsideJob(command.JobId, command.From, command.Until, command.Minutes, default);
        List<DayMinutes> days = [];
        var last = account
            .Placements.SelectMany(placement => placement.Days)
            .Where(day => day.Reserved > 0)
            .Select(day => day.Date)
            .DefaultIfEmpty(DateOnly.MinValue)
            .Max();
        for (var day = command.From < today ? today : command.From; day <= last; day = day.AddDays(1))
        {
            if (job.On(day) is > 0 and var minutes)
            {
                days.Add(new(day, minutes));
            }
        }

        return [.. days];
    }
}
