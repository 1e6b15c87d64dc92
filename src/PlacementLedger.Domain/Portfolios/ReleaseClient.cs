using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Portfolios;

/// <summary>The holder gives the client back.</summary>
/// <param name="On">The last day on which it holds it.</param>
/// <param name="ReasonId">The erasable text that says why.</param>
public sealed record ReleaseClient(DateOnly On, Guid? ReasonId, Guid? ActingStructureId = null)
{
    /// <summary>Only by the holder (WRONG_PARTY), of the term that goes on (WRONG_STATE).</summary>
    public static Decision Decide(ReleaseClient command, PortfolioAllocation held)
    {
        if (held.TermOn(command.On) is not { } term)
        {
            return Decision.Refuse(PortfolioSteps.HeldByNobody);
        }

        var party = Steps.BelongsTo(command.ActingStructureId, term.HolderId);
        return term.LastDay == command.On && term == held.Terms[^1]
            ? Decision.Of(party)
            : Decision.Of(
                [.. party, .. term.LastDay is null ? Array.Empty<Check>() : [PortfolioSteps.HeldFromLater]],
                new ClientReleased(held.Id, held.ClientId, term.HolderId, command.On, command.ReasonId)
            );
    }
}
