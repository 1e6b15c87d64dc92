using System.Diagnostics;
using PlacementLedger.Domain.Forecasts;

namespace PlacementLedger.Domain.Handoffs;

/// <summary>What deciders need to know of one hand-off, folded from its events.</summary>
/// <param name="StopsOn">The first day on which the AI cannot go on as expected.</param>
/// <param name="Candidates">The first to be asked first; those excluded stand among them.</param>
/// <param name="Asked">Who is being asked; null while nobody is.</param>
/// <param name="Asks">How often somebody was asked so far.</param>
/// <param name="DueOn">Until when its stage lasts at most, the day included; null where it has no end.</param>
/// <param name="Completion">Null unless it is completed.</param>
/// <param name="RemarkId">The erasable text that says why it was given up.</param>
public sealed record Handoff(
    Guid Id,
    Guid WorkerId,
    Guid EmployerId,
    Guid ClientId,
    ForecastLimitKind Limit,
    DateOnly StopsOn,
    HandoffMission Mission,
    int AnswerDays,
    HandoffStage Stage,
    ValueList<HandoffCandidate> Candidates,
    HandoffAsked? Asked,
    int Asks,
    DateOnly? DueOn,
    HandoffCompletion? Completion,
    Guid? RemarkId,
    long Version,
    DateTimeOffset UpdatedAt
)
{
    public bool IsOpen =>
        Stage switch
        {
            HandoffStage.Asking or HandoffStage.Derogation or HandoffStage.NonCountingClient => true,
            HandoffStage.Completed or HandoffStage.Abandoned or HandoffStage.Lifted => false,
        };

    /// <summary>Who is to be asked next; null when nobody is left.</summary>
    public HandoffCandidate? Next => Candidates.FirstOrDefault(candidate => candidate.CanBeAsked);

    /// <summary>One hand-off of a worker from an AI and a client; another one later has another id.</summary>
    /// <param name="earlier">How many there were before.</param>
    public static Guid IdFor(Guid workerId, Guid employerId, Guid clientId, int earlier) =>
        DerivedId.Of($"handoff/{workerId:N}/{employerId:N}/{clientId:N}/{earlier}");

    /// <summary>The transfer by which somebody is asked.</summary>
    /// <param name="earlier">How often somebody was asked before in this hand-off.</param>
    public static Guid TransferIdFor(Guid handoffId, int earlier) =>
        DerivedId.Of($"handoff-transfer/{handoffId:N}/{earlier}");

    /// <summary>The placement by which the one asked by that transfer would go on.</summary>
    public static Guid PlacementIdFor(Guid transferId) => DerivedId.Of($"handoff-placement/{transferId:N}");

    /// <summary>Applies an event. It never judges: a stored event has already happened.</summary>
    public static Handoff Evolve(Handoff? current, HandoffEvent happened) =>
        (current, happened) switch
        {
            (null, HandoffRequired e) => Required(e),
            ({ } handoff, HandoffPlanned e) => handoff.At(e) with { Candidates = e.Candidates },
            ({ } handoff, HandoffTargetAsked e) => handoff.At(e) with
            {
                Stage = HandoffStage.Asking,
                Asked = new(e.StructureId, e.TransferId),
                Asks = handoff.Asks + 1,
                DueOn = e.AnswerBy,
            },
            ({ } handoff, HandoffDeclined e) => handoff.At(e) with
            {
                Asked = null,
                DueOn = null,
                Candidates = [.. handoff.Candidates.Select(candidate => candidate.After(e))],
            },
            ({ } handoff, HandoffEscalated e) => handoff.At(e) with { Stage = e.To, DueOn = e.DueOn },
            ({ } handoff, HandoffCompleted e) => handoff.Closed(e, HandoffStage.Completed) with
            {
                Completion = new(e.StructureId, e.TransferId, e.PlacementId, e.LastDay, e.FirstDay),
            },
            ({ } handoff, HandoffAbandoned e) => handoff.Closed(e, HandoffStage.Abandoned) with
            {
                RemarkId = e.RemarkId,
            },
            ({ } handoff, HandoffLifted e) => handoff.Closed(e, HandoffStage.Lifted),
            _ => throw new UnreachableException(
                $"{happened.GetType().Name} cannot follow {current?.Stage.ToString() ?? "nothing"}."
            ),
        };

    private static Handoff Required(HandoffRequired e) =>
        new(
            e.HandoffId,
            e.WorkerId,
            e.EmployerId,
            e.ClientId,
            e.Limit,
            e.StopsOn,
            e.Mission,
            e.AnswerDays,
            HandoffStage.Asking,
            Candidates: [],
            Asked: null,
            Asks: 0,
            DueOn: null,
            Completion: null,
            RemarkId: null,
            1,
            e.RecordedAt
        );

    private Handoff Closed(HandoffEvent e, HandoffStage stage) =>
        At(e) with
        {
            Stage = stage,
            Asked = null,
            DueOn = null,
        };

    private Handoff At(HandoffEvent e) => this with { Version = Version + 1, UpdatedAt = e.RecordedAt };
}

/// <summary>Who is being asked, and the transfer by which both answer.</summary>
public sealed record HandoffAsked(Guid StructureId, Guid TransferId);

/// <summary>How it ended well; both days are worked.</summary>
public sealed record HandoffCompletion(
    Guid StructureId,
    Guid TransferId,
    Guid PlacementId,
    DateOnly LastDay,
    DateOnly FirstDay
);
