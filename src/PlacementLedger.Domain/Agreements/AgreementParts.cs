namespace PlacementLedger.Domain.Agreements;

/// <summary>Terms of an agreement, and who signed them when.</summary>
public sealed record AgreementVersion(AgreementTerms Terms, ValueList<AgreementSignature> Signatures)
{
    /// <summary>From the later of their first day and the last signature on; what is informal needs none.</summary>
    internal bool BindsOn(DateOnly day, ValueList<Guid> parties, AgreementKind kind) =>
        Terms.From <= day
        && (Terms.Until is null || day <= Terms.Until)
        && (kind == AgreementKind.Informal || parties.All(party => IsSignedBy(party, day)));

    public bool IsSignedBy(Guid structureId, DateOnly day) =>
        Signatures.Any(signature => signature.StructureId == structureId && signature.On <= day);
}

/// <summary>One party's signature.</summary>
public sealed record AgreementSignature(Guid StructureId, DateOnly On);

/// <summary>The end that a party put to an agreement; the day is included.</summary>
public sealed record AgreementTermination(Guid StructureId, DateOnly LastDay, Guid? RemarkId);

/// <summary>Something a party owes, and what became of it.</summary>
/// <param name="On">When it was done, or said not to have been; null while it is due.</param>
public sealed record Obligation(
    Guid Id,
    Guid DebtorId,
    ObligationKind Kind,
    string? Ref,
    DateOnly DueOn,
    ObligationStatus Status,
    DateOnly? On,
    string? EvidenceRef,
    Guid? RemarkId
);

/// <summary>Whether what is owed was done.</summary>
public enum ObligationStatus
{
    Due,
    Fulfilled,
    Breached,
}
