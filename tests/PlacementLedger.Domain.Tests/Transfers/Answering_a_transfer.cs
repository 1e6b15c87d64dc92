using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Transfers;
using static PlacementLedger.Domain.Tests.People;
using static PlacementLedger.Domain.Tests.Scenario;
using static PlacementLedger.Domain.Tests.Transfers.TransferStory;

namespace PlacementLedger.Domain.Tests.Transfers;

public sealed class Answering_a_transfer
{
    [Fact]
    public void the_worker_consents_and_twice_records_nothing_more()
    {
        Given(Proposed).When(t => Answer(t, AdcrServicesId)).ThenRecords(Consent);
        Given(Proposed, Accepted).When(t => Answer(t, TremplinId)).ThenRecords(Consent);
        Given(Proposed, Consent).When(t => Answer(t)).ThenRecordsNothing();
    }

    [Fact]
    public void the_worker_says_no_and_twice_records_nothing_more()
    {
        Given(Proposed).When(SayNo).ThenRecords(ConsentRefused);
        Given(Proposed, ConsentRefused).When(SayNo).ThenRecordsNothing();
        Assert.Equal(TransferStatus.Refused, Given(Proposed, ConsentRefused).State.Status);
    }

    public static TheoryData<TransferEvent[], Guid?, string> AnswerRefusals =>
        new()
        {
            { [Proposed], PasserelleId, Codes.WrongParty },
            { [Proposed, Cancelled], PasserelleId, Codes.WrongParty },
            { [Proposed, Consent], PasserelleId, Codes.WrongParty },
            { [Proposed, Cancelled], null, Codes.WrongState },
            { [Proposed, Refused], null, Codes.WrongState },
            { [Proposed, ConsentRefused], null, Codes.WrongState },
            { [Proposed, Consent with { On = Day("2026-11-25") }], null, Codes.WrongState },
            { [Proposed, Consent with { EvidenceRef = "ged:78" }], null, Codes.WrongState },
        };

    [Theory, MemberData(nameof(AnswerRefusals))]
    public void another_answer_is_refused(TransferEvent[] events, Guid? acting, string code) =>
        Given(events).When(t => Answer(t, acting)).ThenRefuses(code);

    [Fact]
    public void a_no_after_a_yes_is_refused() => Given(Proposed, Consent).When(SayNo).ThenRefuses(Codes.WrongState);

    [Fact]
    public void the_receiving_structure_accepts_and_twice_records_nothing_more()
    {
        Given(Proposed).When(t => Accept(t, TremplinId)).ThenRecords(Accepted);
        Given(Proposed, Accepted).When(t => Accept(t, TremplinId)).ThenRecordsNothing();
    }

    public static TheoryData<TransferEvent[], Guid?, string> AcceptanceRefusals =>
        new()
        {
            { [Proposed], AdcrServicesId, Codes.WrongParty },
            { [Proposed, Refused], AdcrServicesId, Codes.WrongParty },
            { [Proposed, Accepted], AdcrServicesId, Codes.WrongParty },
            { [Proposed, Refused], TremplinId, Codes.WrongState },
            { [Proposed, Cancelled], null, Codes.WrongState },
            { [Proposed, Accepted with { On = Day("2026-11-26") }], null, Codes.WrongState },
        };

    [Theory, MemberData(nameof(AcceptanceRefusals))]
    public void another_acceptance_is_refused(TransferEvent[] events, Guid? acting, string code) =>
        Given(events).When(t => Accept(t, acting)).ThenRefuses(code);

    [Fact]
    public void the_receiving_structure_or_the_worker_refuses_and_twice_records_nothing_more()
    {
        var byWorker = Refused with { By = TransferRefuser.Worker, RemarkId = Guid.Empty };
        Given(Proposed, Consent).When(t => Refuse(t, Refused, TremplinId)).ThenRecords(Refused);
        Given(Proposed).When(t => Refuse(t, byWorker, AdcrServicesId)).ThenRecords(byWorker);
        Given(Proposed).When(t => Refuse(t, byWorker, TremplinId)).ThenRecords(byWorker);
        Given(Proposed, Refused).When(t => Refuse(t, Refused)).ThenRecordsNothing();
    }

