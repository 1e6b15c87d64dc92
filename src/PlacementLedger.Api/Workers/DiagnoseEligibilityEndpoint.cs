using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Api.Workers;

/// <summary>POST /v1/workers/{id}/diagnoses: somebody was found to be eligible for a pathway.</summary>
internal static class DiagnoseEligibilityEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/workers/{id:guid}/diagnoses", Handle)
            .Command<WorkerAnswer>(
                "diagnoseEligibility",
                "Enregistrer un diagnostic d'éligibilité",
                "Record an eligibility diagnosis"
            )
            .Refuses(Codes.PathwayWaitingPeriod)
            .WithExample(PassExamples.Diagnose, PassExamples.Diagnosed);

    private static Task<IResult> Handle(
        Guid id,
        Body<DiagnosisRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var request = body.Value.Shaped(context.Today);
        var command = request.ToCommand(id, context.NewId());
        CountedWorker worker = null!;
        return ledger.Run(
            context,
            body,
            async take =>
            {
                worker = CountedWorker.Subject(take, id);
                var structure = request.StructureId is { } structureId
                    ? take.Read<Structure>(structureId, "/structureId")
                    : null;
                var age = Ages.Of(take, id);
                await take.Load(ct);
                return DiagnoseEligibility.Decide(command, worker.Value, structure?.Value.Kind, age(), context.Today);
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

/// <summary>A diagnosis: who judged, and how many criteria were met. Never which: some tell of health or
/// justice.</summary>
/// <param name="StructureId">The structure that judged, or with which a prescriber did.</param>
public sealed record DiagnosisRequest(
    DateOnly On,
    PassAuthority By,
    Guid? StructureId = null,
    int LevelOneCriteria = 0,
    int LevelTwoCriteria = 0,
    string? Quote = null
)
{
    private const int LevelOneMax = 4;
    private const int LevelTwoMax = 14;

    internal DiagnosisRequest Shaped(DateOnly today)
    {
        new Shape()
            .NotAfter("/on", On, today)
            .Number("/levelOneCriteria", LevelOneCriteria, 0, LevelOneMax)
            .Number("/levelTwoCriteria", LevelTwoCriteria, 0, LevelTwoMax)
            .ThrowIfBad();
        return this;
    }

    internal DiagnoseEligibility ToCommand(Guid workerId, Guid diagnosisId) =>
        new(workerId, diagnosisId, On, By, StructureId, LevelOneCriteria, LevelTwoCriteria);
}
