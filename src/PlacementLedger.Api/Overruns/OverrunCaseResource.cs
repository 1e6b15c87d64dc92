using System.Text.Json.Serialization;
using PlacementLedger.Api.Hours;
using PlacementLedger.Api.Http;
using PlacementLedger.Api.Store;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Overruns;

namespace PlacementLedger.Api.Overruns;

/// <summary>An overrun case as it is read over HTTP. Each answer is null until it is given.</summary>
/// <param name="Reading">The reading of the ceiling that is passed.</param>
/// <param name="Minutes">By how much the window is passed.</param>
/// <param name="Cause">What opened the case, or opened it again.</param>
/// <param name="DueOn">The last day, included, to answer it.</param>
/// <param name="Options">What can still be done about it.</param>
public record OverrunCaseResource(
    Guid Id,
    Guid WorkerId,
    CeilingReading Reading,
    ReadingScope Scope,
    ReferenceWindow Window,
    int Minutes,
    OverrunCause Cause,
    DateOnly DueOn,
    OverrunCaseStatus State,
    IReadOnlyList<OverrunOption> Options,
    OverrunJustificationResource? Justification,
    OverrunDerogation? Derogation,
    OverrunTransfer? Transfer,
    OverrunClosureResource? Closure,
    long Version,
    DateTimeOffset UpdatedAt
)
{
    internal static OverrunCaseResource Of(OverrunCase known, RemarkTexts texts) =>
        new(
            known.Id,
            known.WorkerId,
            known.Scope.Reading,
            new(known.Scope.EmployerId, known.Scope.ClientId),
            ReferenceWindow.OpenedOn(known.WindowFrom),
            known.Minutes,
            known.Cause,
            known.DueOn,
            known.Status,
            [.. OverrunSteps.OptionsOf(known)],
            known.Answers.Justification is { } said ? new(said.On, said.Reason, texts[said.RemarkId]) : null,
            known.Answers.Derogation,
            known.Answers.Transfer,
            known.Closure is { } closed ? new(closed.On, closed.Closing, texts[closed.RemarkId]) : null,
            known.Version,
            known.UpdatedAt
        );

    internal static IEnumerable<Guid?> TextsOf(OverrunCase known) =>
        [known.Answers.Justification?.RemarkId, known.Closure?.RemarkId];
}

/// <summary>Why the ceiling was passed.</summary>
/// <param name="Text">Null where none was given, or once erased.</param>
public sealed record OverrunJustificationResource(DateOnly On, OverrunReason Reason, string? Text);

/// <summary>That the case is closed.</summary>
/// <param name="Reason">Null where nothing was left of the overrun, or once erased.</param>
public sealed record OverrunClosureResource(DateOnly On, OverrunClosing Closing, string? Reason);

/// <summary>What a command on an overrun case answers.</summary>
public sealed record OverrunCaseAnswer : OverrunCaseResource
{
    internal OverrunCaseAnswer(OverrunCase known, DecisionAnswer decision)
        : this(Of(known, RemarkTexts.None), decision) { }

    internal OverrunCaseAnswer(OverrunCaseResource known, DecisionAnswer decision)
        : base(known) => Decision = decision;

    [JsonPropertyOrder(1)]
    public DecisionAnswer Decision { get; }
}

/// <summary>One overrun case with all that happened to it, in order.</summary>
public sealed record OverrunCaseDetail : OverrunCaseResource
{
    internal OverrunCaseDetail(OverrunCaseResource known, IReadOnlyList<OverrunEventResource> events)
        : base(known) => Events = events;

    [JsonPropertyOrder(1)]
    public IReadOnlyList<OverrunEventResource> Events { get; }
}
