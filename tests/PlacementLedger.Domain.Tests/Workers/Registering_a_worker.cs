using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Workers;
using static PlacementLedger.Domain.Tests.People;
using static PlacementLedger.Domain.Tests.Scenario;

namespace PlacementLedger.Domain.Tests.Workers;

public sealed class Registering_a_worker
{
    private static readonly ValueList<ExternalRef> Refs = [new("gta", "4711")];
    private static readonly WorkerRegistered Registered = new(Amina, Refs);
    private static readonly HoursAccountOpened Opened = new(HoursAccount.IdFor(Amina), Amina);
    private static readonly Period TwoYears = Days("2026-11-23", "2028-11-21");

    [Fact]
    public void records_the_worker() =>
        When(RegisterWorker.Decide(new(Amina, Refs, Pass: null), isKnown: false, null)).ThenRecords(Registered, Opened);

    [Fact]
    public void with_a_PASS_records_both() =>
        When(RegisterWorker.Decide(WithPass, isKnown: false, null))
            .ThenRecords(Registered, new PassRecorded(Amina, PassOfAmina.Value, TwoYears.From, TwoYears.Until), Opened)
            .ThenMeets("PASS-01")
            .ThenMeets("PASS-02")
            .ThenMeets("PASS-04");

    [Fact]
    public void twice_is_refused_and_records_nothing_more() =>
        Given(Registered)
            .When(_ => RegisterWorker.Decide(WithPass, isKnown: true, null))
            .ThenRefuses(Codes.AlreadyExists);

    [Fact]
    public void is_refused_when_somebody_else_has_a_PASS_of_that_number() =>
        When(RegisterWorker.Decide(WithPass, isKnown: false, holderOfPassNumber: Louis))
            .ThenRefuses(Codes.PassNumberTaken);

    [Fact]
    public void refuses_in_a_declared_order() =>
        Given(Registered)
            .When(_ => RegisterWorker.Decide(WithPass, isKnown: true, holderOfPassNumber: Louis))
            .ThenRefuses(Codes.AlreadyExists);

    [Fact]
    public void leaves_a_worker_at_version_1()
    {
        var worker = Given(Registered).State;
        Assert.Equal((Amina, 1L, RecordedAt(0)), (worker.Id, worker.Version, worker.UpdatedAt));
        Assert.Equal(Refs, worker.ExternalRefs);
        Assert.Empty(worker.Passes);
    }

    private static RegisterWorker WithPass => new(Amina, Refs, new(Amina, PassOfAmina, TwoYears));
}
