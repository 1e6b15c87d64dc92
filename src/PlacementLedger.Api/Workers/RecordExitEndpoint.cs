using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Api.Workers;

/// <summary>POST /v1/workers/{id}/exits: what became of somebody who left a structure.</summary>
internal static class RecordExitEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/workers/{id:guid}/exits", Handle)
            .Command<WorkerAnswer>("recordExit", "Enregistrer une sortie", "Record an exit")
            .Refuses(Codes.AlreadyExists)
            .WithExample(WorkerExamples.Exit, WorkerExamples.WithExit);

    private static Task<IResult> Handle(
        Guid id,
        Body<ExitRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var request = body.Value.Shaped(context.Today);
        var command = request.ToCommand(id, request.Id ?? context.NewId());
        CountedWorker worker = null!;
        return ledger.Run(
            context,
            body,
            async take =>
            {
                worker = CountedWorker.Subject(take, id);
                take.Read<Structure>(command.StructureId, "/structureId");
                await take.Load(ct);
                return RecordExit.Decide(command, worker.Value);
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

/// <summary>What became of somebody who left a structure.</summary>
/// <param name="On">The last day with the structure; not in the future.</param>
/// <param name="JobFrom">The first day of a fixed-term job or a mission; absent for every other outcome.</param>
/// <param name="JobUntil">Its last day, included.</param>
/// <param name="Id">UUID v7 chosen by the sender; the ledger makes one when absent.</param>
public sealed record ExitRequest(
    Guid StructureId,
    DateOnly On,
    ExitOutcome Outcome,
    DateOnly? JobFrom = null,
    DateOnly? JobUntil = null,
    Guid? Id = null,
    string? Quote = null
)
{
    private bool HasJob => Outcome == ExitOutcome.FixedTermContract;

    internal ExitRequest Shaped(DateOnly today)
    {
        new Shape()
            .NewId(Id)
            .NotAfter("/on", On, today)
            .Require(JobFrom is not null == HasJob, OfTheOutcome("/jobFrom"))
            .Require(JobUntil is not null == HasJob, OfTheOutcome("/jobUntil"))
            .Ordered("/jobUntil", JobFrom, JobUntil)
            .ThrowIfBad();
        return this;
    }

    internal RecordExit ToCommand(Guid workerId, Guid exitId) =>
        new(workerId, exitId, StructureId, On, Outcome, HasJob ? new(JobFrom!.Value, JobUntil!.Value) : null);

    private static Fault OfTheOutcome(string pointer) =>
        new(pointer, ProblemCodes.ExactlyOne, Figure.Of("memberNames", "outcome, jobFrom, jobUntil"));
}
