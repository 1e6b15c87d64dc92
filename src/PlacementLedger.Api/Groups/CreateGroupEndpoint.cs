using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain;
using PlacementLedger.Domain.Groups;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Api.Groups;

/// <summary>POST /v1/groups: the structure that acts founds a group.</summary>
internal static class CreateGroupEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/groups", Handle)
            .Command<GroupAnswer>("createGroup", "Fonder un groupement", "Found a group")
            .RequiresActingStructure()
            .Refuses(Codes.AlreadyExists, Codes.AlreadyInAGroup, ProblemCodes.ExternalRefTaken.Code)
            .WithExample(GroupExamples.Create, GroupExamples.Answer(GroupExamples.Founded));

    private static Task<IResult> Handle(
        Body<CreateGroupRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var request = body.Value.Shaped();
        var command = request.ToCommand(request.Id ?? context.NewId(), context.Caller.ActsFor);
        Taken<CooperationGroup> group = null!;
        return ledger.Run(
            context,
            body,
            async take =>
            {
                group = take.WriteOrNew<CooperationGroup>(command.GroupId);
                var groups = take.GroupsFor(command.FounderId);
                var refs = take.Refs("groups", command.ExternalRefs);
                await take.Load(ct);
                var isKnown = group.OrNull is not null;
                if (!isKnown)
                {
                    refs.ThrowIfTaken();
                }

                return CreateGroup.Decide(command, isKnown, groups.Value);
            },
            recorded =>
                Answer.Created(
                    $"/v1/groups/{command.GroupId}",
                    new GroupAnswer(group.After, context.Today, recorded.Explained)
                ),
            ct
        );
    }

    /// <summary>All groups, and the structure that would enter one held meanwhile: it enters one at a time.</summary>
    internal static Asked<IReadOnlyList<CooperationGroup>> GroupsFor(this Take take, Guid structureId)
    {
        take.Write<Structure>(structureId, $"{Caller.ActingStructureHeader}:");
        return take.Ask(batch => batch.Query<CooperationGroup>().ToList());
    }
}

/// <summary>A group to found. The structure that acts coordinates it.</summary>
/// <param name="Name">Of the group, which is no person.</param>
/// <param name="From">The founder's first day in it.</param>
/// <param name="Id">UUID v7 chosen by the sender; the ledger makes one when absent.</param>
public sealed record CreateGroupRequest(
    string Name,
    DateOnly From,
    Guid? Id = null,
    IReadOnlyList<ExternalRef>? ExternalRefs = null,
    string? Quote = null
)
{
    internal CreateGroupRequest Shaped()
    {
        new Shape().NewId(Id).Text("/name", Name, 200).ExternalRefs(ExternalRefs).ThrowIfBad();
        return this;
    }

    internal CreateGroup ToCommand(Guid id, Guid founder) => new(id, Name, founder, From, [.. ExternalRefs ?? []]);
}
