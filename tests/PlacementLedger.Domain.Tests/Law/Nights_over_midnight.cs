using PlacementLedger.Domain.Law;
using static PlacementLedger.Domain.Tests.Law.WorkTimeStory;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Law;

public sealed class Nights_over_midnight
{
    private const string Monday = "2026-11-30";
    private const string Tuesday = "2026-12-01";

    [Theory(DisplayName = "WT-04: a night of which the sender makes two days is one run of work")]
    [InlineData("00:00", "00:00", null)]
    [InlineData("00:00", "00:30", Codes.RestTooShort)]
    [InlineData("23:30", "00:00", Codes.RestTooShort)]
    public void are_one_run_of_work(string ends, string begins, string? code)
    {
        var story = Asked with
        {
            Schedule = [new(Day(Monday), 90), new(Day(Tuesday), 300)],
            Slots = [Slot(Monday, "22:00", ends), Slot(Tuesday, begins, "06:00")],
        };
        Assert.Equal(code, story.Decide().Code);
    }
}
