using CsCheck;
using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Tests.Hours;

namespace PlacementLedger.Domain.Tests.Properties;

/// <summary>The hours account against the naive one, under random histories.</summary>
public sealed class The_hours_account
{
    [Fact]
    public void has_the_balances_of_the_naive_account_in_every_reading() =>
        Gen.Select(Steps.Any.Array[0, 60], Gen.Int[0, 2200], Prefects.Any, Prefects.Policies)
            .Sample(
                (steps, offset, granted, policy) =>
                {
                    var (account, _, naive) = Play(steps, granted, policy);
                    var on = new DateOnly(2023, 1, 2).AddDays(offset);
                    var balance = HoursBalance.Of(account, policy, on, null, Prefects.Limits(granted));
                    foreach (var reading in balance.Readings)
                    {
                        var scope = reading.Scope;
                        bool InScope(int placement) =>
                            Steps.Counts(placement) && scope.Covers(Steps.Engagements[placement]);
                        var expected = naive.Use(InScope, on);
                        var window = naive.Window(InScope, on);
                        Assert.Equal(window, reading.Window is { } w ? (w.From, w.Until) : null);
                        Assert.Equal(
                            expected,
                            (reading.ConsumedMinutes, reading.ReservedMinutes, reading.OverrunMinutes)
                        );
                        var employers = account
                            .Placements.Select(placement => placement.Engagement)
                            .Where(scope.Covers)
                            .Select(engagement => engagement.EmployerId);
                        var ceiling = employers.Min(ai =>
                            Prefects.LimitOf(granted, ai, scope.ClientId, on) ?? int.MaxValue
                        );
                        Assert.Equal(ceiling == int.MaxValue ? null : ceiling, reading.CeilingMinutes);
                    }
                },
                iter: Depth.Of(400)
            );

    [Fact]
    public void reserves_what_is_settled_released_or_still_reserved() =>
        Steps
            .Any.Array[0, 60]
            .Sample(
                steps =>
                {
                    var (account, events, naive) = Play(steps);
                    var outstanding = account.Placements.Sum(placement => placement.Days.Sum(day => day.Reserved));
                    var released = events.OfType<ReservationReleased>().Sum(e => e.Days.Sum(day => day.Minutes));
                    Assert.Equal(naive.ReservedEver, naive.SettledEver + naive.ReleasedEver + outstanding);
                    Assert.True(released <= naive.ReleasedEver);
                    Assert.All(
                        account.Placements.SelectMany(placement => placement.Days),
                        day => Assert.True(day.Reserved >= 0)
                    );
                },
                iter: Depth.Of(400)
            );

    [Fact]
    public void folds_to_the_same_state_in_one_go_or_in_two() =>
        Gen.Select(Steps.Any.Array[0, 40], Gen.Int[0, 40])
            .Sample(
                (steps, cut) =>
                {
                    var (whole, events, _) = Play(steps);
                    var at = Math.Min(cut + 1, events.Count);
                    var prefix = events.Take(at).Aggregate((HoursAccount?)null, HoursAccount.Evolve);
                    var rest = events.Skip(at).Aggregate(prefix, HoursAccount.Evolve)!;
                    Assert.Equal(whole, rest);
                    Assert.Equal(events.Count, whole.Version);
                },
                iter: Depth.Of(250)
            );

    private static (HoursAccount Account, List<HoursAccountEvent> Events, NaiveAccount Naive) Play(
        Step[] steps,
        CeilingDerogationGranted[]? granted = null,
        CeilingPolicy? policy = null
    )
    {
        var opened = new HoursAccountOpened(HoursAccount.IdFor(History.Amina), History.Amina);
        var account = HoursAccount.Evolve(null, opened);
        List<HoursAccountEvent> events = [opened];
        var naive = new NaiveAccount
        {
            Policy = policy ?? CeilingPolicy.Default,
            LimitOf = (placement, day) =>
                Prefects.LimitOf(
                    granted ?? [],
                    Steps.Engagements[placement].EmployerId,
                    Steps.Engagements[placement].ClientId,
                    day
                ),
        };
        for (var i = 0; i < steps.Length; i++)
        {
            if (Happens(steps[i], i, account, naive) is { } happened)
            {
                events.Add(happened);
                account = HoursAccount.Evolve(account, happened);
            }
        }

        return (account, events, naive);
    }

    private static HoursAccountEvent? Happens(Step step, int number, HoursAccount account, NaiveAccount naive)
    {
        var engagement = Steps.Engagements[step.Placement];
        var category = Steps.CategoryOf(engagement);
        var cell = naive[step.Placement, step.Day];
        var entry = History.Id(0xf0, number);
        switch (step.Kind)
        {
            case StepKind.Reserve:
                var days = Enumerable.Range(0, step.Length).Select(step.Day.AddDays).ToList();
                days.ForEach(day => naive.Reserve(step.Placement, day, step.Minutes));
                return new HoursReserved(
                    account.Id,
                    engagement,
                    [.. days.Select(day => new PlannedDay(day, step.Minutes, category))]
                );
            case StepKind.Release:
                naive.Release(step.Placement, step.Day);
                return FreedReservations
                    .OfPlacement(account, engagement.PlacementId, day => day == step.Day, ReleaseCause.Released)
                    .OfType<ReservationReleased>()
                    .FirstOrDefault();
            case StepKind.PostWorked when cell.Worked == 0:
                naive.PostWorked(step.Placement, step.Day, step.Minutes);
                return Posted(HoursKind.Worked);
            case StepKind.PostTraining when cell.Training == 0:
                naive.PostTraining(step.Placement, step.Day, step.Minutes);
                return Posted(HoursKind.PaidTraining);
            case StepKind.Correct when cell.Worked > 0:
                naive.CorrectWorked(step.Placement, step.Day, step.Minutes - 1);
                return new HoursCorrected(
                    account.Id,
                    engagement,
                    account
                        .PlacementOf(engagement.PlacementId)!
                        .Days.Single(day => day.Date == step.Day)
                        .WorkedEntry!.Value,
                    History.Id(0xf1, number),
                    step.Minutes == 1 ? null : entry,
                    step.Day,
                    HoursKind.Worked,
                    category,
                    cell.Worked,
                    step.Minutes - 1,
                    null
                );
            case StepKind.Reclassify when Steps.Counts(step.Placement):
                var counts = step.Minutes % 2 == 0;
                naive.Reclassify(step.Placement, step.Day, counts);
                return new HoursReclassified(
                    account.Id,
                    engagement.ClientId,
                    [
                        new(
                            engagement.PlacementId,
                            step.Day,
                            counts ? ClientCategory.PrivateForProfit : ClientCategory.PublicAuthority
                        ),
                    ]
                );
            default:
                return null;
        }

        HoursPosted Posted(HoursKind kind) =>
            new(account.Id, engagement, [new(entry, step.Day, step.Minutes, kind, category)], "cip-1");
    }
}
