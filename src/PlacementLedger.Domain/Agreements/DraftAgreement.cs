using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Agreements;

/// <summary>Writes an agreement down, or declares that structures cooperate without one.</summary>
public sealed record DraftAgreement
{
    /// <exception cref="ArgumentException">Fewer than two parties, or an informal cooperation that shares something or
    /// rests on mandates.</exception>
    public DraftAgreement(
        Guid agreementId,
        AgreementKind kind,
        ValueList<Guid> parties,
        AgreementTerms terms,
        ValueList<Guid> mandates
    )
    {
        if (parties.Distinct().Count() < 2)
        {
            throw new ArgumentException("Nobody agrees with himself.", nameof(parties));
        }

        if (kind == AgreementKind.Informal && terms.Shared.Count + mandates.Count > 0)
        {
            throw new ArgumentException("What is informal opens nothing.", nameof(terms));
        }

        (AgreementId, Kind, Parties, Terms, Mandates) = (agreementId, kind, parties, terms, mandates);
    }

    public Guid AgreementId { get; }

    public AgreementKind Kind { get; }

    public ValueList<Guid> Parties { get; }

    public AgreementTerms Terms { get; }

    public ValueList<Guid> Mandates { get; }

    public ValueList<ExternalRef> ExternalRefs { get; init; } = [];

    /// <summary>Only by a party (WRONG_PARTY), under a new id (ALREADY_EXISTS).</summary>
    public static Decision Decide(DraftAgreement command, bool isKnown, Guid actingStructureId) =>
        isKnown
            ? Decision.Refuse(Product.UniqueThing.Blocked(Codes.AlreadyExists))
            : Decision.Of(
                Steps.BelongsTo(actingStructureId, [.. command.Parties]),
                new AgreementDrafted(
                    command.AgreementId,
                    command.Kind,
                    command.Parties,
                    command.Terms,
                    command.Mandates,
                    command.ExternalRefs
                )
            );
}
