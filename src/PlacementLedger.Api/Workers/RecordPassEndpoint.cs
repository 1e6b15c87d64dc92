using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Api.Store;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Api.Workers;

/// <summary>POST /v1/workers/{id}/passes: a PASS as it was read from where it is issued.</summary>
internal static class RecordPassEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/workers/{id:guid}/passes", Handle)
            .Command<WorkerAnswer>("recordPass", "Enregistrer un PASS IAE", "Record a PASS IAE")
            .Refuses(Codes.PassNumberTaken, Codes.PassOverlaps)
            .WithExample(WorkerExamples.Pass, WorkerExamples.Registered);

    private static Task<IResult> Handle(
        Guid id,
        Body<PassRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var shape = new Shape();
        body.Value.Shape(shape, "");
        shape.ThrowIfBad();
        var command = body.Value.ToCommand(id);
        Taken<Worker> worker = null!;
        return ledger.Run(
            context,
            body,
            async take =>
            {
                worker = take.Subject<Worker>(id);
                var holder = take.Owner(UniqueName.Pass(command.Number.Value));
                take.Policies();
                await take.Load(ct);
                var counted = worker.Value.Under(take.Choices);
                return RecordPass.Decide(command, counted, holder.Value?.OwnerId);
            },
            recorded =>
                Answer.Created(
                    $"/v1/workers/{id}",
                    new WorkerAnswer(WorkerResource.Of(worker.After), recorded.Explained)
                ),
            ct
        );
    }
}
