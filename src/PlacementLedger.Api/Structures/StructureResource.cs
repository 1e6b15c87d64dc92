using System.Text.Json.Serialization;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Api.Structures;

/// <summary>A structure as it is read over HTTP.</summary>
public record StructureResource(
    Guid Id,
    StructureKind Kind,
    string Siret,
    string Name,
    IReadOnlyList<ExternalRef> ExternalRefs,
    IReadOnlyList<ConventionResource> Conventions,
    IReadOnlyList<FinancialAnnexResource> FinancialAnnexes,
    IReadOnlyList<CeilingDerogationResource> Derogations,
    IReadOnlyList<InclusionShareResource> InclusionShares,
    long Version,
    DateTimeOffset UpdatedAt
)
{
    internal static StructureResource Of(Structure structure) =>
        new(
            structure.Id,
            structure.Kind,
            structure.Siret,
            structure.Name,
            structure.ExternalRefs,
            [.. structure.Conventions.Select(ConventionResource.Of)],
            [.. structure.Annexes.Select(FinancialAnnexResource.Of)],
            [.. structure.Derogations.Select(CeilingDerogationResource.Of)],
            [.. structure.RaisedInclusionShares.Select(InclusionShareResource.Of)],
            structure.Version,
            structure.UpdatedAt
        );
}

/// <summary>A State convention; both days included.</summary>
/// <param name="Communes">Empty means the whole of the departments.</param>
public sealed record ConventionResource(
    string Number,
    DateOnly From,
    DateOnly Until,
    IReadOnlyList<string> Departments,
    IReadOnlyList<string> Communes
)
{
    internal static ConventionResource Of(StateConvention convention) =>
        new(
            convention.Number,
            convention.Period.From,
            convention.Period.Until,
            convention.Departments,
            convention.Communes
        );
}

/// <summary>A financial annex; full-time posts in hundredths, amounts in cents.</summary>
public sealed record FinancialAnnexResource(
    string Number,
    string ConventionNumber,
    string State,
    DateOnly From,
    DateOnly Until,
    int PostsHundredths,
    int? AnnualMinutesPerPost,
    long? UnitAmountCents
)
{
    internal static FinancialAnnexResource Of(FinancialAnnex annex) =>
        new(
            annex.Number,
            annex.ConventionNumber,
            annex.State,
            annex.Period.From,
            annex.Period.Until,
            annex.PostsHundredths,
            annex.AnnualMinutesPerPost,
            annex.UnitAmountCents
        );
}

/// <summary>A prefect's derogation from the hours ceiling; both days included.</summary>
/// <param name="CeilingMinutes">Null for no ceiling at all.</param>
/// <param name="Clients">Empty for any client.</param>
/// <param name="RomeCodes">Empty for any occupation.</param>
public sealed record CeilingDerogationResource(
    Guid Id,
    string Reference,
    string Department,
    DateOnly From,
    DateOnly Until,
    int? CeilingMinutes,
    IReadOnlyList<Guid> Clients,
    IReadOnlyList<string> RomeCodes
)
{
    internal static CeilingDerogationResource Of(CeilingDerogation derogation) =>
        new(
            derogation.Id,
            derogation.Reference,
            derogation.Department,
            derogation.Period.From,
            derogation.Period.Until,
            derogation.CeilingMinutes,
            derogation.Clients,
            derogation.RomeCodes
        );
}

/// <summary>A prefect's decision that lets a structure have inclusion contracts for more of its funded posts (PASS-16);
/// both days included.</summary>
/// <param name="Until">Null where the decision sets no end.</param>
public sealed record InclusionShareResource(
    Guid Id,
    string Reference,
    string Department,
    DateOnly From,
    DateOnly? Until
)
{
    internal static InclusionShareResource Of(RaisedInclusionShare raised) =>
        new(raised.Id, raised.Reference, raised.Department, raised.FirstDay, raised.LastDay);
}

/// <summary>What a command on a structure answers.</summary>
public sealed record StructureAnswer : StructureResource
{
    internal StructureAnswer(Structure structure, DecisionAnswer decision)
        : this(Of(structure), decision) { }

    internal StructureAnswer(StructureResource structure, DecisionAnswer decision)
        : base(structure) => Decision = decision;

    [JsonPropertyOrder(1)]
    public DecisionAnswer Decision { get; }
}
