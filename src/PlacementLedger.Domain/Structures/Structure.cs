using System.Diagnostics;

namespace PlacementLedger.Domain.Structures;

/// <summary>What deciders need to know of one structure, folded from its events.</summary>
public sealed record Structure(
    Guid Id,
    StructureKind Kind,
    string Siret,
    string Name,
    ValueList<ExternalRef> ExternalRefs,
    ValueList<StateConvention> Conventions,
    ValueList<FinancialAnnex> Annexes,
    long Version,
    DateTimeOffset UpdatedAt
)
{
    /// <summary>In the order they were recorded.</summary>
    public ValueList<CeilingDerogation> Derogations { get; init; } = [];

    /// <summary>In the order they were recorded.</summary>
    public ValueList<RaisedInclusionShare> RaisedInclusionShares { get; init; } = [];

    /// <summary>The prefect's decision on the share of inclusion contracts that holds on <paramref name="day"/>, the
    /// latest recorded; null when none does.</summary>
    public RaisedInclusionShare? RaisedInclusionShareOn(DateOnly day) =>
        RaisedInclusionShares.LastOrDefault(raised => raised.HoldsOn(day));

    /// <summary>The convention in force on <paramref name="day"/>, the latest recorded where two are; null when
    /// none.</summary>
    public StateConvention? ConventionOn(DateOnly day)
    {
        for (var i = Conventions.Count - 1; i >= 0; i--)
        {
            if (Conventions[i].Period.Contains(day))
            {
                return Conventions[i];
            }
        }

        return null;
    }

    /// <summary>The financial annex that gives the hours of a post on <paramref name="day"/>, the latest recorded;
    /// null when none does (A15).</summary>
    public FinancialAnnex? AnnexOn(DateOnly day) =>
        Annexes.LastOrDefault(annex => annex.Period.Contains(day) && annex.AnnualMinutesPerPost is not null);

    /// <summary>Funded full-time posts on <paramref name="day"/>, in hundredths: of each annex what was recorded last;
    /// null when none covers the day.</summary>
    public int? PostsHundredthsOn(DateOnly day)
    {
        FinancialAnnex[] inForce = [.. Annexes.Where(annex => annex.Period.Contains(day))];
        return inForce.Length == 0
            ? null
            : inForce.GroupBy(annex => annex.Number).Sum(versions => versions.Last().PostsHundredths);
    }

    /// <summary>Applies an event. It never judges: a stored event has already happened.</summary>
    public static Structure Evolve(Structure? current, StructureEvent happened) =>
        (current, happened) switch
        {
            (null, StructureRegistered e) => new(
                e.StructureId,
                e.Kind,
                e.Siret,
                e.Name,
                e.ExternalRefs,
                [],
                [],
                1,
                e.RecordedAt
            ),
            ({ } structure, StateConventionRecorded e) => structure.At(e) with
            {
                Conventions = [.. structure.Conventions, StateConvention.From(e)],
            },
            ({ } structure, FinancialAnnexRecorded e) => structure.At(e) with
            {
                Annexes = [.. structure.Annexes, FinancialAnnex.From(e)],
            },
            ({ } structure, CeilingDerogationGranted e) => structure.At(e) with
            {
                Derogations = structure.Derogations.Add(CeilingDerogation.From(e)),
            },
            ({ } structure, InclusionShareRaised e) => structure.At(e) with
            {
                RaisedInclusionShares = structure.RaisedInclusionShares.Add(RaisedInclusionShare.From(e)),
            },
            _ => throw new UnreachableException(
                $"{happened.GetType().Name} cannot follow {current?.ToString() ?? "nothing"}."
            ),
        };

    private Structure At(StructureEvent e) => this with { Version = Version + 1, UpdatedAt = e.RecordedAt };
}

/// <summary>What kind of work-integration structure it is; the convention says so.</summary>
public enum StructureKind
{
    /// <summary>Association intermédiaire.</summary>
    Ai,

    /// <summary>Entreprise de travail temporaire d'insertion.</summary>
    Etti,

    /// <summary>Entreprise d'insertion.</summary>
    Ei,

    /// <summary>Atelier et chantier d'insertion.</summary>
    Aci,

    /// <summary>Entreprise d'insertion par le travail indépendant.</summary>
    Eiti,
}

/// <summary>A State convention: its days, both ends included, and the territory it names.</summary>
/// <param name="Communes">INSEE codes; empty means the whole of the departments.</param>
/// <param name="EvidenceId">The event that recorded it.</param>
public sealed record StateConvention(
    string Number,
    Period Period,
    ValueList<string> Departments,
    ValueList<string> Communes,
    Guid EvidenceId
)
{
    internal static StateConvention From(StateConventionRecorded e) =>
        new(e.Number, new(e.From, e.Until), e.Departments, e.Communes, e.EventId);
}

/// <summary>A financial annex as recorded; see <see cref="FinancialAnnexRecorded"/> for the units.</summary>
public sealed record FinancialAnnex(
    string Number,
    string ConventionNumber,
    string State,
    Period Period,
    int PostsHundredths,
    int? AnnualMinutesPerPost,
    long? UnitAmountCents,
    string SourceKey
)
{
    internal static FinancialAnnex From(FinancialAnnexRecorded e) =>
        new(
            e.Number,
            e.ConventionNumber,
            e.State,
            new(e.From, e.Until),
            e.PostsHundredths,
            e.AnnualMinutesPerPost,
            e.UnitAmountCents,
            e.SourceKey
        );
}
