using System.Diagnostics;
using PlacementLedger.Domain.Overruns;

namespace PlacementLedger.Api.Overruns;

/// <summary>One thing that happened to an overrun case.</summary>
/// <param name="Minutes">By how many the overrun changed, negative when it shrank; null for an answer.</param>
/// <param name="Cause">What changed it; null for an answer.</param>
public sealed record OverrunEventResource(
    Guid Id,
    OverrunHappening Happened,
    int? Minutes,
    OverrunCause? Cause,
    DateTimeOffset RecordedAt
)
{
    internal static OverrunEventResource Of(Guid id, OverrunCaseEvent happened) =>
        happened switch
        {
            OverrunCaseOpened e => new(id, OverrunHappening.Opened, e.Minutes, e.Cause, e.RecordedAt),
            OverrunGrew e => new(id, OverrunHappening.Grew, e.Minutes, e.Cause, e.RecordedAt),
            OverrunShrank e => new(id, OverrunHappening.Shrank, -e.Minutes, e.Cause, e.RecordedAt),
            OverrunCaseReopened e => new(id, OverrunHappening.Reopened, e.Minutes, e.Cause, e.RecordedAt),
            OverrunJustified e => new(id, OverrunHappening.Justified, null, null, e.RecordedAt),
            OverrunDerogated e => new(id, OverrunHappening.Derogated, null, null, e.RecordedAt),
            OverrunTransferred e => new(id, OverrunHappening.Transferred, null, null, e.RecordedAt),
            OverrunCaseClosed e => new(id, OverrunHappening.Closed, null, null, e.RecordedAt),
            _ => throw new UnreachableException($"{happened.GetType().Name} has no word of its own."),
        };
}

/// <summary>What can happen to an overrun case.</summary>
public enum OverrunHappening
{
    Opened,
    Grew,
    Shrank,
    Reopened,
    Justified,
    Derogated,
    Transferred,
    Closed,
}
