using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Api.Store;
using PlacementLedger.Domain.Groups;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Api.Groups;

/// <summary>POST /v1/groups/{id}/withdrawal: the structure that acts leaves.</summary>
internal static class LeaveGroupEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/groups/{id:guid}/withdrawal", Handle)
            .Command<GroupAnswer>("leaveGroup", "Quitter un groupement", "Leave a group", StatusCodes.Status200OK)
            .RequiresActingStructure()
            .Refuses(Codes.WrongState, Codes.OutsidePeriod)
            .WithExample(GroupExamples.Leave, GroupExamples.Answer(GroupExamples.Left));

    private static Task<IResult> Handle(
        Guid id,
        Body<LeaveGroupRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var request = body.Value.Shaped();
        return GroupStep.Run(
            id,
            body,
            context,
            ledger,
            async (take, group) =>
            {
                await take.Load(ct);
                var remarkId = take.Keep(context, request.Reason);
                return LeaveGroup.Decide(new(id, context.Caller.ActsFor, request.LastDay, remarkId), group.Value);
            },
            ct
        );
    }
}

/// <summary>The end of a membership.</summary>
/// <param name="LastDay">The last day in the group.</param>
/// <param name="Reason">Why, in a sentence; without personal data.</param>
public sealed record LeaveGroupRequest(DateOnly LastDay, string Reason, string? Quote = null)
{
    internal LeaveGroupRequest Shaped()
    {
        new Shape().Text("/reason", Reason, Remark.LengthMax).ThrowIfBad();
        return this;
    }
}
