using PlacementLedger.Api.Http;
using PlacementLedger.Domain;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Placements;

namespace PlacementLedger.Api.Placements;

/// <summary>A placement to confirm, or with dryRun to simulate. Both days of the period are included.</summary>
/// <param name="SignedOn">The day the signer acts; today when absent.</param>
/// <param name="WorkTimeAuthorisations">What lets an ordinary limit of working time be passed; at most one a
/// limit.</param>
/// <param name="Hazards">Codes of the risks of the post; no free text.</param>
/// <param name="Site">Where the work is done; the mission request's or the client's site when absent.</param>
public sealed record ConfirmPlacementRequest(
    Guid WorkerId,
    Guid ClientId,
    Guid LegalEmployerId,
    Guid SignedByStructureId,
    DateOnly From,
    DateOnly Until,
    ScheduleRequest Schedule,
    Guid? Id = null,
    Guid? MissionRequestId = null,
    Guid? MandateId = null,
    DateOnly? SignedOn = null,
    ContractKind? ContractKind = null,
    SiteBody? Site = null,
    PostRequest? Post = null,
    RecourseRequest? Recourse = null,
    Guid? RenewsPlacementId = null,
    IReadOnlyList<string>? Hazards = null,
    IReadOnlyList<WorkTimeAuthorisationRequest>? WorkTimeAuthorisations = null,
    IReadOnlyList<ExternalRef>? ExternalRefs = null,
    string? Quote = null
)
{
    private const int PeriodDaysMax = 1_100;
    private const int HazardLengthMax = 50;

    internal ConfirmPlacementRequest Shaped()
    {
        var shape = new Shape()
            .NewId(Id)
            .Ordered("/until", From, Until)
            .Number("/until", Until.DayNumber - From.DayNumber + 1, int.MinValue, PeriodDaysMax)
            .Count("/hazards", Hazards, 0, 30)
            .ExternalRefs(ExternalRefs);
        shape
            .Opaque("/post/ref", Post?.Ref)
            .Text("/post/qualification", Post?.Qualification, 100)
            .Text("/recourse/justification", Recourse?.Justification, Store.Remark.LengthMax)
            .Each("/hazards", Hazards, (at, hazard) => shape.Opaque(at, hazard, HazardLengthMax))
            .Distinct("/workTimeAuthorisations", WorkTimeAuthorisations, authorisation => authorisation.Limit)
            .Each("/workTimeAuthorisations", WorkTimeAuthorisations, (at, by) => shape.Opaque($"{at}/ref", by.Ref));
        Site?.Shape(shape, "/site");
        Schedule.Shape(shape, From, Until);
        shape.ThrowIfBad();
        return this;
    }

    internal PlacementTerms Terms(Guid? qualificationId, Guid? justificationId) =>
        new(
            ContractKind,
            Site?.ToSite(),
            Post?.Ref,
            qualificationId,
            Recourse?.Reason,
            justificationId,
            RenewsPlacementId,
            [.. Hazards ?? []],
            Schedule.Slots(),
            WorkTimeAuthorisations is { Count: > 0 } named ? [.. named.Select(by => by.ToAuthorisation())] : null
        );
}

/// <summary>The post the worker fills at the client: its reference there, and the qualification it takes, which is
/// kept as an erasable text.</summary>
public sealed record PostRequest(string? Ref = null, string? Qualification = null);

/// <summary>Why the client may take a temporary worker; the justification is kept as an erasable text.</summary>
public sealed record RecourseRequest(RecourseReason Reason, string? Justification = null);

/// <summary>What lets an ordinary limit of working time be passed, as the employer names it.</summary>
/// <param name="Ref">An opaque reference of the agreement or the decision; no free text.</param>
public sealed record WorkTimeAuthorisationRequest(WorkTimeLimit Limit, AuthorisationBasis Basis, string? Ref = null)
{
    internal WorkTimeAuthorisation ToAuthorisation() => new(Limit, Basis, Ref);
}
