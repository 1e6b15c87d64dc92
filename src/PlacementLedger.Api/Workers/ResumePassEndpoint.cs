using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Api.Workers;

/// <summary>POST /v1/workers/{id}/passes/suspension-end: a hire ends the suspension that holds on its day.</summary>
internal static class ResumePassEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/workers/{id:guid}/passes/suspension-end", Handle)
            .Command<WorkerAnswer>(
                "endPassSuspension",
                "Mettre fin à la suspension d'un PASS IAE",
                "End the suspension of a PASS IAE",
                200
            )
            .WithExample(PassExamples.Resume, PassExamples.Resumed);

    private static Task<IResult> Handle(
        Guid id,
        Body<ResumePassRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var request = body.Value.Shaped();
        CountedWorker worker = null!;
        return ledger.Run(
            context,
            body,
            async take =>
            {
                worker = CountedWorker.Subject(take, id);
                await take.Load(ct);
                return ResumePass.Decide(new(id, request.On), worker.Value);
            },
            recorded => Answer.Ok(new WorkerAnswer(WorkerResource.Of(worker.After), recorded.Explained)),
            ct
        );
    }
}

/// <summary>The day of the hire: the first that is not suspended.</summary>
public sealed record ResumePassRequest(DateOnly On, string? Quote = null)
{
    internal ResumePassRequest Shaped() => this;
}
