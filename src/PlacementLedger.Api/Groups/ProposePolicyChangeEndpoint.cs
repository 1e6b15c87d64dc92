using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Groups;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Api.Groups;

/// <summary>POST /v1/groups/{id}/policies: a member proposes how the group shall cooperate.</summary>
internal static class ProposePolicyChangeEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/groups/{id:guid}/policies", Handle)
            .Command<GroupAnswer>(
                "proposeGroupPolicy",
                "Proposer des règles au groupement",
                "Propose how the group cooperates"
            )
            .RequiresActingStructure()
            .Refuses(Codes.AlreadyExists, Codes.WrongParty)
            .WithExample(GroupExamples.Propose, GroupExamples.Answer(GroupExamples.Proposed));

    // A change never holds before today, so what it leaves as it is is what holds then.
    private static DateOnly Later(DateOnly one, DateOnly other) => one < other ? other : one;

    private static Task<IResult> Handle(
        Guid id,
        Body<ProposePolicyRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var request = body.Value.Shaped();
        var proposalId = request.Id ?? context.NewId();
        Taken<CooperationGroup> group = null!;
        return ledger.Run(
            context,
            body,
            async take =>
            {
                group = take.Subject<CooperationGroup>(id);
                await take.Load(ct);
                var policy = request.Policy.Over(group.Value.PolicyOn(Later(request.From, context.Today)));
                return ProposePolicyChange.Decide(
                    new(id, proposalId, policy, request.From, context.Caller.ActsFor),
                    group.Value,
                    context.Today
                );
            },
            recorded =>
                Answer.Created($"/v1/groups/{id}", new GroupAnswer(group.After, context.Today, recorded.Explained)),
            ct
        );
    }
}

/// <summary>A change of the group's policy.</summary>
/// <param name="From">The first day on which it shall hold; it never holds before its adoption.</param>
/// <param name="Policy">What changes; what is absent stays as it is on that day.</param>
/// <param name="Id">UUID v7 chosen by the sender; the ledger makes one when absent.</param>
public sealed record ProposePolicyRequest(
    DateOnly From,
    GroupPolicyChange Policy,
    Guid? Id = null,
    string? Quote = null
)
{
    internal ProposePolicyRequest Shaped()
    {
        var shape = new Shape().NewId(Id);
        Policy.Shape(shape, "/policy");
        shape.ThrowIfBad();
        return this;
    }
}
