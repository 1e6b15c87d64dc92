using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Portfolios;

/// <summary>The holder agrees, once, to let the client go.</summary>
/// <param name="ToHolderId">To whom; null where anybody may follow.</param>
public sealed record ConsentToHolderChange(DateOnly On, Guid? ToHolderId, Guid ActingStructureId)
{
    /// <summary>Only by who holds the client on that day (WRONG_PARTY).</summary>
    public static Decision Decide(ConsentToHolderChange command, PortfolioAllocation held)
    {
        if (held.TermOn(command.On) is not { } term)
        {
            return Decision.Refuse(PortfolioSteps.HeldByNobody);
        }

        var party = Steps.BelongsTo(command.ActingStructureId, term.HolderId);
        return held.Consent is { } known && (known.On, known.ToHolderId) == (command.On, command.ToHolderId)
            ? Decision.Of(party)
            : Decision.Of(
                party,
                new AllocationChangeConsented(held.Id, held.ClientId, term.HolderId, command.ToHolderId, command.On)
            );
    }
}
