using CsCheck;
using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Forecasts;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Tests.Hours;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Properties;

/// <summary>A forecast of the ceiling is never later than walking through the days one by one says.</summary>
public sealed class The_forecast
{
    private static readonly Gen<(int Offset, int Days, int Minutes, bool Counts)[]> Blocks = Gen.Select(
        Gen.Int[-900, 60],
        Gen.Int[1, 40],
        Gen.Int[30, 600],
        Gen.Bool
    ).Array[0, 12];

    [Fact]
    public void is_never_later_than_the_days_one_by_one() =>
        Blocks.Sample(
            blocks =>
            {
                var account = History.None.Account;
                var counted = new Dictionary<DateOnly, int>();
                foreach (var (number, block) in blocks.Index())
                {
                    var days = Enumerable.Range(0, block.Days).Select(Today.AddDays(block.Offset).AddDays).ToList();
                    account = HoursAccount.Evolve(
                        account,
                        Reserved(account, number, days, block.Minutes, block.Counts)
                    );
                    foreach (var day in days.Where(_ => block.Counts))
                    {
                        counted[day] = counted.GetValueOrDefault(day) + block.Minutes;
                    }
                }

                var foretold = Foretold(account);
                var walked = FirstPassed(counted);
                Assert.True(walked is null || foretold <= walked, $"Foretold {foretold:O}, walked into on {walked:O}.");
                Assert.Equal(walked, foretold);
            },
            iter: Depth.Of(200)
        );

    private static DateOnly? Foretold(HoursAccount account) =>
        MakeForecast
            .Of(account, WorkerWithPass("2020-01-01", "2040-01-01"), [AdcrServices], [], CeilingPolicy.Default, Today)
            .Employers[0]
            .Limits.FirstOrDefault(limit => limit.Kind == ForecastLimitKind.Ceiling)
            ?.On;

    /// <summary>The text of the law, a day at a time: the pace of eight weeks where nothing is planned.</summary>
    private static DateOnly? FirstPassed(Dictionary<DateOnly, int> counted)
    {
        var weeks = Enumerable.Range(1, 56).Select(back => Today.AddDays(-back)).ToList();
        DateOnly? window = null;
        var used = 0;
        var first = counted.Count == 0 ? Today : counted.Keys.Append(Today).Min();
        for (var day = first; day <= Today.AddMonths(30); day = day.AddDays(1))
        {
            var lately = weeks
                .Where(past => past.DayOfWeek == day.DayOfWeek)
                .Sum(past => counted.GetValueOrDefault(past));
            var minutes =
                counted.TryGetValue(day, out var planned) ? planned
                : day >= Today ? (int)Math.Ceiling(lately / 8m)
                : 0;
            if (minutes == 0)
            {
                continue;
            }

            if (window is not { } open || day >= open.AddMonths(24))
            {
                (window, used) = (day, 0);
            }

            used += minutes;
            if (day >= Today && used > 480 * 60)
            {
                return day;
            }
        }

        return null;
    }

    private static HoursReserved Reserved(
        HoursAccount account,
        int number,
        IEnumerable<DateOnly> days,
        int minutes,
        bool counts
    ) =>
        new(
            account.Id,
            History.Engagement(AdcrServicesId, History.Id(0xc0, number), History.Id(0xd0, number)),
            [
                .. days.Select(day => new PlannedDay(
                    day,
                    minutes,
                    counts ? ClientCategory.PrivateForProfit : ClientCategory.PublicAuthority
                )),
            ]
        );
}
