using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Groups;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Api.Groups;

/// <summary>POST /v1/groups/{id}/acceptance: the structure that was invited joins.</summary>
internal static class JoinGroupEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/groups/{id:guid}/acceptance", Handle)
            .Command<GroupAnswer>("joinGroup", "Rejoindre un groupement", "Join a group", StatusCodes.Status200OK)
            .RequiresActingStructure()
            .Refuses(Codes.WrongState, Codes.AlreadyInAGroup)
            .WithExample(new JoinGroupRequest(GroupExamples.JoinedOn), GroupExamples.Answer(GroupExamples.Joined));

    private static Task<IResult> Handle(
        Guid id,
        Body<JoinGroupRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var command = new JoinGroup(id, context.Caller.ActsFor, body.Value.From);
        return GroupStep.Run(
            id,
            body,
            context,
            ledger,
            async (take, group) =>
            {
                var groups = take.GroupsFor(command.StructureId);
                await take.Load(ct);
                return JoinGroup.Decide(command, group.Value, groups.Value);
            },
            ct
        );
    }
}

/// <summary>The yes of the structure that was invited.</summary>
/// <param name="From">The first day of its membership.</param>
public sealed record JoinGroupRequest(DateOnly From, string? Quote = null);
