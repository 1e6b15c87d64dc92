using CsCheck;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Tests.Hours;

namespace PlacementLedger.Domain.Tests.Properties;

/// <summary>Whatever is asked, in whatever order, what the ceiling grants is lawful.</summary>
public sealed class The_ceiling
{
    private static readonly DateOnly Today = new(2023, 1, 1);

    private static readonly Gen<Step[]> Asks = Gen.Select(
        Gen.Int[0, 1800],
        Gen.Int[1, 45],
        Gen.Int[60, 900],
        (offset, length, minutes) =>
            new Step(StepKind.Reserve, 0, new DateOnly(2023, 1, 2).AddDays(offset), length, minutes)
    ).Array[1, 14];

    [Fact]
    public void is_never_passed_by_any_history_of_confirmations() =>
        Gen.Select(Asks, Prefects.Any, Prefects.Policies)
            .Sample(
                (asks, granted, policy) =>
                {
                    var account = History.None.Account;
                    var naive = Naive(granted, policy);
                    foreach (var ask in asks)
                    {
                        var question = Question(account, ask, granted, policy);
                        var part = question.LargestLawfulPart();
                        if (!question.Examine().Exceeds)
                        {
                            Assert.Equal(ask.Length * ask.Minutes, part.Values.Sum());
                        }

                        account = Reserve(account, naive, part);
                        Assert.Empty(naive.Excesses(_ => true));
                    }
                },
                iter: Depth.Of(120)
            );

    [Fact]
    public void refuses_exactly_what_the_naive_account_would_see_exceed() =>
        Gen.Select(Asks, Prefects.Any, Prefects.Policies)
            .Sample(
                (asks, granted, policy) =>
                {
                    var account = History.None.Account;
                    var naive = Naive(granted, policy);
                    foreach (var ask in asks)
                    {
                        var days = Enumerable.Range(0, ask.Length).Select(ask.Day.AddDays).ToList();
                        var trial = Naive(granted, policy);
                        foreach (var (key, cell) in naive.Cells)
                        {
                            trial.Reserve(key.Placement, key.Day, cell.Reserved);
                        }

                        days.ForEach(day => trial.Reserve(0, day, ask.Minutes));
                        var question = Question(account, ask, granted, policy);
                        Assert.Equal(trial.Excesses(_ => true).Count > 0, question.Examine().Exceeds);
                        account = Reserve(account, naive, question.LargestLawfulPart());
                    }
                },
                iter: Depth.Of(120)
            );

    [Fact]
    public void says_the_same_in_another_reading_whether_asked_anew_or_after_the_binding_one() =>
        Gen.Select(Asks, Gen.Int[0, Steps.Engagements.Length - 1].Array[14], Prefects.Any, Prefects.Policies)
            .Sample(
                (asks, placements, granted, policy) =>
                {
                    var account = History.None.Account;
                    foreach (var (number, ask) in asks.Index())
                    {
                        var binding = Question(account, ask, granted, policy);
                        foreach (var reading in Enum.GetValues<CeilingReading>())
                        {
                            var anew = Question(account, ask, granted, policy, reading);
                            Assert.Equal(anew.Examine(), binding.In(reading).Examine());
                        }

                        var days = Enumerable.Range(0, ask.Length).ToDictionary(ask.Day.AddDays, _ => ask.Minutes);
                        account = Reserve(account, placements[number], days);
                    }
                },
                iter: Depth.Of(250)
            );

    private static NaiveAccount Naive(CeilingDerogationGranted[] granted, CeilingPolicy policy) =>
        new()
        {
            Policy = policy,
            LimitOf = (placement, day) =>
                Prefects.LimitOf(
                    granted,
                    Steps.Engagements[placement].EmployerId,
                    Steps.Engagements[placement].ClientId,
                    day
                ),
        };

    private static CeilingQuestion Question(
        HoursAccount account,
        Step ask,
        CeilingDerogationGranted[] granted,
        CeilingPolicy policy,
        CeilingReading reading = CeilingReading.PerAiEmployee
    )
    {
        var asked = Enumerable.Range(0, ask.Length).Select(i => new DayMinutes(ask.Day.AddDays(i), ask.Minutes));
        return new(
            reading,
            policy,
            Steps.Engagements[0],
            CountedHours.Of(account, Prefects.Limits(granted), policy.Duration),
            asked,
            Today
        );
    }

    private static HoursAccount Reserve(HoursAccount account, NaiveAccount naive, Dictionary<DateOnly, int> granted)
    {
        foreach (var (day, minutes) in granted)
        {
            naive.Reserve(0, day, minutes);
        }

        return Reserve(account, 0, granted);
    }

    private static HoursAccount Reserve(HoursAccount account, int placement, Dictionary<DateOnly, int> granted)
    {
        var engagement = Steps.Engagements[placement];
        var planned = granted
            .Where(day => day.Value > 0)
            .Select(day => new PlannedDay(day.Key, day.Value, Steps.CategoryOf(engagement)));
        return HoursAccount.Evolve(account, new HoursReserved(account.Id, engagement, [.. planned]));
    }
}
