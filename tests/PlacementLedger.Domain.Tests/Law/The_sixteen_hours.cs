using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Tests.Hours;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Law;

public sealed class The_sixteen_hours
{
    [Theory(
        DisplayName = "R480-08: more than sixteen hours asked for an agrément until 14 June 2021, and for nothing since"
    )]
    [InlineData("2021-06-14", 961, true)]
    [InlineData("2021-06-14", 960, false)]
    [InlineData("2021-06-15", 961, null)]
    [InlineData("2026-11-24", 961, null)]
    [InlineData("2008-04-30", 961, null)]
    [InlineData("2008-05-01", 961, true)]
    public void asked_for_an_approval_once(string day, int minutes, bool? isMissing)
    {
        var check = SixteenHoursNeedNoApproval.Check([new(Day(day), minutes)]);
        if (isMissing is null)
        {
            check.DoesNotApply();
        }
        else if (isMissing.Value)
        {
            check
                .Warns(Codes.FactMissing)
                .WithFigure("fact", "approvalOfTheWorker")
                .WithFigure("thresholdMinutes", 960);
        }
        else
        {
            check.IsMet().WithFigure("askedMinutes", minutes);
        }
    }

    [Fact]
    public void count_the_days_before_the_change_only()
    {
        DayMinutes[] days = [.. History.Spread(21, "2021-06-13")];
        SixteenHoursNeedNoApproval.Check(days).IsMet().WithFigure("askedMinutes", 840);
        SixteenHoursNeedNoApproval.Check([]).DoesNotApply();
    }
}
