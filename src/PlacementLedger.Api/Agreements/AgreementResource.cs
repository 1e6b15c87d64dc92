using System.Text.Json.Serialization;
using PlacementLedger.Api.Http;
using PlacementLedger.Api.Store;
using PlacementLedger.Domain;
using PlacementLedger.Domain.Agreements;
using PlacementLedger.Domain.Groups;

namespace PlacementLedger.Api.Agreements;

/// <summary>An agreement as it is read over HTTP.</summary>
/// <param name="Formal">False for a cooperation that rests on nothing in writing.</param>
/// <param name="InForce">What binds today; null where nothing does.</param>
/// <param name="Versions">The terms in the order they were written down, each with who signed it.</param>
/// <param name="Termination">Null while no party has put an end to it.</param>
public record AgreementResource(
    Guid Id,
    IReadOnlyList<ExternalRef> ExternalRefs,
    AgreementKind Kind,
    bool Formal,
    IReadOnlyList<Guid> Parties,
    AgreementTermsResource? InForce,
    IReadOnlyList<AgreementVersionResource> Versions,
    IReadOnlyList<Guid> Mandates,
    IReadOnlyList<ObligationResource> Obligations,
    AgreementTerminationResource? Termination,
    long Version,
    DateTimeOffset UpdatedAt
)
{
    internal static AgreementResource Of(CooperationAgreement agreement, DateOnly today, RemarkTexts texts) =>
        new(
            agreement.Id,
            agreement.ExternalRefs,
            agreement.Kind,
            agreement.Kind != AgreementKind.Informal,
            agreement.Parties,
            agreement.TermsOn(today) is { } terms ? AgreementTermsResource.Of(terms) : null,
            [.. agreement.Versions.Select(AgreementVersionResource.Of)],
            agreement.Mandates,
            [.. agreement.Obligations.Select(owed => ObligationResource.Of(owed, today, texts))],
            agreement.Termination is { } end ? new(end.StructureId, end.LastDay, texts[end.RemarkId]) : null,
            agreement.Version,
            agreement.UpdatedAt
        );

    internal static IEnumerable<Guid?> TextsOf(CooperationAgreement agreement) =>
        agreement.Obligations.Select(owed => owed.RemarkId).Append(agreement.Termination?.RemarkId);
}

/// <summary>What an agreement says.</summary>
public sealed record AgreementTermsResource(DateOnly From, DateOnly? Until, IReadOnlyList<DataClass> Shared)
{
    internal static AgreementTermsResource Of(AgreementTerms terms) => new(terms.From, terms.Until, terms.Shared);
}

/// <summary>Terms, and who signed them.</summary>
public sealed record AgreementVersionResource(
    AgreementTermsResource Terms,
    IReadOnlyList<AgreementSignatureResource> Signatures
)
{
    internal static AgreementVersionResource Of(AgreementVersion version) =>
        new(
            AgreementTermsResource.Of(version.Terms),
            [.. version.Signatures.Select(known => new AgreementSignatureResource(known.StructureId, known.On))]
        );
}

/// <summary>One party's signature.</summary>
public sealed record AgreementSignatureResource(Guid StructureId, DateOnly On);

/// <summary>Something a party owes.</summary>
/// <param name="Overdue">Whether its day has passed and nobody has said that it was done.</param>
/// <param name="Reason">What was missing; null where nothing was, or once erased.</param>
public sealed record ObligationResource(
    Guid Id,
    Guid DebtorId,
    ObligationKind Kind,
    string? Ref,
    DateOnly DueOn,
    ObligationStatus State,
    bool Overdue,
    DateOnly? On,
    string? EvidenceRef,
    string? Reason
)
{
    internal static ObligationResource Of(Obligation owed, DateOnly today, RemarkTexts texts) =>
        new(
            owed.Id,
            owed.DebtorId,
            owed.Kind,
            owed.Ref,
            owed.DueOn,
            owed.Status,
            owed.Status != ObligationStatus.Fulfilled && owed.DueOn < today,
            owed.On,
            owed.EvidenceRef,
            texts[owed.RemarkId]
        );
}

/// <summary>The end that a party put to it.</summary>
/// <param name="Reason">Null once erased.</param>
public sealed record AgreementTerminationResource(Guid StructureId, DateOnly LastDay, string? Reason);

/// <summary>What a command on an agreement answers.</summary>
public sealed record AgreementAnswer : AgreementResource
{
    internal AgreementAnswer(CooperationAgreement agreement, DateOnly today, DecisionAnswer decision)
        : this(Of(agreement, today, RemarkTexts.None), decision) { }

    internal AgreementAnswer(AgreementResource agreement, DecisionAnswer decision)
        : base(agreement) => Decision = decision;

    [JsonPropertyOrder(1)]
    public DecisionAnswer Decision { get; }
}
