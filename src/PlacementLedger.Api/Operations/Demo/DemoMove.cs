using PlacementLedger.Api.Transfers;

namespace PlacementLedger.Api.Operations.Demo;

/// <summary>A transfer from its proposal to its execution, with the worker's consent and the new employer's
/// yes.</summary>
internal sealed class DemoMove(LedgerClient ledger, DemoCalendar calendar)
{
    public async Task Carry(DemoTransfer move, CancellationToken ct)
    {
        var effective = calendar.MondayOf(move.Week);
        var (from, to) = (DemoCast.Structure(move.From).Id, DemoCast.Structure(move.To).Id);
        var proposal = new ProposeTransferRequest(
            DemoId.Of($"worker/{move.Worker}"),
            from,
            to,
            move.Reason,
            effective,
            move.Id
        );
        var path = $"/v1/transfers/{move.Id}";
        (await ledger.Post("/v1/transfers", proposal, ct, from)).OrThrow();
        var consent = new RecordWorkerConsentRequest(true, effective.AddDays(-10), $"consent-{move.Worker}");
        (await ledger.Post($"{path}/consent", consent, ct, from)).OrThrow();
        (await ledger.Post($"{path}/acceptance", new TransferDayRequest(effective.AddDays(-7)), ct, to)).OrThrow();
        (await ledger.Post($"{path}/execution", new TransferDayRequest(effective.AddDays(-3)), ct, from)).OrThrow();
    }
}
