using System.Text.Json.Serialization;
using PlacementLedger.Api.Http;
using PlacementLedger.Api.Store;
using PlacementLedger.Domain;
using PlacementLedger.Domain.MissionRequests;

namespace PlacementLedger.Api.MissionRequests;

/// <summary>A mission request as it is read over HTTP.</summary>
/// <param name="Purpose">Null once erased.</param>
/// <param name="PlacementIds">The confirmed placements that serve it.</param>
/// <param name="Cancellation">Null unless the client withdrew it.</param>
/// <param name="Loss">Null unless it was lost.</param>
public record MissionRequestResource(
    Guid Id,
    IReadOnlyList<ExternalRef> ExternalRefs,
    Guid ClientId,
    Guid ReceivedByStructureId,
    OccupationResource Occupation,
    DateOnly From,
    DateOnly Until,
    int MinutesPerWeek,
    int Headcount,
    string? Purpose,
    SiteBody? Site,
    MissionRequestStatus State,
    IReadOnlyList<Guid> PlacementIds,
    CancellationResource? Cancellation,
    LossResource? Loss,
    long Version,
    DateTimeOffset UpdatedAt
)
{
    internal static MissionRequestResource Of(MissionRequest request, RemarkTexts texts) =>
        new(
            request.Id,
            request.ExternalRefs,
            request.ClientId,
            request.ReceivedByStructureId,
            new(request.RomeCode, texts[request.LabelId]),
            request.Period.From,
            request.Period.Until,
            request.MinutesPerWeek,
            request.Headcount,
            texts[request.PurposeId],
            request.Site is { } site ? SiteBody.Of(site) : null,
            request.Status,
            request.PlacementIds,
            request.Cancellation is { } withdrawn ? new(withdrawn.On, texts[withdrawn.RemarkId]) : null,
            request.Loss is { } lost ? new(texts[lost.RemarkId]) : null,
            request.Version,
            request.UpdatedAt
        );

    internal static IEnumerable<Guid?> TextsOf(MissionRequest request) =>
        [request.LabelId, request.PurposeId, request.Cancellation?.RemarkId, request.Loss?.RemarkId];
}

/// <summary>The work to do.</summary>
/// <param name="Rome">Its code in the State's nomenclature.</param>
/// <param name="Label">In the client's own words; null once erased.</param>
public sealed record OccupationResource(string Rome, string? Label);

/// <summary>That a request was not, or not wholly, served.</summary>
/// <param name="Reason">Null once erased.</param>
public sealed record LossResource(string? Reason);

/// <summary>What a command on a mission request answers.</summary>
public sealed record MissionRequestAnswer : MissionRequestResource
{
    internal MissionRequestAnswer(MissionRequest request, DecisionAnswer decision)
        : this(Of(request, RemarkTexts.None), decision) { }

    internal MissionRequestAnswer(MissionRequestResource request, DecisionAnswer decision)
        : base(request) => Decision = decision;

    [JsonPropertyOrder(1)]
    public DecisionAnswer Decision { get; }
}
