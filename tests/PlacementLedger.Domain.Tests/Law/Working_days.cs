using PlacementLedger.Domain.Law;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Law;

public sealed class Working_days
{
    [Theory(DisplayName = "ETTI-12/13, WT-14: two working days, the first day not counted")]
    [InlineData("2026-11-27", null, "2026-11-30")]
    [InlineData("2026-12-24", null, "2026-12-28")]
    [InlineData("2026-12-24", "67", "2026-12-29")]
    [InlineData("2026-11-10", null, "2026-11-13")]
    public void skip_sundays_and_holidays_and_count_saturdays(string start, string? department, string last) =>
        Assert.Equal(Day(last), WorkingDays.After(Day(start), 2, department));
}
