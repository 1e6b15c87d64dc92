using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Groups;
using PlacementLedger.Domain.Portfolios;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Api.Portfolios;

/// <summary>Runs one step in the life of an allocation, and answers the allocation as it is then.</summary>
internal static class PortfolioStep
{
    /// <param name="groupId">Whose portfolio; null for the network's own.</param>
    /// <param name="named">Structures the body names, with their pointers.</param>
    /// <param name="decide">The step, given the allocation and the group of the portfolio.</param>
    public static Task<IResult> Run<TBody>(
        Guid clientId,
        Guid? groupId,
        Body<TBody> body,
        CommandContext context,
        Ledger ledger,
        IReadOnlyList<(Guid? Id, string Pointer)> named,
        Func<Take, PortfolioAllocation, CooperationGroup?, Decision> decide,
        CancellationToken ct
    )
        where TBody : notnull
    {
        Taken<PortfolioAllocation> held = null!;
        return ledger.Run(
            context,
            body,
            async take =>
            {
                var group = take.Portfolio(clientId, groupId, named);
                held = take.SubjectOrNew<PortfolioAllocation>(PortfolioAllocation.IdFor(clientId, groupId));
                await take.Load(ct);
                return held.OrNull is { } known
                    ? decide(take, known, group?.Value)
                    : Decision.Refuse(PortfolioAllocation.NotAllocated);
            },
            recorded => Answer.Ok(new PortfolioAnswer(held.After, context.Today, recorded.Explained)),
            ct
        );
    }

    /// <summary>The client, the group and the structures that a command on an allocation names: 404 when there is no
    /// such thing.</summary>
    public static Taken<CooperationGroup>? Portfolio(
        this Take take,
        Guid clientId,
        Guid? groupId,
        IReadOnlyList<(Guid? Id, string Pointer)> named
    )
    {
        take.Named<Client>(clientId);
        foreach (var (id, pointer) in named)
        {
            if (id is { } structure)
            {
                take.Read<Structure>(structure, pointer);
            }
        }

        return groupId is { } group ? take.Read<CooperationGroup>(group, "/groupId") : null;
    }
}
