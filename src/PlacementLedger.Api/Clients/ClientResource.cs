using System.Text.Json.Serialization;
using PlacementLedger.Api.Http;
using PlacementLedger.Api.Store;
using PlacementLedger.Domain;
using PlacementLedger.Domain.Clients;

namespace PlacementLedger.Api.Clients;

/// <summary>A client as it is read over HTTP. Free texts are shown only where one client is read.</summary>
/// <param name="Name">Only where one client is read, and until it is erased: a client may be a private person.</param>
/// <param name="Classifications">In the order they were recorded; of two from the same day the later holds.</param>
/// <param name="Redundancies">Dismissals for economic reasons, in the order they were declared.</param>
public record ClientResource(
    Guid Id,
    IReadOnlyList<ExternalRef> ExternalRefs,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Name,
    string? Siret,
    SiteBody? Site,
    IReadOnlyList<ClassificationResource> Classifications,
    IReadOnlyList<RedundancyResource> Redundancies,
    long Version,
    DateTimeOffset UpdatedAt
)
{
    /// <summary>Without its texts: a command's answer is kept for a replay, where nothing could erase them.</summary>
    internal static ClientResource Of(Client client) => Of(client, null, new());

    internal static ClientResource Of(Client client, string? name, RemarkTexts texts) =>
        new(
            client.Id,
            client.ExternalRefs,
            name,
            client.Siret,
            client.Site is { } site ? SiteBody.Of(site) : null,
            [.. client.Classifications.Select(known => ClassificationResource.Of(known, texts))],
            [.. client.Redundancies.Select(known => new RedundancyResource(known.On, known.RomeCode, known.PostRef))],
            client.Version,
            client.UpdatedAt
        );
}

/// <summary>What a client is in law from a day on, that day included.</summary>
/// <param name="Basis">Only where one client is read, and until it is erased.</param>
public sealed record ClassificationResource(
    ClientCategory Category,
    DateOnly From,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ClientLegalForm? LegalForm,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Basis
)
{
    internal static ClassificationResource Of(ClientClassification known, RemarkTexts texts) =>
        new(known.Category, known.From, known.LegalForm, texts[known.BasisId]);
}

/// <summary>A dismissal for economic reasons, on an occupation or on a post.</summary>
public sealed record RedundancyResource(
    DateOnly On,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Rome,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? PostRef
);

/// <summary>What a command on a client answers.</summary>
public sealed record ClientAnswer : ClientResource
{
    internal ClientAnswer(ClientResource client, DecisionAnswer decision)
        : base(client) => Decision = decision;

    [JsonPropertyOrder(1)]
    public DecisionAnswer Decision { get; }
}
