using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Transfers;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Api.Transfers;

/// <summary>POST /v1/transfers: proposes that a worker leave one structure for a contract with another.</summary>
internal static class ProposeTransferEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/transfers", Handle)
            .Command<TransferAnswer>("proposeTransfer", "Proposer un passage", "Propose a transfer")
            .Refuses(Codes.AlreadyExists, ProblemCodes.ExternalRefTaken.Code)
            .WithExample(TransferExamples.Propose, TransferExamples.Explained(TransferExamples.Proposed));

    private static Task<IResult> Handle(
        Body<ProposeTransferRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var request = body.Value.Shaped();
        var command = request.ToCommand(request.Id ?? context.NewId());
        Taken<Transfer> transfer = null!;
        return ledger.Run(
            context,
            body,
            async take =>
            {
                transfer = take.WriteOrNew<Transfer>(command.TransferId);
                var worker = take.Read<Worker>(command.WorkerId, "/workerId");
                var from = take.Read<Structure>(command.FromStructureId, "/fromStructureId");
                var to = take.Read<Structure>(command.ToStructureId, "/toStructureId");
                var refs = take.Refs("transfers", command.ExternalRefs);
                take.Policies();
                await take.Load(ct);
                var isKnown = transfer.OrNull is not null;
                if (!isKnown)
                {
                    refs.ThrowIfTaken();
                }

                var counted = worker.Value.Under(take.Choices);
                return ProposeTransfer.Decide(command, isKnown, new(counted, from.Value, to.Value));
            },
            recorded =>
                Answer.Created(
                    $"/v1/transfers/{command.TransferId}",
                    new TransferAnswer(transfer.After, recorded.Explained)
                ),
            ct
        );
    }
}

/// <summary>A move to propose.</summary>
/// <param name="EffectiveOn">The first day at the new employer.</param>
/// <param name="Id">UUID v7 chosen by the sender; the ledger makes one when absent.</param>
public sealed record ProposeTransferRequest(
    Guid WorkerId,
    Guid FromStructureId,
    Guid ToStructureId,
    TransferReason Reason,
    DateOnly EffectiveOn,
    Guid? Id = null,
    IReadOnlyList<ExternalRef>? ExternalRefs = null,
    string? Quote = null
)
{
    internal ProposeTransferRequest Shaped()
    {
        new Shape()
            .NewId(Id)
            .Differ("/toStructureId", FromStructureId, ToStructureId, "fromStructureId, toStructureId")
            .ExternalRefs(ExternalRefs)
            .ThrowIfBad();
        return this;
    }

    internal ProposeTransfer ToCommand(Guid id) =>
        new(id, WorkerId, FromStructureId, ToStructureId, Reason, EffectiveOn)
        {
            ExternalRefs = [.. ExternalRefs ?? []],
        };
}
