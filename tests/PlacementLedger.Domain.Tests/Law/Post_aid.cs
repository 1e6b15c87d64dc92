using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Workers;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Law;

public sealed class Post_aid
{
    private const int AiMinutes = 1_607 * 60;
    private const int EttiMinutes = 1_600 * 60;
    private const long AiCents = 1_619_00;
    private const long EttiCents = 4_781_00;

    [Theory(DisplayName = "AID-03: declared hours over the hours of one post")]
    [InlineData(803 * 60 + 30, AiMinutes, AiCents, 5_000, 809_50)]
    [InlineData(1_607 * 60, AiMinutes, AiCents, 10_000, 1_619_00)]
    [InlineData(120 * 60, AiMinutes, AiCents, 747, 120_90)]
    [InlineData(800 * 60, EttiMinutes, EttiCents, 5_000, 2_390_50)]
    [InlineData(151 * 60 + 40, EttiMinutes, EttiCents, 948, 453_20)]
    [InlineData(4_800 * 60, EttiMinutes, EttiCents, 30_000, 14_343_00)]
    [InlineData(0, AiMinutes, AiCents, 0, 0)]
    public void of_a_year(int minutes, int annual, long unit, long posts, long cents)
    {
        Assert.Equal(posts, OccupiedPosts.OfAYear(minutes, annual));
        Assert.Equal(cents, OccupiedPosts.AidCents(minutes, annual, unit));
    }

    [Theory(DisplayName = "AID-03: monthly FTE of an AI")]
    [InlineData(133 * 60 + 55, 10_000)]
    [InlineData(60 * 60, 4_480)]
    [InlineData(267 * 60 + 50, 20_000)]
    public void of_a_month(int minutes, long posts) => Assert.Equal(posts, OccupiedPosts.OfAMonth(minutes, AiMinutes));

    [Theory(DisplayName = "AID-01: up to a tenth of the base")]
    [InlineData(14_343_00, 1_000, 1_434_30)]
    [InlineData(809_50, 0, 0)]
    [InlineData(809_50, 1_000, 80_95)]
    public void is_modulated(long cents, int rate, long part)
    {
        Assert.Equal(part, ModulatedAid.Cents(cents, rate));
        Assert.Equal(1_000, ModulatedAid.RateBasisPointsMax.On(Today));
    }

    [Theory(DisplayName = "AID-05: a twelfth a month")]
    [InlineData(2_000, AiCents, 2_698_33)]
    [InlineData(1_500, EttiCents, 5_976_25)]
    [InlineData(750, AiCents, 1_011_88)]
    public void is_paid_by_the_month(int posts, long unit, long cents) =>
        Assert.Equal(cents, AidInstalments.MonthlyCents(posts, unit));

    [Theory(DisplayName = "AID-04: posts by months covered")]
    [InlineData(1_000, 12, 1_000)]
    [InlineData(1_000, 6, 500)]
    [InlineData(800, 9, 600)]
    public void is_for_the_months_of_the_annex(int posts, int months, long hundredths) =>
        Assert.Equal(hundredths, ConventionedPosts.Hundredths(posts, months));

    [Theory(DisplayName = "AID-09: whole in year 1, 70 % from year 2")]
    [InlineData(809_50, "2024-10-31", 809_50)]
    [InlineData(809_50, "2024-11-01", 566_65)]
    [InlineData(2_390_50, "2024-11-01", 1_673_35)]
    public void of_an_inclusion_contract(long cents, string day, long paid) =>
        Assert.Equal(paid, AidOfInclusionContracts.Cents(cents, Day("2023-11-01"), Day(day)));

    [Theory(DisplayName = "AID-11: unsigned on 31 May, signed on 15 July, still unsigned on 30 September")]
    [InlineData("2026-05-31", null, true, false)]
    [InlineData("2026-06-01", null, false, false)]
    [InlineData("2026-07-14", "2026-07-15", false, false)]
    [InlineData("2026-07-15", "2026-07-15", true, false)]
    [InlineData("2026-09-29", null, false, false)]
    [InlineData("2026-09-30", null, false, true)]
    [InlineData("2026-09-30", "2026-09-30", true, false)]
    [InlineData("2023-06-01", null, true, false)]
    public void waits_for_the_amendment(string day, string? signed, bool paid, bool askedBack)
    {
        var signedOn = signed is null ? (DateOnly?)null : Day(signed);
        Assert.Equal(paid, AnnualAmendment.IsPaidOn(Day(day), signedOn));
        Assert.Equal(askedBack, AnnualAmendment.IsAskedBackOn(Day(day), signedOn));
    }

    [Fact(DisplayName = "AID-07: PASS until 30 November, 100 h before and 40 h in December")]
    public void goes_to_days_with_a_valid_pass()
    {
        DayMinutes[] worked = [new(Day("2026-11-30"), 100 * 60), new(Day("2026-12-01"), 40 * 60)];
        Assert.Equal(100 * 60, FundableHours.Minutes(WorkerWithPass("2025-01-06", "2026-11-30"), worked));
        Assert.Equal(0, FundableHours.Minutes(WorkerWithoutPass(), worked));
    }

    [Fact(DisplayName = "AID-07: 30 h worked while the PASS is suspended")]
    public void does_not_go_to_days_of_a_suspension()
    {
        var worker = WorkerWithPass("2025-01-06", "2027-01-05");
        var pass = worker.Passes[0] with
        {
            Suspensions =
            [
                new(default, Days("2026-03-01", "2026-03-15"), SuspensionReason.ContractSuspended, false, default),
            ],
        };
        DayMinutes[] worked = [new(Day("2026-03-01"), 30 * 60), new(Day("2026-03-16"), 60)];
        Assert.Equal(60, FundableHours.Minutes(worker with { Passes = [pass] }, worked));
    }
}
