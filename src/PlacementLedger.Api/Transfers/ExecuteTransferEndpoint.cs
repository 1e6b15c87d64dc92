using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Hours;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Overruns;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Transfers;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Api.Transfers;

/// <summary>POST /v1/transfers/{id}/execution: the worker moves, reserved hours are freed.</summary>
internal static class ExecuteTransferEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/transfers/{id:guid}/execution", Handle)
            .Command<TransferAnswer>(
                "executeTransfer",
                "Exécuter un passage",
                "Execute a transfer",
                StatusCodes.Status200OK
            )
            .RequiresActingStructure()
            .Refuses(Codes.WrongParty, Codes.WrongState, Codes.ConsentMissing, Codes.AcceptanceMissing)
            .WithExample(TransferExamples.Day, TransferExamples.Explained(TransferExamples.Executed));

    private static Task<IResult> Handle(
        Guid id,
        Body<TransferDayRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var command = new ExecuteTransfer(id, body.Value.Shaped(context.Today).On, context.Caller.ActsFor);
        Taken<Transfer> transfer = null!;
        return ledger.Run(
            context,
            body,
            async take =>
            {
                transfer = take.Subject<Transfer>(id);
                await take.Load(ct);
                return await Decided(command, transfer.Value, take, context.Today, ct);
            },
            recorded => Answer.Ok(new TransferAnswer(transfer.After, recorded.Explained)),
            ct
        );
    }

    // Who is moved, from where to where, is known once the transfer is.
    private static async Task<Decision> Decided(
        ExecuteTransfer command,
        Transfer transfer,
        Take take,
        DateOnly today,
        CancellationToken ct
    )
    {
        var worker = take.ReadOrNull<Worker>(transfer.WorkerId);
        var from = take.ReadOrNull<Structure>(transfer.FromStructureId);
        var to = take.ReadOrNull<Structure>(transfer.ToStructureId);
        var account = take.WriteOrNew<HoursAccount>(HoursAccount.IdFor(transfer.WorkerId));
        take.Policies();
        await take.Load(ct);
        var counted = worker.Value.Under(take.Choices);
        var parties = new TransferParties(counted, from.Value, to.Value);
        if (account.OrNull is not { } hours)
        {
            return ExecuteTransfer.Decide(command, transfer, parties, []);
        }

        var decision = ExecuteTransfer.Decide(command, transfer, parties, Freed(hours, transfer));
        var limits = OverrunsAfter.Concern(decision, today)
            ? await KnownToTheAccount.Limits(take, hours, ct)
            : CeilingLimits.Legal;
        return OverrunsAfter.Releasing(decision, hours, take.Choices.Ceiling, limits, today);
    }

    private static IReadOnlyList<LedgerEvent> Freed(HoursAccount account, Transfer transfer) =>
        FreedReservations.OfEmployer(
            account,
            transfer.FromStructureId,
            transfer.EffectiveOn,
            ReleaseCause.TransferExecuted
        );
}
