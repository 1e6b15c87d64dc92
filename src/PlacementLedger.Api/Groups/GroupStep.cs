using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Groups;

namespace PlacementLedger.Api.Groups;

/// <summary>Runs one step in the life of a group, and answers the group as it is then.</summary>
internal static class GroupStep
{
    /// <param name="decide">Names what else it needs, and loads.</param>
    public static Task<IResult> Run<TBody>(
        Guid id,
        Body<TBody> body,
        CommandContext context,
        Ledger ledger,
        Func<Take, Taken<CooperationGroup>, Task<Decision>> decide,
        CancellationToken ct
    )
        where TBody : notnull
    {
        Taken<CooperationGroup> group = null!;
        return ledger.Run(
            context,
            body,
            take => decide(take, group = take.Subject<CooperationGroup>(id)),
            recorded => Answer.Ok(new GroupAnswer(group.After, context.Today, recorded.Explained)),
            ct
        );
    }
}
