using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Domain.Forecasts;

/// <summary>Looks ahead for one worker: confirmed placements first, the pace of the last weeks where nothing is
/// confirmed.</summary>
public static class MakeForecast
{
    /// <summary>How far a forecast looks.</summary>
    public const int MonthsAhead = 30;

    /// <param name="employers">The structures that employ or employed the worker.</param>
    /// <param name="missions">Missions of ETTIs that go on today.</param>
    /// <param name="clients">Those of the account, which may have turned out to be of another category; as recorded
    /// where absent.</param>
    public static Forecast Of(
        HoursAccount account,
        Worker worker,
        IReadOnlyList<Structure> employers,
        IReadOnlyList<RunningMission> missions,
        CeilingPolicy policy,
        DateOnly today,
        IReadOnlyList<Client>? clients = null
    )
    {
        account = KnownClassification.Apply(account, clients ?? []);
        var horizon = today.AddMonths(MonthsAhead);
        var hours = CountedHours.Of(account, CeilingLimits.Of(employers), policy.Duration);
        return new(worker.Id, today, [.. employers.OrderBy(employer => employer.Id).Select(With)]);

        EmployerForecast With(Structure employer)
        {
            var scopes = account
                .Placements.Select(placement => placement.Engagement)
                .Where(engagement => engagement.EmployerId == employer.Id)
                .Where(LegalEmployerOwnsTheHour.HasCeiling)
                .Select(engagement => CeilingScope.Of(policy.Binding, engagement))
                .Distinct()
                .ToList();
            ForecastLimit?[] limits =
            [
                .. scopes.SelectMany(scope =>
                    CeilingForecast.Of(scope, policy, hours, RunRate.Before(today, hours.In(scope)), today, horizon)
                ),
                First(
                    ForecastLimitKind.Pass,
                    day => worker.PassOn(day) is null || worker.SuspensionOn(day) is not null
                ),
                First(ForecastLimitKind.Convention, day => employer.ConventionOn(day) is null),
                .. missions.Where(mission => mission.EmployerId == employer.Id).Select(Duration),
            ];
            // Several scopes only where the ceiling is read client by client: the one with least left speaks.
            var tightest = scopes
                .Select(scope => ReadingBalance.Of(hours, scope, hours.UseIn(scope, policy), today, null))
                .MinBy(reading => reading.RemainingMinutes ?? int.MaxValue);
            return new(
                employer.Id,
                employer.Kind,
                RunRate.Before(today, DaysWith(account, employer.Id)).MinutesPerWeek,
                tightest?.Window?.Until,
                tightest?.RemainingMinutes,
                [
                    .. limits
                        .OfType<ForecastLimit>()
                        .Where(limit => limit.On <= horizon)
                        .Distinct()
                        .OrderBy(limit => limit.On)
                        .ThenBy(limit => limit.Kind),
                ]
            );
        }

        ForecastLimit? First(ForecastLimitKind kind, Func<DateOnly, bool> stops)
        {
            for (var day = today; day <= horizon; day = day.AddDays(1))
            {
                if (stops(day))
                {
                    return new(kind, day, null);
                }
            }

            return null;
        }

        static ForecastLimit Duration(RunningMission mission) =>
            new(ForecastLimitKind.MissionDuration, mission.LastDayMax.AddDays(1), null, mission.PlacementId);
    }

    private static IEnumerable<CountedDay> DaysWith(HoursAccount account, Guid employerId) =>
        account
            .Placements.Where(placement => placement.Engagement.EmployerId == employerId)
            .SelectMany(placement => placement.Days)
            .Select(day => new CountedDay(day.Date, day.Worked, day.Reserved, CeilingLimits.Unlimited));
}
