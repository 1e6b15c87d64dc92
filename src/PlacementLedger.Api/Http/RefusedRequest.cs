using System.Collections.Immutable;
using PlacementLedger.Domain.Decisions;

namespace PlacementLedger.Api.Http;

/// <summary>Stops a request that cannot even be judged; it is answered as the problem it names.</summary>
/// <remarks>For what is wrong with the request itself. A no of the law is a decision, not an exception.</remarks>
public sealed class RefusedRequest(ProblemCode code, IEnumerable<Fault>? faults = null, params Figure[] figures)
    : Exception(code.Code)
{
    public ProblemCode Code => code;

    public ImmutableArray<Fault> Faults { get; } = [.. faults ?? []];

    public IReadOnlyList<Figure> Figures => figures;

    /// <summary>A single fault is the problem itself; several are a VALIDATION_FAILED that lists them.</summary>
    public static RefusedRequest For(IReadOnlyList<Fault> faults) =>
        new(
            faults is [var only] ? only.Code : ProblemCodes.ValidationFailed,
            faults,
            [.. faults is [var one] ? one.Figures : []]
        );

    /// <summary>What <c>If-Match</c> names is not the version there is.</summary>
    public static RefusedRequest Stale(long currentVersion) =>
        new(ProblemCodes.VersionStale, null, Figure.Of("currentVersion", currentVersion));

    public static RefusedRequest NotFound() => new(ProblemCodes.NotFound);
}

/// <summary>One thing wrong with a request.</summary>
/// <param name="Pointer">A JSON pointer into the body, <c>?name</c> for the query, <c>Name:</c> for a header.</param>
/// <param name="Figures">What its sentence quotes.</param>
public sealed record Fault(string Pointer, ProblemCode Code, params Figure[] Figures);
