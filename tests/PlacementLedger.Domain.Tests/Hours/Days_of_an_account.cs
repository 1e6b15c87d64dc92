using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;
using static PlacementLedger.Domain.Tests.Hours.History;

namespace PlacementLedger.Domain.Tests.Hours;

/// <summary>The days of one placement, whatever the order in which they are planned, posted and given back.</summary>
public sealed class Days_of_an_account
{
    private static readonly Engagement Placement = Engagement(Ai1, Sarl, Id(0xd0, 0));

    /// <summary>Three days out of seven planned, in date order.</summary>
    private static readonly History Planned = None.With(
        new HoursReserved(None.Account.Id, Placement, [Plan("2026-11-02"), Plan("2026-11-04"), Plan("2026-11-06")])
    );

    [Fact]
    public void are_in_date_order_one_a_day_whatever_is_posted_first() =>
        Assert.Equal(
            [(1, 0, 60), (2, 420, 0), (3, 0, 60), (4, 0, 300), (5, 0, 60), (6, 0, 420), (7, 0, 60)],
            Days(
                Planned
                    .With(Posted("2026-11-06", 420))
                    .With(Posted("2026-11-05", 60))
                    .With(Posted("2026-11-01", 60))
                    .With(Posted("2026-11-03", 60))
                    .With(Posted("2026-11-07", 60))
                    .With(Posted("2026-11-04", 300))
            )
        );

    [Theory]
    [InlineData("2026-11-02", 0, 420, 420)]
    [InlineData("2026-11-04", 420, 0, 420)]
    [InlineData("2026-11-06", 420, 420, 0)]
    public void each_gives_back_its_own_minutes(string day, int first, int second, int third)
    {
        var released = new ReservationReleased(None.Account.Id, Placement, [new(Day(day), 420)], ReleaseCause.Released);
        Assert.Equal([(2, first, 0), (4, second, 0), (6, third, 0)], Days(Planned.With(released)));
    }

    [Fact]
    public void say_their_hours_in_date_order()
    {
        var history = None.With(Reserved("2026-11-04")).With(Reserved("2026-11-02")).With(Reserved("2026-11-06"));
        Assert.Equal([2, 4, 6], history.Account.Placements[0].Slots!.Select(slot => slot.Date.Day));
        Assert.Null(Planned.Account.Placements[0].Slots);

        HoursReserved Reserved(string day) =>
            new(None.Account.Id, Placement, [Plan(day)], [new(Day(day), new(8, 0), new(12, 0))]);
    }

    [Theory]
    [InlineData(60, 0, 0, true)]
    [InlineData(0, 60, 0, true)]
    [InlineData(0, 0, 60, true)]
    [InlineData(0, 0, 0, false)]
    public void hold_minutes_of_any_kind(int reserved, int worked, int training, bool takes)
    {
        var day = new AccountDay(Day("2026-11-02"), default, reserved, worked, training, null, null);
        var placement = new AccountPlacement(Placement, [day], default);
        Assert.Equal(takes, placement.TakesOf(day.Date));
        Assert.False(placement.TakesOf(day.Date.AddDays(1)));
    }

    [Theory(DisplayName = "R480-09: only an AI's hours have a ceiling")]
    [InlineData(StructureKind.Ai, true)]
    [InlineData(StructureKind.Etti, false)]
    [InlineData(StructureKind.Ei, false)]
    [InlineData(StructureKind.Aci, false)]
    [InlineData(StructureKind.Eiti, false)]
    public void count_with_an_ai_only(StructureKind kind, bool counts) =>
        Assert.Equal(counts, LegalEmployerOwnsTheHour.HasCeiling(Placement with { EmployerKind = kind }));

    private static IEnumerable<(int, int, int)> Days(History history) =>
        history.Account.Placements[0].Days.Select(day => (day.Date.Day, day.Reserved, day.Worked));

    private static PlannedDay Plan(string day) => new(Day(day), 420, ClientCategory.PrivateForProfit);

    private static HoursPosted Posted(string day, int minutes) =>
        new(
            None.Account.Id,
            Placement,
            [new(Id(0xf0, Day(day).Day), Day(day), minutes, HoursKind.Worked, ClientCategory.PrivateForProfit)],
            "cip-1"
        );
}