    public static TheoryData<TransferEvent[], TransferRefuser, Guid?, string> RefusalRefusals =>
        new()
        {
            { [Proposed], TransferRefuser.Structure, AdcrServicesId, Codes.WrongParty },
            { [Proposed], TransferRefuser.Worker, PasserelleId, Codes.WrongParty },
            { [Proposed, Refused], TransferRefuser.Structure, AdcrServicesId, Codes.WrongParty },
            { [Proposed, Cancelled], TransferRefuser.Structure, null, Codes.WrongState },
            { [Proposed, Consent, Accepted, Executed], TransferRefuser.Worker, null, Codes.WrongState },
            { [Proposed, Refused], TransferRefuser.Worker, null, Codes.WrongState },
        };

    [Theory, MemberData(nameof(RefusalRefusals))]
    public void another_refusal_is_refused(TransferEvent[] events, TransferRefuser by, Guid? acting, string code) =>
        Given(events).When(t => Refuse(t, Refused with { By = by }, acting)).ThenRefuses(code);

    [Fact]
    public void either_structure_cancels_and_twice_records_nothing_more()
    {
        Given(Proposed).When(t => Cancel(t, AdcrServicesId)).ThenRecords(Cancelled);
        Given(Proposed, Consent, Accepted).When(t => Cancel(t, TremplinId)).ThenRecords(Cancelled);
        Given(Proposed, Cancelled).When(t => Cancel(t)).ThenRecordsNothing();
    }

    public static TheoryData<TransferEvent[], Guid?, string> CancellationRefusals =>
        new()
        {
            { [Proposed], PasserelleId, Codes.WrongParty },
            { [Proposed, Cancelled], PasserelleId, Codes.WrongParty },
            { [Proposed, Refused], PasserelleId, Codes.WrongParty },
            { [Proposed, Refused], null, Codes.WrongState },
            { [Proposed, Consent, Accepted, Executed], null, Codes.WrongState },
            { [Proposed, Cancelled with { On = Day("2026-11-27") }], null, Codes.WrongState },
        };

    [Theory, MemberData(nameof(CancellationRefusals))]
    public void another_cancellation_is_refused(TransferEvent[] events, Guid? acting, string code) =>
        Given(events).When(t => Cancel(t, acting)).ThenRefuses(code);

    [Fact]
    public void each_answer_is_a_version_of_the_transfer()
    {
        var transfer = Given(Proposed, Consent, Accepted, Executed).State;
        Assert.Equal(
            (4L, RecordedAt(3), TransferStatus.Executed, FirstDay),
            (transfer.Version, transfer.UpdatedAt, transfer.Status, transfer.ExecutedOn)
        );
    }

    private static Decision Answer(Transfer transfer, Guid? acting = null) =>
        RecordWorkerConsent.Decide(new(Id, true, Consent.On, new(Consent.EvidenceRef!), acting), transfer);

    private static Decision SayNo(Transfer transfer) =>
        RecordWorkerConsent.Decide(new(Id, false, ConsentRefused.On), transfer);

    private static Decision Accept(Transfer transfer, Guid? acting = null) =>
        AcceptTransfer.Decide(new(Id, Accepted.On, acting), transfer);

    private static Decision Refuse(Transfer transfer, TransferRefused e, Guid? acting = null) =>
        RefuseTransfer.Decide(new(Id, e.By, e.On, e.RemarkId, acting), transfer);

    private static Decision Cancel(Transfer transfer, Guid? acting = null) =>
        CancelTransfer.Decide(new(Id, Cancelled.On, Cancelled.RemarkId, acting), transfer);
}
