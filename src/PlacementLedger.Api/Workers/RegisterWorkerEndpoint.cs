using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Api.Store;
using PlacementLedger.Domain;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Api.Workers;

/// <summary>POST /v1/workers: enters a worker, with the PASS if it is known, and opens the account of hours.</summary>
internal static class RegisterWorkerEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/workers", Handle)
            .Command<WorkerAnswer>("registerWorker", "Enregistrer un salarié", "Register a worker")
            .Refuses(Codes.AlreadyExists, Codes.PassNumberTaken, ProblemCodes.ExternalRefTaken.Code)
            .WithExample(WorkerExamples.Register, WorkerExamples.Registered);

    private static Task<IResult> Handle(
        Body<RegisterWorkerRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var request = body.Value.Shaped();
        var command = request.ToCommand(request.Id ?? context.NewId());
        Taken<Worker> worker = null!;
        return ledger.Run(
            context,
            body,
            async take =>
            {
                worker = take.WriteOrNew<Worker>(command.WorkerId);
                take.WriteOrNew<HoursAccount>(HoursAccount.IdFor(command.WorkerId));
                var holder = command.Pass is { } pass ? take.Owner(UniqueName.Pass(pass.Number.Value)) : null;
                var refs = take.Refs("workers", command.ExternalRefs);
                await take.Load(ct);
                var isKnown = worker.OrNull is not null;
                if (!isKnown)
                {
                    refs.ThrowIfTaken();
                }

                return RegisterWorker.Decide(command, isKnown, holder?.Value?.OwnerId);
            },
            recorded =>
                Answer.Created(
                    $"/v1/workers/{command.WorkerId}",
                    new WorkerAnswer(WorkerResource.Of(worker.After), recorded.Explained)
                ),
            ct
        );
    }
}

/// <summary>A worker to enter in the ledger. Who the worker is, is sent apart, to .../identity.</summary>
/// <param name="Id">UUID v7 chosen by the sender; the ledger makes one when absent.</param>
public sealed record RegisterWorkerRequest(
    Guid? Id = null,
    IReadOnlyList<ExternalRef>? ExternalRefs = null,
    PassRequest? Pass = null,
    string? Quote = null
)
{
    internal RegisterWorkerRequest Shaped()
    {
        var shape = new Shape().NewId(Id).ExternalRefs(ExternalRefs);
        Pass?.Shape(shape, "/pass");
        shape.ThrowIfBad();
        return this;
    }

    internal RegisterWorker ToCommand(Guid id) => new(id, [.. ExternalRefs ?? []], Pass?.ToCommand(id));
}
