using CsCheck;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Tests.Hours;

namespace PlacementLedger.Domain.Tests.Properties;

/// <summary>Whatever two AIs and a job outside take of one person, the law's limits hold, and what is refused had to
/// be.</summary>
public sealed class Working_time
{
    private static readonly DateOnly Today = new(2023, 1, 2);

    // At a commune, so that the ceiling is never in the way.
    private static readonly Gen<(int Place, ValueList<DayMinutes> Days)> Ask = Gen.Select(
        Gen.Int[0, 1],
        Gen.Int[0, 140],
        Gen.Int[1, 90],
        Gen.Int[30, 660],
        Gen.Int[1, 127],
        (ai, ahead, length, minutes, weekdays) =>
            (
                (2 * ai) + 1,
                Enumerable
                    .Range(0, length)
                    .Select(i => new DayMinutes(Today.AddDays(ahead + i), minutes))
                    .Where(day => (weekdays >> (int)day.Date.DayOfWeek & 1) == 1)
                    .ToValueList()
            )
    );

    private static readonly Gen<int> OutsideMinutes = Gen.Frequency((2, Gen.Const(0)), (1, Gen.Int[30, 240]));

    [Fact]
    public void is_never_too_long_whatever_is_confirmed_and_the_most_is_granted() =>
        Gen.Select(Ask.Array[1, 12], OutsideMinutes)
            .Sample(
                (asks, outside) =>
                {
                    var ledger = new Commands { Today = Today };
                    var naive = new NaiveTime();
                    if (outside > 0)
                    {
                        ledger.HaveOutsideJob(new(outside, 0, outside, 0, 0, 0, 0));
                        naive.Outside(outside, DayOfWeek.Monday, DayOfWeek.Wednesday);
                    }

                    foreach (var (number, ask) in asks.Index().Where(ask => ask.Item.Days.Count > 0))
                    {
                        var id = History.Id(0xd0, number);
                        var decision = ledger.Confirm(id, ask.Place, ask.Days).Decide();
                        Assert.Equal(!naive.Allows(ask.Days), decision.IsRefused);
                        var most = decision.MaximumSchedule!;
                        Assert.Equal(naive.Most(ask.Days), most);
                        if (most.Count > 0)
                        {
                            var granted = ledger.Confirm(id, ask.Place, most).Decide();
                            Assert.Null(granted.Code);
                            ledger.Record(granted);
                            naive.Take(most);
                        }

                        Assert.True(naive.IsLawful());
                    }
                },
                iter: Depth.Of(30)
            );
}
