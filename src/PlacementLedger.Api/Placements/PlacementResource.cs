using System.Text.Json.Serialization;
using PlacementLedger.Api.Http;
using PlacementLedger.Api.Store;
using PlacementLedger.Domain;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Placements;

namespace PlacementLedger.Api.Placements;

/// <summary>A placement as it is read over HTTP. Both days of the period are included.</summary>
/// <param name="LegalEmployerId">Whose hours they are (R480-10).</param>
/// <param name="OpeningDays">Of the client's establishment, as the request said; empty where it did not.</param>
/// <param name="Until">The planned last day, or the day it ended on.</param>
public record PlacementResource(
    Guid Id,
    Guid WorkerId,
    Guid ClientId,
    Guid LegalEmployerId,
    Guid SignedByStructureId,
    Guid? MandateId,
    Guid? MissionRequestId,
    DateOnly From,
    DateOnly Until,
    IReadOnlyList<DayMinutes> Schedule,
    DateOnly SignedOn,
    ContractKind? ContractKind,
    SiteBody? Site,
    PostRequest? Post,
    RecourseReason? Recourse,
    RecourseCircumstance? RecourseCircumstance,
    Guid? RenewsPlacementId,
    int? BranchRenewalsMax,
    IReadOnlyList<DayOfWeek> OpeningDays,
    IReadOnlyList<string> Hazards,
    ContractResource? Contract,
    CombinedJobBody? CombinedJob,
    IReadOnlyList<ExternalRef> ExternalRefs,
    PlacementStatus State,
    long Version,
    DateTimeOffset UpdatedAt
)
{
    /// <summary>What the client says becomes of the worker; absent while it was not asked and did not say.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public OutlookResource? Outlook { get; init; }

    /// <summary>The texts that <see cref="PlacementDetail"/> shows.</summary>
    internal static IEnumerable<Guid?> TextsOf(Placement placement) =>
        [placement.Terms.QualificationId, placement.Terms.JustificationId, placement.ClosingRemarkId];

    internal static PlacementResource Of(Placement placement, RemarkTexts texts) =>
        new(
            placement.Id,
            placement.WorkerId,
            placement.Engagement.ClientId,
            placement.Engagement.EmployerId,
            placement.Engagement.SignerId,
            placement.MandateId,
            placement.MissionRequestId,
            placement.From,
            placement.LastDay,
            placement.Schedule,
            placement.SignedOn,
            placement.Terms.ContractKind,
            placement.Terms.Site is { } site ? SiteBody.Of(site) : null,
            placement.Terms is { PostRef: null, QualificationId: null, RomeCode: null }
                ? null
                : new(placement.Terms.PostRef, texts[placement.Terms.QualificationId], placement.Terms.RomeCode),
            placement.Terms.Recourse,
            placement.Terms.Circumstance,
            placement.Terms.RenewsPlacementId,
            placement.Terms.BranchRenewalsMax,
            placement.Terms.OpeningDays,
            placement.Terms.Hazards,
            ContractResource.Of(placement.Terms.Contract),
            CombinedJobBody.Of(placement.Terms.CombinedJob),
            placement.ExternalRefs,
            placement.Status,
            placement.Version,
            placement.UpdatedAt
        )
        {
            Outlook = placement.Outlook is { } outlook ? OutlookResource.Of(outlook) : null,
        };
}

/// <summary>Whether a client was asked what becomes of the worker, and what it said last.</summary>
/// <param name="RequestedOn">Absent when nobody asked.</param>
/// <param name="Due">By when an answer was asked for.</param>
/// <param name="AnsweredOn">Absent while there is no answer to the last question.</param>
/// <param name="From">From which day on the client hires or extends.</param>
public sealed record OutlookResource(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateOnly? RequestedOn,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateOnly? Due,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateOnly? AnsweredOn,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] WorkerOutlook? Answer,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateOnly? From
)
{
    internal static OutlookResource Of(PlacementOutlook outlook) =>
        new(outlook.RequestedOn, outlook.Due, outlook.AnsweredOn, outlook.Answer, outlook.From);
}

/// <summary>What a command on a placement answers: the placement, and the decision that made it so.</summary>
public sealed record PlacementAnswer : PlacementResource
{
    internal PlacementAnswer(Placement placement, DecisionAnswer decision)
        : this(Of(placement, RemarkTexts.None), decision) { }

    internal PlacementAnswer(PlacementResource placement, DecisionAnswer decision)
        : base(placement) => Decision = decision;

    [JsonPropertyOrder(1)]
    public DecisionAnswer Decision { get; }
}

/// <summary>One placement with the days that wait for their hours, and its free texts.</summary>
public sealed record PlacementDetail : PlacementResource
{
    internal PlacementDetail(
        PlacementResource placement,
        IReadOnlyList<DayMinutes> unsettled,
        string? justification,
        string? closingReason
    )
        : base(placement) => (UnsettledDays, Justification, ClosingReason) = (unsettled, justification, closingReason);

    /// <summary>Days before today that are neither posted nor released: still reserved.</summary>
    [JsonPropertyOrder(1)]
    public IReadOnlyList<DayMinutes> UnsettledDays { get; }

    /// <summary>What justifies the recourse; null when there is none, or it was erased.</summary>
    [JsonPropertyOrder(1)]
    public string? Justification { get; }

    /// <summary>Why it ended or was cancelled; null while it runs, or once erased.</summary>
    [JsonPropertyOrder(1)]
    public string? ClosingReason { get; }
}
