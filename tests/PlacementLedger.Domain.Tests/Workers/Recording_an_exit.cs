using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Workers;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Workers;

/// <summary>What became of somebody who left, once for each structure and day, and what it counts as.</summary>
public sealed class Recording_an_exit
{
    private static readonly Guid Id = new("00000000-0000-0000-0000-0000000000e9");
    private static readonly ExitRecorded ToAJob = Recorded(ExitOutcome.OpenEndedContract);

    [Fact]
    public void is_done_once()
    {
        var registered = new WorkerRegistered(Amina, []);
        Scenario.Given(registered).When(worker => RecordExit.Decide(Command(), worker)).ThenRecords(ToAJob);
        Scenario.Given(registered, ToAJob).When(worker => RecordExit.Decide(Command(), worker)).ThenRecordsNothing();
        Scenario
            .Given(registered, ToAJob)
            .When(worker => RecordExit.Decide(Command(ExitOutcome.NoSolution), worker))
            .ThenRefuses("ALREADY_EXISTS");
        Scenario
            .Given(registered, ToAJob)
            .When(worker => RecordExit.Decide(Command(ExitOutcome.NoSolution, Tomorrow), worker))
            .ThenRefuses("ALREADY_EXISTS");
        Scenario
            .Given(registered, ToAJob with { ExitId = AdcrServicesId })
            .When(worker => RecordExit.Decide(Command(ExitOutcome.OwnBusiness, Tomorrow), worker))
            .ThenRecords(Recorded(ExitOutcome.OwnBusiness) with { On = Tomorrow });
    }

    [Theory(DisplayName = "SOR-02 to SOR-05: what an outcome counts as")]
    [InlineData(ExitOutcome.OpenEndedContract, ExitKind.DurableJob)]
    [InlineData(ExitOutcome.PublicService, ExitKind.DurableJob)]
    [InlineData(ExitOutcome.OwnBusiness, ExitKind.DurableJob)]
    [InlineData(ExitOutcome.SubsidisedContract, ExitKind.TransitionJob)]
    [InlineData(ExitOutcome.QualifyingTraining, ExitKind.PositiveExit)]
    [InlineData(ExitOutcome.AnotherStructure, ExitKind.PositiveExit)]
    [InlineData(ExitOutcome.NoSolution, ExitKind.Other)]
    [InlineData(ExitOutcome.Withdrawn, ExitKind.Withdrawn)]
    public void counts_by_its_outcome(ExitOutcome outcome, ExitKind kind) =>
        Assert.Equal(kind, ExitOf(Recorded(outcome)).KindOf(SixMonthJob.Transition));

    [Theory(DisplayName = "A9, SOR-02, SOR-03: a day less than six months, six months exactly, and a day more")]
    [InlineData("2026-11-29", ExitKind.TransitionJob, ExitKind.TransitionJob)]
    [InlineData("2026-11-30", ExitKind.TransitionJob, ExitKind.DurableJob)]
    [InlineData("2026-12-01", ExitKind.DurableJob, ExitKind.DurableJob)]
    public void of_a_fixed_term_counts_by_its_length(string until, ExitKind byDefault, ExitKind durable)
    {
        var exit = ExitOf(
            Recorded(ExitOutcome.FixedTermContract) with
            {
                JobFrom = Day("2026-06-01"),
                JobUntil = Day(until),
            }
        );
        Assert.Equal(byDefault, exit.KindOf(SixMonthJob.Transition));
        Assert.Equal(durable, exit.KindOf(SixMonthJob.Durable));
    }

    [Fact]
    public void has_the_days_of_a_fixed_term_and_of_nothing_else()
    {
        Assert.Throws<ArgumentException>(() => Command(ExitOutcome.FixedTermContract));
        Assert.Throws<ArgumentException>(() =>
            new RecordExit(Amina, Id, AdcrServicesId, Today, ExitOutcome.Withdrawn, Days("2026-06-01", "2026-11-30"))
        );
    }

    private static WorkerExit ExitOf(ExitRecorded e) =>
        Scenario.Given(new WorkerRegistered(Amina, []), e).State.Exits[0];

    private static ExitRecorded Recorded(ExitOutcome outcome) =>
        new(Amina, Id, AdcrServicesId, Today, outcome, null, null);

    private static RecordExit Command(ExitOutcome outcome = ExitOutcome.OpenEndedContract, DateOnly? on = null) =>
        new(Amina, Id, AdcrServicesId, on ?? Today, outcome, null);
}
