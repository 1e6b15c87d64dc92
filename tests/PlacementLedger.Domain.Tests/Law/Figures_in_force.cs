using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Tests.Law;

/// <summary>A figure has two times: the days it applies from, and the day anybody knew it.</summary>
public sealed class Figures_in_force
{
    // An order of 4 December 2024 raises an amount from 1 November on; another of February corrects it.
    private static readonly InForce<int> Amount = new(
        new(new(2023, 5, 1), new(2023, 7, 28), 1_570, "order of 28 July 2023"),
        new(new(2024, 11, 1), new(2024, 12, 4), 1_619, "order of 4 December 2024"),
        new(new(2024, 11, 1), new(2025, 2, 10), 1_620, "order of 10 February 2025")
    );

    [Theory]
    [InlineData("2023-05-01", 1_570)]
    [InlineData("2024-10-31", 1_570)]
    [InlineData("2024-11-01", 1_620)]
    [InlineData("2026-11-23", 1_620)]
    public void apply_from_their_first_day_on(string day, int amount) => Assert.Equal(amount, Amount.On(Day(day)));

    [Theory]
    [InlineData("2024-11-15", "2024-11-15", 1_570)]
    [InlineData("2024-11-01", "2024-12-03", 1_570)]
    [InlineData("2024-11-01", "2024-12-04", 1_619)]
    [InlineData("2024-10-31", "2024-12-04", 1_570)]
    [InlineData("2024-11-01", "2025-02-09", 1_619)]
    [InlineData("2024-11-01", "2025-02-10", 1_620)]
    [InlineData("2026-11-23", "2024-12-03", 1_570)]
    public void published_late_give_the_old_value_to_who_asks_what_was_known_before(
        string day,
        string knownOn,
        int amount
    )
    {
        Assert.Equal(amount, Amount.On(Day(day), Day(knownOn)));
        Assert.True(Amount.TryOn(Day(day), Day(knownOn), out var value));
        Assert.Equal(amount, value);
    }

    [Theory]
    [InlineData("2023-04-30", "2026-11-23")]
    [InlineData("2023-05-01", "2023-07-27")]
    public void do_not_exist_before_they_apply_nor_before_they_are_known(string day, string knownOn)
    {
        Assert.False(Amount.TryOn(Day(day), Day(knownOn), out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => Amount.On(Day(day), Day(knownOn)));
    }

    [Fact]
    public void do_not_depend_on_the_order_in_which_they_are_written()
    {
        var written = new InForce<int>([.. Amount.Versions.Reverse()]);
        Assert.Equal(Amount.Versions, written.Versions);
        Assert.Equal(1_619, written.On(new(2024, 11, 1), new(2025, 1, 1)));
    }

    [Fact]
    public void a_version_known_later_that_begins_earlier_gives_way_to_one_that_begins_later()
    {
        var figure = new InForce<string>(
            new(new(2025, 1, 1), new(2024, 12, 1), "second", "B"),
            new(new(2024, 6, 1), new(2025, 3, 1), "first, found late", "A")
        );
        Assert.Equal("second", figure.On(new(2025, 4, 1), new(2025, 4, 1)));
        Assert.Equal("first, found late", figure.On(new(2024, 6, 1), new(2025, 3, 1)));
        Assert.False(figure.TryOn(new(2024, 6, 1), new(2025, 2, 28), out _));
    }

    [Theory(DisplayName = "Scenario 15: an amount published in September with effect from 1 August")]
    [InlineData("2026-08-15", "2026-08-15", 100)]
    [InlineData("2026-08-15", "2026-10-01", 110)]
    [InlineData("2026-08-01", "2026-10-01", 110)]
    [InlineData("2026-07-31", "2026-10-01", 100)]
    public void is_the_old_one_as_known_in_August(string day, string knownOn, int amount)
    {
        var aid = new InForce<int>(
            new(new(2026, 1, 1), new(2025, 12, 15), 100, "order of December"),
            new(new(2026, 8, 1), new(2026, 9, 10), 110, "order of September")
        );
        Assert.Equal(amount, aid.On(Day(day), Day(knownOn)));
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd");
}
