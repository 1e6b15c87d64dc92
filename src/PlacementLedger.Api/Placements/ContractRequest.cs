using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Placements;

namespace PlacementLedger.Api.Placements;

/// <summary>What the contracts behind a placement say and its days do not show.</summary>
/// <param name="PpeSuppliedBy">Who supplies protective equipment.</param>
/// <param name="EquivalentPayStated">Whether the supply contract says what an equivalent employee of the client is
/// paid.</param>
/// <param name="From">First day of the worker's contract; the placement's when absent.</param>
/// <param name="Until">Last day of the worker's contract, included; the placement's when absent.</param>
/// <param name="MinutesPerWeek">The weekly time of the worker's contract; read from the schedule when absent.</param>
/// <param name="Renewable">Whether the contract says that it can be renewed; absent means that it does not.</param>
/// <param name="ShorterAllowed">True where L5132-11-1 lets a CDDI be under four months. It is judged and not
/// kept.</param>
public sealed record ContractRequest(
    PpeSupplier? PpeSuppliedBy = null,
    bool? EquivalentPayStated = null,
    DateOnly? From = null,
    DateOnly? Until = null,
    int? MinutesPerWeek = null,
    bool? Renewable = null,
    bool? ShorterAllowed = null
)
{
    private const int MinutesOfAWeek = 7 * Http.Shape.MinutesOfADay;

    internal void Shape(Shape shape, string at, DateOnly from, DateOnly until) =>
        shape
            .Ordered($"{at}/until", From ?? from, Until ?? until)
            .Number($"{at}/minutesPerWeek", MinutesPerWeek, 1, MinutesOfAWeek);

    internal ContractStatement ToStatement() =>
        new(From, Until, MinutesPerWeek, Renewable, PpeSuppliedBy, EquivalentPayStated);
}

/// <summary>What was told of the contracts behind a placement; null is not told.</summary>
public sealed record ContractResource(
    PpeSupplier? PpeSuppliedBy,
    bool? EquivalentPayStated,
    DateOnly? From,
    DateOnly? Until,
    int? MinutesPerWeek,
    bool? Renewable
)
{
    internal static ContractResource? Of(ContractStatement? told) =>
        told is null
            ? null
            : new(
                told.PpeSuppliedBy,
                told.IsEquivalentPayStated,
                told.From,
                told.Until,
                told.MinutesPerWeek,
                told.IsRenewable
            );
}

/// <summary>A part-time job with another employer beside a CDDI. Both days included.</summary>
/// <param name="PrefectRef">The reference of the prefect's permission; no free text.</param>
public sealed record CombinedJobBody(
    OtherEmployer OtherEmployer,
    DateOnly From,
    DateOnly Until,
    string? PrefectRef = null
)
{
    internal void Shape(Shape shape, string at) =>
        shape.Ordered($"{at}/until", From, Until).Opaque($"{at}/prefectRef", PrefectRef);

    internal CombinedJob ToJob() => new(OtherEmployer, From, Until, PrefectRef);

    internal static CombinedJobBody? Of(CombinedJob? job) =>
        job is null ? null : new(job.OtherEmployer, job.From, job.Until, job.PrefectRef);
}
