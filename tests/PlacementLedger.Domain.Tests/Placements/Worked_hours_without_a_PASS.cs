using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Tests.Law;
using PlacementLedger.Domain.Workers;
using static PlacementLedger.Domain.Tests.People;
using static PlacementLedger.Domain.Tests.Placements.WorkedPlacement;
using static PlacementLedger.Domain.Tests.Workers.PassStory;

namespace PlacementLedger.Domain.Tests.Placements;

/// <summary>Settled 3: hours worked without a valid PASS are recorded, with an AI and with an ETTI, and told.</summary>
public sealed class Worked_hours_without_a_PASS
{
    private const string Monday = "2026-11-16";

    [Theory(DisplayName = "PASS-06: an hour on a suspended day, from the first to the last, is told")]
    [InlineData("2026-11-14", "2026-11-15", CheckOutcome.Met)]
    [InlineData("2026-11-14", "2026-11-16", CheckOutcome.Warned)]
    [InlineData("2026-11-18", "2026-11-30", CheckOutcome.Warned)]
    [InlineData("2026-11-19", "2026-11-30", CheckOutcome.Met)]
    public void suspended(string from, string until, CheckOutcome expected)
    {
        var worker = With(Recorded("2025-01-06", "2027-01-05"), Suspended(from, until));
        foreach (var employer in new[] { AdcrServices, Tremplin })
        {
            var posted = Story(worker, employer).Post(WorkTimeStory.Week(Monday, 60, 3));
            var said = Check(posted, "PASS-06");
            Assert.Equal(expected, said.Outcome);
            if (expected == CheckOutcome.Warned)
            {
                said.Warns(Codes.PassSuspended).WithFigure("suspendedUntil", Day(until)).RelyingOn(EventIds(2));
            }
        }
    }

    [Theory(DisplayName = "PASS-05: an ETTI's days that the PASS does not cover are told, by how the mission began")]
    [InlineData("2025-01-06", "2026-11-18", null)]
    [InlineData("2025-01-06", "2026-11-17", Codes.PassEndsDuring)]
    [InlineData("2025-01-06", "2026-11-15", Codes.PassEndsBeforeStart)]
    [InlineData("2026-11-17", "2027-11-16", Codes.PassMissing)]
    [InlineData(null, null, Codes.PassMissing)]
    public void with_an_ETTI(string? from, string? until, string? code)
    {
        var worker = from is null ? WorkerWithoutPass() : WorkerWithPass(from, until!);
        var posted = Story(worker, Tremplin).Post(WorkTimeStory.Week(Monday, 60, 3));
        var said = Check(posted, "PASS-05");
        Assert.Equal(code, said.Code);
        Assert.Equal(code is null ? CheckOutcome.Met : CheckOutcome.Warned, said.Outcome);
        Check(posted, "AI-02").DoesNotApply();
        if (code is not null)
        {
            said.WithFigure("days", code == Codes.PassEndsDuring || from == "2026-11-17" ? 1 : 3)
                .WithFigure("firstDay", Day(code == Codes.PassEndsDuring ? "2026-11-18" : Monday));
        }
    }

    [Fact(DisplayName = "PASS-05: days that a later PASS covers are lawful, though the mission began without one")]
    public void with_an_ETTI_once_there_is_a_PASS()
    {
        var worked = Story(WorkerWithPass("2026-11-17", "2027-11-16"), Tremplin);
        Check(worked.Post(WorkTimeStory.OneDay("2026-11-17", 60)), "PASS-05").IsMet();
    }

    [Fact(DisplayName = "AI-02: an AI's days that the PASS does not cover are told, those of today too")]
    public void with_an_AI()
    {
        var worked = Story(WorkerWithPass("2025-01-06", "2026-11-17"), AdcrServices);
        var posted = worked.Post([.. WorkTimeStory.Week(Monday, 60, 3), new(Today, 60)]);
        Check(posted, "AI-02")
            .Warns(Codes.PassMissing)
            .WithFigure("firstDay", Day("2026-11-18"))
            .WithFigure("lastDay", Today)
            .WithFigure("days", 2);
        Check(posted, "PASS-05").DoesNotApply();
        Check(worked.Correct(0, 30), "AI-02").IsMet();
        Check(worked.Correct(2, 30), "AI-02").Warns(Codes.PassMissing);
    }

    private static WorkedPlacement Story(Worker worker, Structure employer) =>
        new(
            new PlacementStory
            {
                Worker = worker,
                Employer = employer,
                Signer = employer,
                Schedule = WorkTimeStory.Week(Monday, 60),
            }
        );
}
