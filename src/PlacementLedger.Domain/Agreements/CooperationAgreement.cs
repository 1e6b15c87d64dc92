using System.Diagnostics;
using PlacementLedger.Domain.Groups;

namespace PlacementLedger.Domain.Agreements;

/// <summary>What deciders need to know of one agreement, folded from its events.</summary>
/// <param name="Versions">The terms, in the order they were written down.</param>
/// <param name="Termination">Null while no party has put an end to it.</param>
public sealed record CooperationAgreement(
    Guid Id,
    AgreementKind Kind,
    ValueList<Guid> Parties,
    ValueList<AgreementVersion> Versions,
    ValueList<Guid> Mandates,
    ValueList<Obligation> Obligations,
    AgreementTermination? Termination,
    ValueList<ExternalRef> ExternalRefs,
    long Version,
    DateTimeOffset UpdatedAt
)
{
    /// <summary>The terms that bind on a day: of those all parties have signed by then, the latest; null where none
    /// does.</summary>
    public AgreementTerms? TermsOn(DateOnly day) =>
        Termination is { } end && end.LastDay < day
            ? null
            : Versions.LastOrDefault(version => version.BindsOn(day, Parties, Kind))?.Terms;

    /// <summary>Whether the two let each other see this class of data on that day.</summary>
    public bool Shares(Guid one, Guid other, DataClass data, DateOnly day) =>
        Parties.Contains(one) && Parties.Contains(other) && TermsOn(day)?.Shared.Contains(data) == true;

    /// <summary>Applies an event. It never judges: a stored event has already happened.</summary>
    public static CooperationAgreement Evolve(CooperationAgreement? current, CooperationAgreementEvent happened) =>
        (current, happened) switch
        {
            (null, AgreementDrafted e) => new(
                e.AgreementId,
                e.Kind,
                e.Parties,
                [new(e.Terms, [])],
                e.Mandates,
                [],
                Termination: null,
                e.ExternalRefs,
                1,
                e.RecordedAt
            ),
            ({ } agreement, AgreementAmended e) => agreement.At(e) with
            {
                Versions = agreement.Versions.Add(new(e.Terms, [])),
            },
            ({ } agreement, AgreementSigned e) => agreement.At(e) with
            {
                Versions =
                [
                    .. agreement.Versions.SkipLast(1),
                    agreement.Versions[^1] with
                    {
                        Signatures = agreement.Versions[^1].Signatures.Add(new(e.StructureId, e.On)),
                    },
                ],
            },
            ({ } agreement, AgreementTerminated e) => agreement.At(e) with
            {
                Termination = new(e.StructureId, e.LastDay, e.RemarkId),
            },
            ({ } agreement, ObligationAdded e) => agreement.At(e) with
            {
                Obligations = agreement.Obligations.Add(
                    new(e.ObligationId, e.DebtorId, e.Kind, e.Ref, e.DueOn, ObligationStatus.Due, null, null, null)
                ),
            },
            ({ } agreement, ObligationFulfilled e) => agreement.With(
                e,
                e.ObligationId,
                known => known with { Status = ObligationStatus.Fulfilled, On = e.On, EvidenceRef = e.EvidenceRef }
            ),
            ({ } agreement, ObligationBreached e) => agreement.With(
                e,
                e.ObligationId,
                known => known with { Status = ObligationStatus.Breached, On = e.On, RemarkId = e.RemarkId }
            ),
            _ => throw new UnreachableException(
                $"{happened.GetType().Name} cannot follow {current?.ToString() ?? "nothing"}."
            ),
        };

    private CooperationAgreement With(CooperationAgreementEvent e, Guid id, Func<Obligation, Obligation> change) =>
        At(e) with
        {
            Obligations = [.. Obligations.Select(known => known.Id == id ? change(known) : known)],
        };

    private CooperationAgreement At(CooperationAgreementEvent e) =>
        this with
        {
            Version = Version + 1,
            UpdatedAt = e.RecordedAt,
        };
}
