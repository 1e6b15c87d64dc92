using PlacementLedger.Domain.Aid;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Aid;

public sealed class Amounts_of_aid
{
    private static readonly PublishAidAmount October = Command("2024-01-01", 1_570_00);
    private static readonly PublishAidAmount November = Command("2024-11-01", 1_619_00);

    [Theory(DisplayName = "Section 5 test: AI 1,607 h in October against November 2024")]
    [InlineData("2024-10-31", 1_570_00)]
    [InlineData("2024-11-01", 1_619_00)]
    [InlineData("2024-12-31", 1_619_00)]
    public void holds_from_its_day(string day, long cents) =>
        Assert.Equal(cents, Known(October, November).On(StructureKind.Ai, AidTerritory.France, Day(day))?.Cents);

    [Theory(DisplayName = "A16: a year needs an amount of its own")]
    [InlineData("2023-12-31")]
    [InlineData("2025-01-01")]
    public void is_not_carried_into_another_year(string day) =>
        Assert.Null(Known(October, November).On(StructureKind.Ai, AidTerritory.France, Day(day)));

    [Fact]
    public void is_one_for_each_kind_and_territory()
    {
        var known = Known(October);
        Assert.Null(known.On(StructureKind.Etti, AidTerritory.France, Day("2024-05-01")));
        Assert.Null(known.On(StructureKind.Ai, AidTerritory.Mayotte, Day("2024-05-01")));
    }

    [Fact(DisplayName = "Scenario 15: published in September with effect on the first of August")]
    public void is_known_from_when_it_was_recorded()
    {
        var (july, september) = (At("2024-07-01"), At("2024-09-10"));
        var known = Evolve(Evolve(null, October, july), Command("2024-08-01", 1_600_00), september);
        var august = Day("2024-08-15");
        Assert.Equal(1_570_00, On(At("2024-08-15")));
        Assert.Equal(1_570_00, On(september.AddTicks(-1)));
        Assert.Equal(1_600_00, On(september));
        Assert.Equal(1_600_00, On(null));
        Assert.Null(On(july.AddTicks(-1)));

        long? On(DateTimeOffset? knownAt) => known.On(StructureKind.Ai, AidTerritory.France, august, knownAt)?.Cents;
    }

    [Fact]
    public void said_twice_is_recorded_once()
    {
        Assert.Empty(PublishAidAmount.Decide(October, Known(October)).Events);
        Assert.Single(PublishAidAmount.Decide(October with { Confirmed = false }, Known(October)).Events);
        var corrected = October with { AmountCents = 1_571_00 };
        Assert.Equal(
            1_571_00,
            Known(October, corrected).On(StructureKind.Ai, AidTerritory.France, Day("2024-02-01"))?.Cents
        );
        Assert.Single(PublishAidAmount.Decide(October, Known(October, corrected)).Events);
    }

    [Fact]
    public void of_a_month_with_two_amounts_is_the_sum_of_both()
    {
        var known = Known(October, November);
        FundedDay[] days = [new(Day("2024-10-31"), 803 * 60 + 30), new(Day("2024-11-01"), 803 * 60 + 30)];
        var aid = AidOfAMonth.Of(Day("2024-10-01"), 2_000 * 60, days, 1_607 * 60, On);
        Assert.Equal((2_000 * 60, 1_607 * 60), (aid.WorkedMinutes, aid.FundableMinutes));
        Assert.Equal((120_000, 785_00 + 809_50), (aid.PostsTenThousandths, aid.BaseCents));

        AidAmount? On(DateOnly day) => known.On(StructureKind.Ai, AidTerritory.France, day);
    }

    [Fact(DisplayName = "A15, A16: without the hours of a post nothing is computed; without an amount, no money")]
    public void is_not_invented()
    {
        FundedDay[] days = [new(Day("2026-02-02"), 420)];
        var unknownPost = AidOfAMonth.Of(Day("2026-02-01"), 420, days, null, _ => null);
        Assert.Equal(
            (420, null, null),
            (unknownPost.FundableMinutes, unknownPost.PostsTenThousandths, unknownPost.BaseCents)
        );
        var unknownAmount = AidOfAMonth.Of(Day("2026-02-01"), 420, days, 1_607 * 60, _ => null);
        Assert.Equal((523, null), (unknownAmount.PostsTenThousandths, unknownAmount.BaseCents));
        var expected = Known(Command("2026-01-01", 1_638_00) with { Confirmed = false });
        var provisional = AidOfAMonth.Of(
            Day("2026-02-01"),
            420,
            days,
            1_607 * 60,
            day => expected.On(StructureKind.Ai, AidTerritory.France, day)
        );
        Assert.Null(provisional.BaseCents);
    }

