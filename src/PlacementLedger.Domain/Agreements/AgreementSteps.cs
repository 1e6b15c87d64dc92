using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Agreements;

/// <summary>The steps in the life of an agreement, each by a party.</summary>
public static class AgreementSteps
{
    /// <summary>Signs the latest terms. Refused with WRONG_STATE once it is terminated, or where there is nothing to
    /// sign; signing twice records nothing more.</summary>
    public static Decision Sign(CooperationAgreement agreement, Guid by, DateOnly on)
    {
        var party = Party(agreement, by);
        return agreement.Versions[^1].Signatures.Any(signature => signature.StructureId == by)
            ? Decision.Of(party)
            : Decision.Of(
                [
                    .. party,
                    .. Open(agreement),
                    .. agreement.Kind == AgreementKind.Informal ? [Impossible("informal")] : Array.Empty<Check>(),
                ],
                new AgreementSigned(agreement.Id, by, on)
            );
    }

    /// <summary>Writes other terms down; those that were signed bind until every party has signed these.</summary>
    public static Decision Amend(CooperationAgreement agreement, Guid by, AgreementTerms terms)
    {
        var party = Party(agreement, by);
        return agreement.Versions[^1].Terms == terms
            ? Decision.Of(party)
            : Decision.Of(
                [
                    .. party,
                    .. Open(agreement),
                    .. agreement.Kind == AgreementKind.Informal && terms.Shared.Count > 0
                        ? [Impossible("informal")]
                        : Array.Empty<Check>(),
                ],
                new AgreementAmended(agreement.Id, by, terms)
            );
    }

    /// <summary>Puts an end to it; a second end is refused with WRONG_STATE.</summary>
    public static Decision Terminate(CooperationAgreement agreement, Guid by, DateOnly lastDay, Guid? remarkId)
    {
        var party = Party(agreement, by);
        return agreement.Termination is { } known && known.LastDay == lastDay && known.StructureId == by
            ? Decision.Of(party)
            : Decision.Of([.. party, .. Open(agreement)], new AgreementTerminated(agreement.Id, by, lastDay, remarkId));
    }

    /// <summary>Adds what a party owes. Its debtor is a party too, or else WRONG_PARTY.</summary>
    public static Decision Add(CooperationAgreement agreement, Guid by, ObligationAdded added) =>
        agreement.Obligations.Any(known => known.Id == added.ObligationId)
            ? Decision.Refuse(Product.UniqueThing.Blocked(Codes.AlreadyExists))
            : Decision.Of([.. Party(agreement, by), .. Party(agreement, added.DebtorId), .. Open(agreement)], added);

    /// <summary>Who owes it says that it is done; what was said to be breached can still be done.</summary>
    public static Decision Fulfil(
        CooperationAgreement agreement,
        Obligation owed,
        Guid by,
        DateOnly on,
        string? evidenceRef
    )
    {
        var party = Steps.BelongsTo(by, owed.DebtorId);
        return owed.Status == ObligationStatus.Fulfilled
            ? Decision.Of(party)
            : Decision.Of([.. party], new ObligationFulfilled(agreement.Id, owed.Id, on, evidenceRef));
    }

    /// <summary>A party says that it was not done, after its day (WRONG_STATE before).</summary>
    public static Decision Breach(CooperationAgreement agreement, Obligation owed, Guid by, DateOnly on, Guid? remarkId)
    {
        var party = Party(agreement, by);
        return owed.Status == ObligationStatus.Breached
            ? Decision.Of(party)
            : Decision.Of(
                [
                    .. party,
                    .. Steps.IsPossible(owed.Status, ObligationStatus.Due),
                    .. on <= owed.DueOn ? [Impossible("notYetDue")] : Array.Empty<Check>(),
                ],
                new ObligationBreached(agreement.Id, owed.Id, by, on, remarkId)
            );
    }

    private static IEnumerable<Check> Party(CooperationAgreement agreement, Guid structureId) =>
        Steps.BelongsTo(structureId, [.. agreement.Parties]);

    private static IEnumerable<Check> Open(CooperationAgreement agreement) =>
        agreement.Termination is null ? [] : [Impossible("terminated")];

    private static Check Impossible(string state) => Product.State.Blocked(Codes.WrongState, Figure.Of("state", state));
}
