using System.Diagnostics;

namespace PlacementLedger.Domain.Mandates;

/// <summary>What deciders need to know of one mandate, folded from its events.</summary>
/// <param name="Acceptance">Null until the agent accepts.</param>
/// <param name="End">Null while neither party has put an end to it; the term is <see cref="Period"/>'s.</param>
public sealed record Mandate(
    Guid Id,
    Guid PrincipalId,
    Guid AgentId,
    ValueList<MandatePower> Powers,
    bool Full,
    ValueList<Guid> Clients,
    ValueList<string> Departments,
    Period Period,
    MandateFee? Fee,
    ValueList<ExternalRef> ExternalRefs,
    MandateStatus Status,
    MandateAcceptance? Acceptance,
    MandateEnd? End,
    Guid GrantEvidenceId,
    long Version,
    DateTimeOffset UpdatedAt
)
{
    /// <summary>Narrower scopes than the one granted, in the order of recording.</summary>
    public ValueList<MandateScope> Scopes { get; init; } = [];

    public ValueList<MandateSuspension> Suspensions { get; init; } = [];

    /// <summary>The last day on which the agent may act, as far as is known.</summary>
    public DateOnly LastDay => End is { } end && end.LastDay < Period.Until ? end.LastDay : Period.Until;

    /// <summary>What the agent may do on a day: as granted, or as narrowed last by then.</summary>
    public MandateScope ScopeOn(DateOnly day) => Scopes.LastOrDefault(scope => scope.From <= day) ?? AsGranted;

    /// <summary>The suspension that holds on a day; null when none does.</summary>
    public MandateSuspension? SuspensionOn(DateOnly day) => Suspensions.FirstOrDefault(known => known.HoldsOn(day));

    /// <summary>Accepted, within its term and not suspended on <paramref name="day"/>, the last day
    /// included.</summary>
    public bool IsInForceOn(DateOnly day) =>
        Period.Contains(day)
        && Acceptance?.On <= day
        && (End is null || day <= End.LastDay)
        && SuspensionOn(day) is null;

    private MandateScope AsGranted => new(Period.From, Powers, Full, Clients, Departments);

    /// <summary>Applies an event. It never judges: a stored event has already happened.</summary>
    public static Mandate Evolve(Mandate? current, MandateEvent happened) =>
        (current, happened) switch
        {
            (null, MandateGranted e) => Granted(e),
            ({ } mandate, MandateAccepted e) => mandate.At(e) with
            {
                Status = MandateStatus.Accepted,
                Acceptance = new(e.On, e.EventId),
            },
            ({ } mandate, MandateRevoked e) => mandate.At(e) with
            {
                Status = MandateStatus.Revoked,
                End = new(e.LastDay, e.RemarkId, e.EventId),
            },
            ({ } mandate, MandateRenounced e) => mandate.At(e) with
            {
                Status = MandateStatus.Renounced,
                End = new(e.LastDay, e.RemarkId, e.EventId),
            },
            ({ } mandate, MandateSuspended e) => mandate.At(e) with
            {
                Suspensions = mandate.Suspensions.Add(new(e.From, e.Until, e.RemarkId, e.EventId)),
            },
            ({ } mandate, MandateResumed e) => mandate.At(e) with
            {
                Suspensions =
                [
                    .. mandate.Suspensions.Select(known => Resumed(known, e.On)).OfType<MandateSuspension>(),
                ],
            },
            ({ } mandate, MandateScopeRestricted e) => mandate.At(e) with
            {
                Scopes = mandate.Scopes.Add(mandate.ScopeOn(DateOnly.MaxValue).With(e)),
            },
            _ => throw new UnreachableException(
                $"{happened.GetType().Name} cannot follow {current?.ToString() ?? "nothing"}."
            ),
        };

    // One that begins on that day never was; one that begins later stays.
    private static MandateSuspension? Resumed(MandateSuspension known, DateOnly on) =>
        !known.HoldsOn(on) ? known
        : on == known.From ? null
        : known with { Until = on.AddDays(-1) };

    private static Mandate Granted(MandateGranted e) =>
        new(
            e.MandateId,
            e.PrincipalId,
            e.AgentId,
            e.Powers,
            e.Full,
            e.Clients,
            e.Departments,
            new(e.From, e.Until),
            e.Fee,
            e.ExternalRefs,
            MandateStatus.Granted,
            Acceptance: null,
            End: null,
            e.EventId,
            1,
            e.RecordedAt
        );

    private Mandate At(MandateEvent e) => this with { Version = Version + 1, UpdatedAt = e.RecordedAt };
}

/// <summary>How far a mandate has come. One that is revoked may still run to its last day.</summary>
public enum MandateStatus
{
    Granted,
    Accepted,
    Revoked,
    Renounced,
}

/// <summary>The agent's yes.</summary>
public sealed record MandateAcceptance(DateOnly On, Guid EvidenceId);

/// <summary>The end that one of the parties put to a mandate; the last day is included.</summary>
public sealed record MandateEnd(DateOnly LastDay, Guid? RemarkId, Guid EvidenceId);
