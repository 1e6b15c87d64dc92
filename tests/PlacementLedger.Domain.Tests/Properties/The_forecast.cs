using CsCheck;
using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Forecasts;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Tests.Hours;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Properties;

/// <summary>A forecast of the ceiling and of the window is never later than walking through the days one by one
/// says.</summary>
public sealed class The_forecast
{
    private const int LegalMinutes = 480 * 60;

    private static readonly DateOnly Horizon = Today.AddMonths(30);

    private static readonly Gen<Block[]> Blocks = Gen.Select(
        Gen.Int[-900, 60],
        Gen.Int[1, 40],
        Gen.Int[30, 600],
        Gen.Bool,
        Gen.Int[0, 80],
        (offset, days, minutes, counts, turns) => new Block(offset, days, minutes, counts, turns)
    ).Array[0, 12];

    private static readonly Gen<Raised> Prefect = Gen.Select(
        Gen.Int[-300, 200],
        Gen.Int[1, 400],
        Gen.Int[480, 700],
        Gen.Int[0, 3],
        (offset, days, hours, kind) => new Raised(offset, days, kind == 0 ? null : hours * 60, kind < 2)
    );

    [Fact(
        DisplayName = "R480-01, R480-03, R480-06: with derogations and clients of which the account does not know yet"
    )]
    public void is_never_later_than_the_days_one_by_one() =>
        Gen.Select(Blocks, Prefect)
            .Sample(
                (blocks, raised) =>
                {
                    var account = History.None.Account;
                    var counted = new Dictionary<DateOnly, int>();
                    foreach (var (number, block) in blocks.Index())
                    {
                        account = HoursAccount.Evolve(account, Reserved(account, number, block));
                        foreach (var day in block.Each().Where(block.CountsOn))
                        {
                            counted[day] = counted.GetValueOrDefault(day) + block.Minutes;
                        }
                    }

                    var limits = Foretold(account, [.. blocks.Select((block, number) => block.Client(number))], raised);
                    var (passed, windowEnds) = Walked(counted, raised.LimitOn);
                    var stops = limits
                        .Where(limit => limit.Kind is ForecastLimitKind.Ceiling or ForecastLimitKind.Derogation)
                        .ToList();
                    Assert.Equal(passed, stops.FirstOrDefault()?.On);
                    Assert.Equal(
                        windowEnds <= Horizon ? windowEnds : null,
                        limits.FirstOrDefault(limit => limit.Kind == ForecastLimitKind.Window)?.On
                    );
                },
                iter: Depth.Of(300)
            );

    private static ValueList<ForecastLimit> Foretold(HoursAccount account, Client[] clients, Raised raised) =>
        MakeForecast
            .Of(
                account,
                WorkerWithPass("2020-01-01", "2040-01-01"),
                [raised.Employer()],
                [],
                CeilingPolicy.Default,
                Today,
                clients
            )
            .Employers[0]
            .Limits;

    /// <summary>The text of the law, a day at a time: the pace of eight weeks where nothing is planned.</summary>
    /// <returns>The first day that passes its ceiling, and the day after the window of today, or else after the next
    /// to open.</returns>
    private static (DateOnly? Passed, DateOnly? WindowEnds) Walked(
        Dictionary<DateOnly, int> counted,
        Func<DateOnly, int> limitOn
    )
    {
        var weeks = Enumerable.Range(1, 56).Select(back => Today.AddDays(-back)).ToList();
        DateOnly? window = null;
        DateOnly? passed = null;
        DateOnly? windowEnds = null;
        var used = 0;
        var first = counted.Count == 0 ? Today : counted.Keys.Append(Today).Min();
        for (var day = first; day <= Horizon; day = day.AddDays(1))
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

            windowEnds ??= window.Value.AddMonths(24) is var end && end > Today ? end : null;
            used += minutes;
            passed ??= day >= Today && used > limitOn(day) ? day : null;
        }

        return (passed, windowEnds);
    }

    private static HoursReserved Reserved(HoursAccount account, int number, Block block) =>
        new(
            account.Id,
            History.Engagement(AdcrServicesId, History.Id(0xc0, number), History.Id(0xd0, number)),
            [.. block.Each().Select(day => new PlannedDay(day, block.Minutes, Block.Category(block.Counts)))]
        );

    /// <summary>Some days in a row at one client, which from a day on may turn out to be of another category.</summary>
    private sealed record Block(int Offset, int Length, int Minutes, bool Counts, int TurnsAfter)
    {
        private DateOnly TurnsOn => Today.AddDays(Offset + TurnsAfter);

        public IEnumerable<DateOnly> Each() => Enumerable.Range(0, Length).Select(day => Today.AddDays(Offset + day));

        public bool CountsOn(DateOnly day) => day < TurnsOn ? Counts : !Counts;

        public Client Client(int number) =>
            Scenario
                .Given(
                    new ClientRegistered(History.Id(0xc0, number), null, null, []),
                    new ClientClassified(History.Id(0xc0, number), Category(Counts), Day("2000-01-01"), null, null),
                    new ClientClassified(History.Id(0xc0, number), Category(!Counts), TurnsOn, null, null)
                )
                .State;

        public static ClientCategory Category(bool counts) =>
            counts ? ClientCategory.PrivateForProfit : ClientCategory.PublicAuthority;
    }

    /// <summary>A prefect's derogation, or none.</summary>
    private sealed record Raised(int Offset, int Length, int? CeilingMinutes, bool IsGranted)
    {
        private DateOnly From => Today.AddDays(Offset);

        private DateOnly Until => From.AddDays(Length - 1);

        public int LimitOn(DateOnly day) =>
            IsGranted && From <= day && day <= Until ? CeilingMinutes ?? int.MaxValue : LegalMinutes;

        public Structure Employer() =>
            IsGranted
                ? PlacementLedger.Domain.Structures.Structure.Evolve(
                    AdcrServices,
                    new CeilingDerogationGranted(
                        AdcrServicesId,
                        History.Id(0xde, 1),
                        "38-1",
                        "38",
                        From,
                        Until,
                        CeilingMinutes,
                        [],
                        []
                    )
                )
                : AdcrServices;
    }
}
