using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Api.Workers;

/// <summary>POST /v1/workers/{id}/passes/extensions: the PASS whose last day is given gets a later one.</summary>
internal static class ExtendPassEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/workers/{id:guid}/passes/extensions", Handle)
            .Command<WorkerAnswer>("extendPass", "Prolonger un PASS IAE", "Extend a PASS IAE")
            .Refuses(
                Codes.PassMissing,
                Codes.PassExtensionNotAllowed,
                Codes.PassExtensionOutsideWindow,
                Codes.PassExtensionTooLong
            )
            .WithExample(PassExamples.Extend, PassExamples.Extended);

    private static Task<IResult> Handle(
        Guid id,
        Body<ExtendPassRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var request = body.Value.Shaped(context.Today);
        var command = request.ToCommand(id, context.NewId(), context.Today);
        Taken<Worker> worker = null!;
        return ledger.Run(
            context,
            body,
            async take =>
            {
                worker = take.Subject<Worker>(id);
                var structure = request.StructureId is { } structureId
                    ? take.Read<Structure>(structureId, "/structureId")
                    : null;
                var age = Ages.Of(take, id);
                take.Policies();
                await take.Load(ct);
                var counted = worker.Value.Under(take.Choices);
                return ExtendPass.Decide(command, counted, new(structure?.Value.Kind, age()));
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

/// <summary>Days added to a PASS.</summary>
/// <param name="From">Its last day; the first day added is the one after.</param>
/// <param name="Until">Its new last day, included.</param>
/// <param name="Reason">Judged, and not kept when it tells of a person's health.</param>
/// <param name="StructureId">The structure that asks; its kind decides what it may ask for.</param>
/// <param name="RequestedOn">The day of asking; today when absent.</param>
/// <param name="InRecordedEnd">The end of the PASS, as it was recorded, already includes these days.</param>
public sealed record ExtendPassRequest(
    DateOnly From,
    DateOnly Until,
    ExtensionReason Reason,
    PassAuthority Authority,
    Guid? StructureId = null,
    DateOnly? RequestedOn = null,
    bool InRecordedEnd = false,
    string? Quote = null
)
{
    internal ExtendPassRequest Shaped(DateOnly today)
    {
        new Shape()
            .Require(From < Until, new("/until", ProblemCodes.DateOrder))
            .NotAfter("/requestedOn", RequestedOn, today)
            .ThrowIfBad();
        return this;
    }

    internal ExtendPass ToCommand(Guid workerId, Guid extensionId, DateOnly today) =>
        new(workerId, extensionId, From, Until, Reason, Authority, RequestedOn ?? today)
        {
            InRecordedEnd = InRecordedEnd,
        };
}
