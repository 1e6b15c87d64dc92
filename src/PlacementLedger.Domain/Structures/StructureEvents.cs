namespace PlacementLedger.Domain.Structures;

/// <summary>Every event the ledger can hold about one structure (a SIRET and a kind).</summary>
public abstract record StructureEvent(Guid StructureId) : LedgerEvent
{
    public override Guid StreamId() => StructureId;
}

public sealed record StructureRegistered(
    Guid StructureId,
    StructureKind Kind,
    string Siret,
    string Name,
    ValueList<ExternalRef> ExternalRefs
) : StructureEvent(StructureId);

/// <summary>The State and the structure signed a convention, or renewed or replaced one of the same number.</summary>
/// <remarks>A structure's own name is public; nobody's identity is in here.</remarks>
public sealed record StateConventionRecorded(
    Guid StructureId,
    string Number,
    DateOnly From,
    DateOnly Until,
    ValueList<string> Departments,
    ValueList<string> Communes
) : StructureEvent(StructureId);

/// <summary>The prefect let an AI exceed the hours ceiling, by an order (arrêté) that runs from a day to a day, both
/// included (D5132-18-1).</summary>
/// <param name="Reference">The order's reference; an opaque word, never a sentence.</param>
/// <param name="Department">Of the prefect who signed, as in <c>49</c> or <c>2A</c>.</param>
/// <param name="CeilingMinutes">The ceiling in place of the legal one; null for none at all.</param>
/// <param name="Clients">The clients it is limited to; empty for any.</param>
/// <param name="RomeCodes">The occupations it is limited to; empty for any.</param>
public sealed record CeilingDerogationGranted(
    Guid StructureId,
    Guid DerogationId,
    string Reference,
    string Department,
    DateOnly From,
    DateOnly Until,
    int? CeilingMinutes,
    ValueList<Guid> Clients,
    ValueList<string> RomeCodes
) : StructureEvent(StructureId);

/// <summary>The prefect let the structure have open-ended inclusion contracts (CDI inclusion) for a larger share of its
/// funded posts, from a day to a day, both included (D5132-26-11, D5132-10-17).</summary>
/// <param name="Reference">The decision's reference; an opaque word, never a sentence.</param>
/// <param name="Department">Of the prefect who signed, as in <c>49</c> or <c>2A</c>.</param>
/// <param name="Until">Null where the decision sets no end.</param>
public sealed record InclusionShareRaised(
    Guid StructureId,
    Guid DecisionId,
    string Reference,
    string Department,
    DateOnly From,
    DateOnly? Until
) : StructureEvent(StructureId);

/// <summary>The yearly amendment to the convention: posts financed, hours of one full-time post, amount.</summary>
/// <param name="PostsHundredths">Full-time posts, in hundredths (7.5 posts is 750).</param>
/// <param name="AnnualMinutesPerPost">The year's minutes of one full-time post, as the annex says (A15).</param>
/// <param name="UnitAmountCents">Yearly aid for one post, in cents.</param>
/// <param name="SourceKey">What the row was read from, so that reading it twice records it once.</param>
public sealed record FinancialAnnexRecorded(
    Guid StructureId,
    string Number,
    string ConventionNumber,
    string State,
    DateOnly From,
    DateOnly Until,
    int PostsHundredths,
    int? AnnualMinutesPerPost,
    long? UnitAmountCents,
    string SourceKey
) : StructureEvent(StructureId);
