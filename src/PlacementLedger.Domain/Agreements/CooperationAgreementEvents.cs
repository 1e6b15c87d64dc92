using PlacementLedger.Domain.Groups;

namespace PlacementLedger.Domain.Agreements;

/// <summary>Every event the ledger can hold about one agreement between structures (convention).</summary>
public abstract record CooperationAgreementEvent(Guid AgreementId) : LedgerEvent
{
    public override Guid StreamId() => AgreementId;
}

/// <summary>Terms were written down. They bind once every party has signed them.</summary>
/// <param name="Parties">Two or more, of one group or of several.</param>
/// <param name="Mandates">The mandates that carry out an agreement of kind mandate.</param>
public sealed record AgreementDrafted(
    Guid AgreementId,
    AgreementKind Kind,
    ValueList<Guid> Parties,
    AgreementTerms Terms,
    ValueList<Guid> Mandates,
    ValueList<ExternalRef> ExternalRefs
) : CooperationAgreementEvent(AgreementId);

/// <summary>Other terms were written down; they take the place of those signed once every party has signed
/// them.</summary>
public sealed record AgreementAmended(Guid AgreementId, Guid StructureId, AgreementTerms Terms)
    : CooperationAgreementEvent(AgreementId);

/// <summary>A party signed the latest terms.</summary>
public sealed record AgreementSigned(Guid AgreementId, Guid StructureId, DateOnly On)
    : CooperationAgreementEvent(AgreementId);

/// <summary>A party put an end to it.</summary>
/// <param name="LastDay">The last day on which it binds.</param>
public sealed record AgreementTerminated(Guid AgreementId, Guid StructureId, DateOnly LastDay, Guid? RemarkId)
    : CooperationAgreementEvent(AgreementId);

/// <summary>Something a party owes the others.</summary>
/// <param name="DebtorId">Who owes it.</param>
/// <param name="Ref">The clause, as an opaque reference; null where it has none.</param>
/// <param name="DueOn">The last day to do it.</param>
public sealed record ObligationAdded(
    Guid AgreementId,
    Guid ObligationId,
    Guid DebtorId,
    ObligationKind Kind,
    string? Ref,
    DateOnly DueOn
) : CooperationAgreementEvent(AgreementId);

/// <param name="EvidenceRef">Where the proof is kept, as a reference.</param>
public sealed record ObligationFulfilled(Guid AgreementId, Guid ObligationId, DateOnly On, string? EvidenceRef)
    : CooperationAgreementEvent(AgreementId);

/// <summary>A party says that it was not done.</summary>
public sealed record ObligationBreached(
    Guid AgreementId,
    Guid ObligationId,
    Guid StructureId,
    DateOnly On,
    Guid? RemarkId
) : CooperationAgreementEvent(AgreementId);

/// <summary>What an agreement says, by its version.</summary>
/// <param name="Until">The last day, included; null for one without a term.</param>
/// <param name="Shared">What the parties let each other see; nothing unless named.</param>
public sealed record AgreementTerms(DateOnly From, DateOnly? Until, ValueList<DataClass> Shared);

/// <summary>What cooperation rests on.</summary>
public enum AgreementKind
{
    /// <summary>Convention de partenariat: the first level (MND-15).</summary>
    Partnership,

    /// <summary>Convention de mandat: one acts in the name of the other, by mandates of their own.</summary>
    Mandate,

    /// <summary>Nothing in writing: allowed and shown as such. It shares nothing, and nobody acts for
    /// another.</summary>
    Informal,
}

/// <summary>What a party can owe.</summary>
public enum ObligationKind
{
    Referral,
    SupportContinuity,
    ClientContact,
    ClientProtection,
    FinancialBalance,
    TeamMeeting,
    Reporting,
}
