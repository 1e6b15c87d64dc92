using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Groups;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Api.Groups;

/// <summary>POST /v1/groups/{id}/invitations: a member asks a structure to join.</summary>
internal static class InviteMemberEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/groups/{id:guid}/invitations", Handle)
            .Command<GroupAnswer>(
                "inviteMember",
                "Inviter une structure dans un groupement",
                "Invite a structure into a group",
                StatusCodes.Status200OK
            )
            .RequiresActingStructure()
            .Refuses(Codes.WrongParty, Codes.WrongState)
            .WithExample(GroupExamples.Invite, GroupExamples.Answer(GroupExamples.Inviting));

    private static Task<IResult> Handle(
        Guid id,
        Body<InviteMemberRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var request = body.Value;
        var command = new InviteMember(id, request.StructureId, request.Role, context.Caller.ActsFor);
        return GroupStep.Run(
            id,
            body,
            context,
            ledger,
            async (take, group) =>
            {
                take.Read<Structure>(command.StructureId, "/structureId");
                await take.Load(ct);
                return InviteMember.Decide(command, group.Value, context.Today);
            },
            ct
        );
    }
}

/// <summary>A structure to ask, and what it would be in the group.</summary>
public sealed record InviteMemberRequest(Guid StructureId, GroupRole Role = GroupRole.Member, string? Quote = null);
