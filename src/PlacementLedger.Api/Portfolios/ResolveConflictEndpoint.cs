using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Api.Store;
using PlacementLedger.Domain.Groups;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Portfolios;

namespace PlacementLedger.Api.Portfolios;

/// <summary>POST /v1/solicitation-conflicts/{id}/resolution: what the group agreed about the client.</summary>
internal static class ResolveConflictEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/solicitation-conflicts/{id:guid}/resolution", Handle)
            .Command<ConflictAnswer>(
                "resolveSolicitationConflict",
                "Régler un conflit de démarchage",
                "Resolve a solicitation conflict",
                StatusCodes.Status200OK
            )
            .Refuses(Codes.WrongParty, Codes.WrongState)
            .WithExample(ConflictExamples.Resolve, ConflictExamples.Answer);

    private static Task<IResult> Handle(
        Guid id,
        Body<ResolveConflictRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var request = body.Value.Shaped(context.Today);
        Taken<SolicitationConflict> conflict = null!;
        return ledger.Run(
            context,
            body,
            async take =>
            {
                conflict = take.Subject<SolicitationConflict>(id);
                await take.Load(ct);
                var group = take.Read<CooperationGroup>(conflict.Value.GroupId, "");
                await take.Load(ct);
                var command = new ResolveConflict(
                    id,
                    request.On,
                    request.Resolution,
                    take.Keep(context, request.Reason),
                    context.Caller.ActingStructure
                );
                return ResolveConflict.Decide(command, conflict.Value, group.Value);
            },
            recorded =>
                Answer.Ok(
                    new ConflictAnswer(ConflictResource.Of(conflict.After, RemarkTexts.None), recorded.Explained)
                ),
            ct
        );
    }
}

/// <summary>What was agreed. Sharing or passing on the client is recorded under its allocation.</summary>
/// <param name="On">The day it was agreed; not in the future.</param>
/// <param name="Reason">Why, in a sentence; without personal data.</param>
public sealed record ResolveConflictRequest(
    DateOnly On,
    ConflictResolution Resolution,
    string Reason,
    string? Quote = null
)
{
    internal ResolveConflictRequest Shaped(DateOnly today)
    {
        new Shape().NotAfter("/on", On, today).Text("/reason", Reason, Remark.LengthMax).ThrowIfBad();
        return this;
    }
}
