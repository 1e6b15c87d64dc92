using PlacementLedger.Api.Http;
using PlacementLedger.Domain;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Placements;

namespace PlacementLedger.Api.Placements;

/// <summary>A placement to confirm, or with dryRun to simulate. Both days of the period are included.</summary>
/// <param name="SignedOn">The day the signer acts; today when absent.</param>
/// <param name="Hazards">Codes of the risks of the post; no free text. An empty list says that there are none. Opaque,
/// except those of the work that D4154-1 closes to temporary workers, by its numbers: 1 asbestos, 2 aromaticAmines,
/// 3 sodiumArsenite, 4 hydrogenArsenide, 5 auramineAndMagenta, 6 beryllium, 7 betaNaphthylamine, 8 bromine,
/// 9 cadmiumMetallurgy, 10 solubleCadmiumCompounds, 11 chlorine, 12 chloromethane, 13 vinylChloride,
/// 14 mercuryCompounds, 15 manganeseDioxide, 16 fluorine, 17 iodine, 18 carbonOxychloride, 19 paraquat, 20 phosphorus,
/// 21 flaxDust, 22 hardMetalDust, 23 ionisingRadiation, 24 carbonDisulfide, 25 tetrachloroethane,
/// 26 carbonTetrachloride, 27 woodAndGrainDisinsection.</param>
/// <param name="CombinedJob">The other part-time job that a CDDI is combined with.</param>
/// <param name="BranchRenewalsMax">How many renewals the agreement of the client's branch allows; the law's number when
/// absent.</param>
/// <param name="OpeningDays">On which days of the week the client's establishment opens; Monday to Friday when
/// absent.</param>
/// <param name="WorkTimeAuthorisations">What lets an ordinary limit of working time be passed; at most one a
/// limit.</param>
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
    ContractRequest? Contract = null,
    CombinedJobBody? CombinedJob = null,
    IReadOnlyList<WorkTimeAuthorisationRequest>? WorkTimeAuthorisations = null,
    IReadOnlyList<ExternalRef>? ExternalRefs = null,
    string? Quote = null,
    int? BranchRenewalsMax = null,
    IReadOnlyList<DayOfWeek>? OpeningDays = null
)
{
    private const int PeriodDaysMax = 1_100;
    private const int HazardLengthMax = 50;
    private const int RenewalsMax = 20;

    internal ConfirmPlacementRequest Shaped(DateOnly today)
    {
        var shape = new Shape()
            .NewId(Id)
            // A mandate that begins one day would else cover an act of today.
            .NotAfter("/signedOn", SignedOn, today)
            .Ordered("/until", From, Until)
            .Number("/until", Until.DayNumber - From.DayNumber + 1, int.MinValue, PeriodDaysMax)
            .Count("/hazards", Hazards, 0, 30)
            .Number("/branchRenewalsMax", BranchRenewalsMax, 0, RenewalsMax)
            .Count("/openingDays", OpeningDays, 1, 7)
            .Distinct("/openingDays", OpeningDays, day => day)
            .ExternalRefs(ExternalRefs);
        shape
            .Opaque("/post/ref", Post?.Ref)
            .Rome("/post/rome", Post?.Rome)
            .Text("/post/qualification", Post?.Qualification, 100)
            .Text("/recourse/justification", Recourse?.Justification, Store.Remark.LengthMax)
            .Each("/hazards", Hazards, (at, hazard) => shape.Opaque(at, hazard, HazardLengthMax))
            .Distinct("/workTimeAuthorisations", WorkTimeAuthorisations, authorisation => authorisation.Limit)
            .Each("/workTimeAuthorisations", WorkTimeAuthorisations, (at, by) => shape.Opaque($"{at}/ref", by.Ref));
        Site?.Shape(shape, "/site");
        Contract?.Shape(shape, "/contract", From, Until);
        CombinedJob?.Shape(shape, "/combinedJob");
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
        )
        {
            RomeCode = Post?.Rome,
            Contract = Contract?.ToStatement(),
            CombinedJob = CombinedJob?.ToJob(),
            BranchRenewalsMax = BranchRenewalsMax,
            OpeningDays = [.. OpeningDays ?? []],
            Circumstance = Recourse?.Circumstance,
        };
}

/// <summary>The post the worker fills at the client: its reference there, and the qualification it takes, which is
/// kept as an erasable text.</summary>
/// <param name="Rome">The occupation in the State's nomenclature; the mission request's when absent.</param>
public sealed record PostRequest(string? Ref = null, string? Qualification = null, string? Rome = null);

/// <summary>Why the client may take a temporary worker; the justification is kept as an erasable text.</summary>
/// <param name="Circumstance">What gives a mission with a public user another longest duration, if anything.</param>
public sealed record RecourseRequest(
    RecourseReason Reason,
    string? Justification = null,
    RecourseCircumstance? Circumstance = null
);

/// <summary>What lets an ordinary limit of working time be passed, as the employer names it.</summary>
/// <param name="Ref">An opaque reference of the agreement or the decision; no free text.</param>
public sealed record WorkTimeAuthorisationRequest(WorkTimeLimit Limit, AuthorisationBasis Basis, string? Ref = null)
{
    internal WorkTimeAuthorisation ToAuthorisation() => new(Limit, Basis, Ref);
}
