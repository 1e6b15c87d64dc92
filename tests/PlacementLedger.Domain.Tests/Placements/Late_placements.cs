using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Tests.Hours;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Placements;

/// <summary>Placements told after the fact: the answer and the notice speak of the same overrun.</summary>
public sealed class Late_placements
{
    private static readonly PlacementStory Asked = new();

    [Fact]
    public void add_to_an_overrun_only_what_they_bring()
    {
        var story = Asked with
        {
            Hours = History.None.Worked(483, "2025-06-02", employer: AdcrServicesId),
            Schedule = [.. History.Spread(7, "2026-11-16")],
        };
        Says(story, 7 * 60);
    }

    [Fact]
    public void that_push_planned_days_past_the_ceiling_warn_of_the_first_of_them()
    {
        var hours = History.None.Worked(473, "2025-06-02", employer: AdcrServicesId);
        var story = Asked with
        {
            Hours = hours.Reserved(7, "2026-11-25", employer: AdcrServicesId),
            Schedule = [.. History.Spread(7, "2026-11-20")],
        };
        var check = story.Decide().Checks.Single(check => check.Rule == "R480-01");
        check.Warns(Codes.PlannedHoursExceed).WithFigure("firstDay", Day("2026-11-25"));
    }

    [Fact]
    public void do_not_pass_the_ceiling_on_days_that_are_only_planned()
    {
        var hours = History.None.Worked(473, "2025-06-02", employer: AdcrServicesId);
        Says(
            Asked with
            {
                Hours = hours.Reserved(7, "2026-11-23", employer: AdcrServicesId),
                Schedule = [.. History.Spread(7, "2026-11-22")],
            },
            0
        );
    }

    [Fact]
    public void can_pass_the_ceiling_in_another_window_than_that_of_their_first_day()
    {
        // 480 hours fill the window from 2026-01-12 on; the first day asked, the 11th, is the last of the one before.
        var hours = History
            .None.Worked(7, "2024-01-12", employer: AdcrServicesId)
            .Worked(480, "2026-01-12", employer: AdcrServicesId);
        Says(
            Asked with
            {
                Worker = WorkerWithPass("2025-01-06", "2027-01-05"),
                Hours = hours,
                Schedule = [.. History.Spread(14, "2026-01-11")],
            },
            7 * 60
        );
    }

    [Fact]
    public void count_what_is_now_known_of_the_clients_in_the_notice_too() =>
        Says(
            Asked with
            {
                Hours = History.None.Worked(
                    476,
                    "2025-06-02",
                    ClientCategory.PublicAuthority,
                    AdcrServicesId,
                    Menuiserie
                ),
                Schedule = [.. History.Spread(7, "2026-11-16")],
            },
            3 * 60
        );

    private static void Says(PlacementStory story, int minutes)
    {
        var decision = story.Decide();
        Assert.Null(decision.Code);
        Assert.Equal(minutes, decision.Events.OfType<OverrunDetected>().Sum(notice => notice.Minutes));
        var check = Assert.Single(decision.Checks, check => check.Rule == "R480-11");
        if (minutes == 0)
        {
            check.DoesNotApply();
        }
        else
        {
            check.Warns(Codes.OverrunOpened).WithFigure("overrunMinutes", minutes);
        }
    }
}
