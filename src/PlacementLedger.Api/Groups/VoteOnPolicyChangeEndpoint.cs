using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Groups;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Api.Groups;

/// <summary>POST /v1/groups/{id}/policies/{proposalId}/votes: a member's yes or no.</summary>
internal static class VoteOnPolicyChangeEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/groups/{id:guid}/policies/{proposalId:guid}/votes", Handle)
            .Command<GroupAnswer>(
                "voteOnGroupPolicy",
                "Voter des règles du groupement",
                "Vote on how the group cooperates",
                StatusCodes.Status200OK
            )
            .RequiresActingStructure()
            .Refuses(Codes.WrongParty, Codes.WrongState)
            .WithExample(new VoteRequest(InFavour: true), GroupExamples.Answer(GroupExamples.Adopted));

    private static Task<IResult> Handle(
        Guid id,
        Guid proposalId,
        Body<VoteRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var command = new VoteOnPolicyChange(id, proposalId, body.Value.InFavour, context.Caller.ActsFor);
        return GroupStep.Run(
            id,
            body,
            context,
            ledger,
            async (take, group) =>
            {
                await take.Load(ct);
                var proposal =
                    group.Value.Proposals.FirstOrDefault(known => known.Id == proposalId)
                    ?? throw RefusedRequest.NotFound();
                return VoteOnPolicyChange.Decide(command, group.Value, proposal, context.Today);
            },
            ct
        );
    }
}

/// <summary>A member's vote; until the decision falls, a later one takes its place.</summary>
public sealed record VoteRequest(bool InFavour, string? Quote = null);
