using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Groups;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Portfolios;

/// <summary>Passes a client from its holder to another structure.</summary>
/// <param name="From">The new holder's first day.</param>
/// <param name="Clause">What allows it.</param>
/// <param name="Ref">Where the agreement is kept; null where nobody said.</param>
public sealed record ChangeHolder(
    Guid ToHolderId,
    DateOnly From,
    HolderChangeClause Clause,
    OpaqueRef? Ref = null,
    Guid? ActingStructureId = null
)
{
    /// <summary>By one of the two (WRONG_PARTY), with the holder's consent or by the clause the group adopted
    /// (P2).</summary>
    /// <param name="group">The group of the portfolio; null for the network's own.</param>
    public static Decision Decide(ChangeHolder command, PortfolioAllocation held, CooperationGroup? group)
    {
        if (held.TermOn(command.From) is not { } term)
        {
            return Decision.Refuse(PortfolioSteps.HeldByNobody);
        }

        var party = Steps.BelongsTo(command.ActingStructureId, term.HolderId, command.ToHolderId);
        if (term.HolderId == command.ToHolderId)
        {
            return Decision.Of(party);
        }

        return Decision.Of(
            [
                .. party,
                // A client is not given away on the holder's first day, nor before a day on which it is held.
                .. command.From == term.From || term != held.Terms[^1]
                    ? [PortfolioSteps.HeldFromLater]
                    : Array.Empty<Check>(),
                .. MembersOnly.Check(group, command.ToHolderId, command.From),
                OneHolderPerClient.Agreed(
                    command,
                    held.Consent,
                    term,
                    group?.PolicyOn(command.From) ?? GroupPolicy.Default
                ),
            ],
            new ClientAccountTransferred(
                held.Id,
                held.ClientId,
                term.HolderId,
                command.ToHolderId,
                command.From,
                command.Clause,
                command.Ref?.Value
            )
        );
    }
}
