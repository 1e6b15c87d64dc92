namespace PlacementLedger.Domain.Placements;

/// <summary>What the client says becomes of the worker when the placement ends.</summary>
public enum WorkerOutlook
{
    /// <summary>The client hires the worker.</summary>
    Hire,

    /// <summary>The client wants the placement to go on.</summary>
    Extend,

    None,

    /// <summary>The client cannot say yet, so that it is asked again.</summary>
    Unknown,
}

/// <summary>Whether a client was asked what becomes of the worker, and what it said last.</summary>
/// <param name="RequestedOn">Null when nobody asked.</param>
/// <param name="Due">By when an answer was asked for; null when nobody asked.</param>
/// <param name="AnsweredOn">Null while there is no answer to the last question.</param>
/// <param name="From">From which day on; null where the client did not say.</param>
public sealed record PlacementOutlook(
    DateOnly? RequestedOn,
    DateOnly? Due,
    DateOnly? AnsweredOn,
    WorkerOutlook? Answer,
    DateOnly? From
)
{
    public static readonly PlacementOutlook Unasked = new(null, null, null, null, null);
}
