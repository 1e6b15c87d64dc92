using CsCheck;
using PlacementLedger.Domain.Tests.Hours;

namespace PlacementLedger.Domain.Tests.Properties;

/// <summary>What holds whatever is asked, in whatever order, on whatever day.</summary>
public sealed class Any_history_of_commands
{
    [Fact]
    public void records_nothing_more_when_a_command_is_repeated_and_never_owes_minutes() =>
        Commands
            .Any.Array[1, 40]
            .Sample(
                asked =>
                {
                    var ledger = new Commands();
                    for (var i = 0; i < asked.Length; i++)
                    {
                        ledger.Today = ledger.Today.AddDays(asked[i].Wait / 4);
                        var decide = ledger.Asked(asked[i], i);
                        ledger.Record(decide());
                        Assert.Empty(decide().Events);
                        Assert.All(
                            ledger.Account.Placements.SelectMany(placement => placement.Days),
                            day => Assert.True(day is { Reserved: >= 0, Worked: >= 0, Training: >= 0 })
                        );
                    }
                },
                iter: Depth.Of(70)
            );

    [Fact]
    public void of_confirmations_never_passes_the_ceiling_and_grants_the_most_it_names() =>
        Commands
            .Any.Array[1, 16]
            .Sample(
                asked =>
                {
                    var ledger = new Commands();
                    var naive = new NaiveAccount();
                    for (var i = 0; i < asked.Length; i++)
                    {
                        ledger.Today = ledger.Today.AddDays(asked[i].Wait * 4);
                        var place = asked[i].Target % 4;
                        var id = History.Id(0xd0, i);
                        var (decide, command) = ledger.Confirm(id, place, asked[i].Days(ledger.Today));
                        var decision = decide();
                        var most = decision.MaximumSchedule!;
                        if (decision.IsRefused && most.Count > 0)
                        {
                            (decide, command) = ledger.Confirm(id, place, most);
                            decision = decide();
                            Assert.False(decision.IsRefused);
                        }

                        ledger.Record(decision);
                        foreach (var day in decision.IsRefused ? [] : command.Schedule)
                        {
                            naive.Reserve(place, day.Date, day.Minutes);
                        }

                        // Even places are at the company, which counts; 0 is the first AI's, 2 the second's.
                        Assert.Empty(naive.Excesses(at => at == 0));
                        Assert.Empty(naive.Excesses(at => at == 2));
                    }
                },
                iter: Depth.Of(90)
            );
}
