using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Groups;
using PlacementLedger.Domain.Portfolios;

namespace PlacementLedger.Domain.Law;

/// <summary>P2: one holder per client and portfolio at a time; another one only with the holder's consent or by a
/// clause the group has adopted.</summary>
public static class OneHolderPerClient
{
    public static readonly Rule Rule = new("P2", "PlacementLedger, ARCHITECTURE")
    {
        Blocks = [Codes.ClientAlreadyHeld, Codes.HolderConsentMissing, Codes.AllocationClauseNotMet],
    };

    /// <summary>Nobody holds the client on that day or later.</summary>
    public static Check Free(PortfolioAllocation? held, DateOnly from) =>
        held?.Terms.LastOrDefault(term => term.LastDay is null || from <= term.LastDay) is { } taken
            ? Rule.Blocked(Codes.ClientAlreadyHeld, Figure.Of("heldFrom", taken.From)) with
            {
                Events = [taken.EvidenceId],
            }
            : Rule.Met();

    /// <summary>With whom a client has dealt first holds it until something is agreed, and agrees by acting itself.
    /// Nobody acting is not judged.</summary>
    public static IReadOnlyList<Check> FirstHolderAgrees(Guid? firstId, Guid holderId, Guid? actingId) =>
        firstId is null || firstId == holderId || actingId is null || actingId == firstId
            ? []
            : [Rule.Blocked(Codes.HolderConsentMissing)];

    /// <summary>The holder's consent, by an act of its own or given before, or the clause of the policy.</summary>
    public static Check Agreed(ChangeHolder change, HolderConsent? consent, AllocationTerm term, GroupPolicy policy) =>
        change.Clause switch
        {
            HolderChangeClause.HolderConsent => Consented(change, consent, term),
            HolderChangeClause.AdoptedClause => Adopted(change, term, policy.AllocationClause),
        };

    private static Check Consented(ChangeHolder change, HolderConsent? consent, AllocationTerm term) =>
        change.ActingStructureId == term.HolderId ? Rule.Met()
        : consent is not null && IsFor(consent, change, term)
            ? Rule.Met(Figure.Of("consentOn", consent.On)) with
            {
                Events = [consent.EvidenceId],
            }
        : Rule.Blocked(Codes.HolderConsentMissing);

    private static bool IsFor(HolderConsent consent, ChangeHolder change, AllocationTerm term) =>
        consent.HolderId == term.HolderId
        && consent.On <= change.From
        && (consent.ToHolderId is null || consent.ToHolderId == change.ToHolderId);

    private static Check Adopted(ChangeHolder change, AllocationTerm term, AllocationClause adopted) =>
        adopted switch
        {
            AllocationClause.AfterProtection when !(change.From <= term.ProtectedUntil) => Rule.Met(
                Figure.Of("clause", CamelCase.Of(adopted))
            ),
            AllocationClause.AfterProtection => Rule.Blocked(
                Codes.AllocationClauseNotMet,
                Figure.Of("clause", CamelCase.Of(adopted)),
                Figure.Of("protectedUntil", term.ProtectedUntil!.Value)
            ),
            AllocationClause.HolderConsent => Rule.Blocked(
                Codes.AllocationClauseNotMet,
                Figure.Of("clause", CamelCase.Of(adopted))
            ),
        };
}