    [Theory(DisplayName = "A16: carried forward, the last confirmed amount, and marked as provisional")]
    [InlineData("2023-12-31", null, false)]
    [InlineData("2024-10-31", 785_00, false)]
    [InlineData("2024-12-31", 809_50, false)]
    [InlineData("2025-01-01", 809_50, true)]
    [InlineData("2026-02-02", 809_50, true)]
    public void is_carried_forward_where_a_network_chose_so(string day, int? cents, bool isProvisional)
    {
        var known = Known(October, November, Command("2026-01-01", 1_638_00) with { Confirmed = false });
        var aid = AidOfAMonth.Of(Day(day), 0, [new(Day(day), 803 * 60 + 30)], 1_607 * 60, CarriedForward);
        Assert.Equal((cents, isProvisional), (aid.BaseCents, aid.IsBaseProvisional));
        Assert.Equal(
            cents is 809_50 ? 80_95
                : cents is null ? null
                : 78_50L,
            aid.ModulatedCentsMax
        );

        AidAmount? CarriedForward(DateOnly on) =>
            known.On(StructureKind.Ai, AidTerritory.France, on, null, UnknownAidAmount.CarriedForward);
    }

    [Theory(DisplayName = "AID-09: AI CDI from 2023-11-01, 803.5 h in its first year and in its second")]
    [InlineData("2024-10-31", 785_00)]
    [InlineData("2024-11-01", 566_65)]
    public void of_an_inclusion_contract_is_reduced_from_its_second_year_on(string day, long cents)
    {
        FundedDay[] days = [new(Day(day), 803 * 60 + 30, Day("2023-11-01"))];
        Assert.Equal(cents, AidOfAMonth.Of(Day(day), 0, days, 1_607 * 60, On).BaseCents);
        // The hours of another contract on the same day are paid whole.
        FundedDay[] both = [.. days, new(Day(day), 803 * 60 + 30)];
        var whole = AidOfAMonth.Of(Day(day), 0, [both[1]], 1_607 * 60, On).BaseCents;
        Assert.Equal(cents + whole, AidOfAMonth.Of(Day(day), 0, both, 1_607 * 60, On).BaseCents);

        AidAmount? On(DateOnly on) => Known(October, November).On(StructureKind.Ai, AidTerritory.France, on);
    }

    [Fact(DisplayName = "AID-04, AID-05: what the annexes in force give")]
    public void of_the_annexes_follows_their_months_and_their_posts()
    {
        Assert.Equal(new(null, null), OfAnnexes());
        Assert.Equal(new(1_000, 1_349_17), OfAnnexes(Annex("A1", "2026-01-01", "2026-12-31", 1_000)));
        Assert.Equal(new(500, 1_349_17), OfAnnexes(Annex("A1", "2026-07-01", "2026-12-31", 1_000)));
        var twice = Annex("A1", "2026-01-01", "2026-12-31", 900);
        Assert.Equal(new(1_000, 1_349_17), OfAnnexes(twice, twice with { PostsHundredths = 1_000 }));
        Assert.Equal(
            new(1_000, 1_333_33),
            OfAnnexes(twice with { PostsHundredths = 1_000, UnitAmountCents = 1_600_00 })
        );
        Assert.Equal(new(900, null), AidOfAnnexes.Of(AdcrServices with { Annexes = [twice] }, Day("2026-11-30"), null));
        Assert.Equal(new(null, null), OfAnnexes(Annex("A1", "2025-01-01", "2025-12-31", 1_000)));
    }

    private static AidOfAnnexes OfAnnexes(params FinancialAnnex[] annexes) =>
        AidOfAnnexes.Of(AdcrServices with { Annexes = [.. annexes] }, Day("2026-11-30"), 1_619_00);

    private static FinancialAnnex Annex(string number, string from, string until, int posts) =>
        new(number, "C-17", "VALIDE", Days(from, until), posts, 1_607 * 60, null, "");

    private static PublishAidAmount Command(string from, long cents) =>
        new(StructureKind.Ai, AidTerritory.France, Day(from), cents, Confirmed: true);

    private static AidScale Known(params PublishAidAmount[] commands) =>
        commands.Aggregate((AidScale?)null, (scale, command) => Evolve(scale, command, At("2024-01-01")))!;

    private static AidScale Evolve(AidScale? scale, PublishAidAmount command, DateTimeOffset at) =>
        AidScale.Evolve(
            scale,
            (AidScaleEvent)Assert.Single(PublishAidAmount.Decide(command, scale).Events) with
            {
                RecordedAt = at,
            }
        );

    private static DateTimeOffset At(string day) => new(Day(day), default, TimeSpan.Zero);
}
