using PlacementLedger.Domain.Law;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Law;

public sealed class Keeping_personal_data
{
    [Theory(DisplayName = "RGPD-02: three years an access, thirteen months once the user is inactive")]
    [InlineData("2023-11-22", null, false, "2026-11-22")]
    [InlineData("2025-03-31", "2025-04-01", false, "2026-11-01")]
    [InlineData("2022-11-01", "2025-04-01", false, "2025-11-01")]
    [InlineData("2023-11-22", null, true, null)]
    public void in_an_access_log(string accessed, string? inactiveSince, bool inCourt, string? until) =>
        Assert.Equal(DayOrNull(until), Retention.AccessKeptUntil(Day(accessed), DayOrNull(inactiveSince), inCourt));

    [Fact(DisplayName = "RGPD-01: pathway ended on 2024-11-23")]
    public void of_a_pathway() => Assert.Equal(Day("2026-11-23"), Retention.PathwayPurgeDue(Day("2024-11-23")));

    [Theory(DisplayName = "RGPD-03: evidence, 24 months from the declaration")]
    [InlineData("2024-02-29", "2026-02-28")]
    [InlineData("2025-07-01", "2027-07-01")]
    public void as_evidence(string declared, string until) =>
        Assert.Equal(Day(until), Retention.EvidenceKeptUntil(Day(declared)));

    [Fact(DisplayName = "RGPD-08: the payslip of November 2021")]
    public void of_the_payroll() => Assert.Equal(Day("2026-12-01"), Retention.PayslipDeletableFrom(Day("2021-11-01")));

    private static DateOnly? DayOrNull(string? text) => text is null ? null : Day(text);
}
