using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Tests.Hours;

/// <summary>A3: where a network counts the hours of the contract, less work than planned gives nothing back.</summary>
public sealed class Hours_by_contract
{
    private const ClientCategory Company = ClientCategory.PrivateForProfit;

    private static readonly CeilingPolicy ByContract = CeilingPolicy.Default with
    {
        Duration = CountedDuration.Contracted,
    };

    private static readonly Engagement Engagement = History.Engagement(History.Ai1, History.Sarl, History.Id(0xd0, 0));

    [Theory(DisplayName = "A3, R480-04: seven hours planned, so many worked; what uses up the ceiling")]
    [InlineData(420, 420, 420)]
    [InlineData(360, 360, 420)]
    [InlineData(480, 480, 480)]
    public void less_than_planned_still_counts_as_planned(int worked, int byWork, int byContract) =>
        Counts(Planned().With(Posted(worked, HoursKind.Worked)), byWork, byContract);

    [Fact(DisplayName = "A3, R480-12: what was training of the planned day does not count")]
    public void training_is_no_work_of_the_contract()
    {
        Counts(Planned().With(Posted(120, HoursKind.Worked)).With(Posted(240, HoursKind.PaidTraining)), 120, 180);
        // The order of the lines changes nothing.
        Counts(Planned().With(Posted(240, HoursKind.PaidTraining)).With(Posted(120, HoursKind.Worked)), 120, 180);
        Counts(Planned().With(Posted(420, HoursKind.PaidTraining)), 0, 0);
    }

    [Fact(DisplayName = "A3: a day corrected to nothing was planned all the same")]
    public void a_correction_lowers_what_was_worked_alone()
    {
        var posted = Planned().With(Posted(420, HoursKind.Worked));
        var entry = posted.Account.Placements[0].Days[0].WorkedEntry!.Value;
        var corrected = posted.With(
            new HoursCorrected(
                posted.Account.Id,
                Engagement,
                entry,
                History.Id(0xf1, 1),
                History.Id(0xf1, 2),
                Today,
                HoursKind.Worked,
                Company,
                420,
                0,
                null
            )
        );
        Counts(corrected, 0, 420);
    }

    [Fact(
        DisplayName = "A3: what was freed before is no longer of the contract, and what was never planned is as worked"
    )]
    public void only_what_was_still_planned_is_of_the_contract()
    {
        var freed = Planned()
            .With(new ReservationReleased(None.Account.Id, Engagement, [new(Today, 420)], ReleaseCause.Released));
        Counts(freed.With(Posted(60, HoursKind.Worked)), 60, 60);
        Counts(None.With(Posted(60, HoursKind.Worked)), 60, 60);
    }

    [Fact(DisplayName = "A3: the balance of today follows the choice, the hours of the employer do not")]
    public void the_balance_shows_it()
    {
        var account = Planned().With(Posted(360, HoursKind.Worked)).Account;
        var balance = HoursBalance.Of(account, ByContract, Today, only: null);
        Assert.Equal(420, balance.Readings[0].ConsumedMinutes);
        Assert.Equal(28_800 - 420, balance.Readings[0].RemainingMinutes);
        Assert.Equal(360, balance.ByEmployer[0].WorkedMinutes);
    }

    private static History None => History.None;

    private static DateOnly Today => History.Today;

    private static History Planned() =>
        None.With(new HoursReserved(None.Account.Id, Engagement, [new(Today, 420, Company)]));

    private static HoursPosted Posted(int minutes, HoursKind kind) =>
        new(None.Account.Id, Engagement, [new(History.Id(0xf0, (int)kind), Today, minutes, kind, Company)], "cip-1");

    private static void Counts(History history, int byWork, int byContract)
    {
        Assert.Equal(byWork, Consumed(CeilingPolicy.Default));
        Assert.Equal(byContract, Consumed(ByContract));

        int Consumed(CeilingPolicy policy) =>
            CountedHours
                .Of(history.Account, CeilingLimits.Legal, policy.Duration)
                .In(CeilingScope.Of(policy.Binding, Engagement))
                .Sum(day => day.Committed);
    }
}
