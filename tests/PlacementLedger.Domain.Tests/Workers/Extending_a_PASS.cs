using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Workers;
using static PlacementLedger.Domain.Tests.People;
using static PlacementLedger.Domain.Tests.Scenario;
using static PlacementLedger.Domain.Tests.Workers.PassStory;

namespace PlacementLedger.Domain.Tests.Workers;

public sealed class Extending_a_PASS
{
    private static readonly WorkerRegistered Registered = new(Amina, []);
    private static readonly PassRecorded Pass = Recorded("2025-01-06", "2027-01-05");
    private static readonly ExtensionFacts Facts = new(StructureKind.Ai, _ => 60);

    private static readonly ExtendPass Ask = new(
        Amina,
        ExtensionId,
        Day("2027-01-05"),
        Day("2027-07-04"),
        ExtensionReason.DisabledWorker,
        PassAuthority.Prescriber,
        Today
    );

    private static readonly PassExtended Extension = new(
        Amina,
        PassOfAmina.Value,
        ExtensionId,
        Day("2027-01-05"),
        Day("2027-07-04"),
        ExtensionGround.ParticularSituation,
        PassAuthority.Prescriber,
        false
    );

    [Fact]
    public void records_it_and_not_what_tells_of_health()
    {
        Given(Registered, Pass)
            .When(worker => ExtendPass.Decide(Ask, worker, Facts))
            .ThenRecords(Extension)
            .ThenMeets("PASS-13")
            .ThenMeets("PASS-14")
            .ThenMeets("PASS-15");
        Assert.DoesNotContain("isabled", Extension.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void twice_records_nothing_more() =>
        Given(Registered, Pass, Extension).When(worker => ExtendPass.Decide(Ask, worker, Facts)).ThenRecordsNothing();

    [Fact]
    public void moves_the_end_of_the_PASS_and_the_next_starts_there()
    {
        var worker = Given(Registered, Pass, Extension).State;
        Assert.Equal(Day("2027-07-04"), worker.Passes[0].Until);
        Assert.Equal(180, worker.Passes[0].ExtensionDays);
        var next = Ask with { From = Day("2027-07-04"), Until = Day("2027-08-04"), RequestedOn = Day("2027-01-10") };
        Assert.Null(ExtendPass.Decide(next, worker, Facts).Code);
        var stale = Ask with { Until = Day("2027-08-04"), RequestedOn = Day("2027-01-10") };
        Assert.Equal(Codes.PassExtensionNotAllowed, ExtendPass.Decide(stale, worker, Facts).Code);
    }

    [Theory]
    [InlineData("2025-01-05", Codes.PassMissing)]
    [InlineData("2027-01-06", Codes.PassMissing)]
    [InlineData("2026-12-31", Codes.PassExtensionNotAllowed)]
    public void is_refused_elsewhere_than_on_the_last_day(string from, string code) =>
        Given(Registered, Pass)
            .When(worker => ExtendPass.Decide(Ask with { From = Day(from) }, worker, Facts))
            .ThenRefuses(code);

    [Fact]
    public void is_refused_with_the_first_reason_in_order()
    {
        var everything = Ask with
        {
            Authority = PassAuthority.Siae,
            Until = Day("2029-01-05"),
            RequestedOn = Day("2025-06-01"),
        };
        Given(Registered, Pass)
            .When(worker => ExtendPass.Decide(everything, worker, Facts))
            .ThenRefuses(Codes.PassExtensionNotAllowed);
        Given(Registered, Pass)
            .When(worker => ExtendPass.Decide(everything with { Authority = PassAuthority.Prescriber }, worker, Facts))
            .ThenRefuses(Codes.PassExtensionOutsideWindow);
    }

    [Fact(DisplayName = "A5, PASS-14: what the recorded end includes adds up and moves nothing")]
    public void that_the_recorded_end_includes_is_a_fact()
    {
        var included = Ask with
        {
            From = Day("2026-01-05"),
            Until = Day("2027-01-05"),
            InRecordedEnd = true,
            Authority = PassAuthority.Siae,
        };
        var known = Given(Registered, Pass).State;
        var decision = ExtendPass.Decide(included, known, Facts);
        var after = decision.Events.Cast<WorkerEvent>().Aggregate(known, Worker.Evolve);
        Assert.Equal((Day("2027-01-05"), 365), (after.Passes[0].Until, after.Passes[0].ExtensionDays));
    }

    [Fact(DisplayName = "PASS-12, 17, 18, 23: a diagnosis is examined by each, and recorded once")]
    public void or_diagnosing_examines_each_rule()
    {
        var command = new DiagnoseEligibility(Amina, ExtensionId, Today, PassAuthority.Siae, AdcrServicesId, 0, 2);
        var diagnosed = new EligibilityDiagnosed(Amina, ExtensionId, Today, PassAuthority.Siae, AdcrServicesId, 0, 2);
        Given(Registered)
            .When(worker => DiagnoseEligibility.Decide(command, worker, StructureKind.Ai, _ => 30, Today))
            .ThenRecords(diagnosed)
            .ThenMeets("PASS-17")
            .ThenMeets("PASS-18")
            .ThenMeets("PASS-19")
            .ThenMeets("PASS-23");
        Given(Registered, diagnosed)
            .When(worker => DiagnoseEligibility.Decide(command, worker, StructureKind.Ai, _ => 30, Today))
            .ThenRecordsNothing();
        Given(Registered, Recorded("2023-01-01", "2025-12-31"))
            .When(worker => DiagnoseEligibility.Decide(command, worker, StructureKind.Ai, _ => 30, Today))
            .ThenRefuses(Codes.PathwayWaitingPeriod);
    }
}
