using System.Diagnostics;
using PlacementLedger.Domain.Hours;

namespace PlacementLedger.Domain.Overruns;

/// <summary>What deciders need to know of one overrun: one case for each account, scope and reference window.</summary>
/// <param name="Minutes">By how much the window is passed, as far as the case has been told; in any state.</param>
/// <param name="Cause">What opened it, or opened it again.</param>
/// <param name="DueOn">The last day, included, to answer it.</param>
/// <param name="Answers">What was answered since it was opened, or opened again.</param>
/// <param name="Closure">Null unless it is closed.</param>
public sealed record OverrunCase(
    Guid Id,
    Guid AccountId,
    Guid WorkerId,
    CeilingScope Scope,
    DateOnly WindowFrom,
    int Minutes,
    OverrunCause Cause,
    DateOnly DueOn,
    OverrunCaseStatus Status,
    OverrunAnswers Answers,
    OverrunClosure? Closure,
    long Version,
    DateTimeOffset UpdatedAt
)
{
    /// <summary>Calendar days an employer has to answer a case, the day it opens not included.</summary>
    /// <remarks>A policy of the ledger: R5132-22 lets the prefect act on an overrun and sets no delay.</remarks>
    public const int DaysToAnswer = 30;

    /// <summary>Applies an event. It never judges: a stored event has already happened.</summary>
    public static OverrunCase Evolve(OverrunCase? current, OverrunCaseEvent happened) =>
        (current, happened) switch
        {
            (null, OverrunCaseOpened e) => Opened(e),
            ({ } known, OverrunGrew e) => known.At(e) with { Minutes = known.Minutes + e.Minutes },
            ({ } known, OverrunShrank e) => known.At(e) with { Minutes = known.Minutes - e.Minutes },
            ({ } known, OverrunCaseReopened e) => known.At(e) with
            {
                Minutes = known.Minutes + e.Minutes,
                Cause = e.Cause,
                DueOn = e.DueOn,
                Status = OverrunCaseStatus.Open,
                Answers = OverrunAnswers.None,
                Closure = null,
            },
            ({ } known, OverrunJustified e) => known.Answered(
                e,
                known.Answers with
                {
                    Justification = new(e.On, e.Reason, e.RemarkId),
                }
            ),
            ({ } known, OverrunDerogated e) => known.Answered(
                e,
                known.Answers with
                {
                    Derogation = new(e.On, e.DerogationRef),
                }
            ),
            ({ } known, OverrunTransferred e) => known.Answered(
                e,
                known.Answers with
                {
                    Transfer = new(e.On, e.TransferId),
                }
            ),
            ({ } known, OverrunCaseClosed e) => known.At(e) with
            {
                Status = OverrunCaseStatus.Closed,
                Closure = new(e.On, e.Closing, e.RemarkId),
            },
            _ => throw new UnreachableException(
                $"{happened.GetType().Name} cannot follow {current?.Status.ToString() ?? "nothing"}."
            ),
        };

    private static OverrunCase Opened(OverrunCaseOpened e) =>
        new(
            e.CaseId,
            e.AccountId,
            // The id of an account is made from its worker's, and back again.
            HoursAccount.IdFor(e.AccountId),
            e.Scope,
            e.WindowFrom,
            e.Minutes,
            e.Cause,
            e.DueOn,
            OverrunCaseStatus.Open,
            OverrunAnswers.None,
            Closure: null,
            1,
            e.RecordedAt
        );

    private OverrunCase Answered(OverrunCaseEvent e, OverrunAnswers answers) =>
        At(e) with
        {
            Status = OverrunCaseStatus.Answered,
            Answers = answers,
        };

    private OverrunCase At(OverrunCaseEvent e) => this with { Version = Version + 1, UpdatedAt = e.RecordedAt };
}

/// <summary>Where a case stands.</summary>
public enum OverrunCaseStatus
{
    /// <summary>It waits for an answer.</summary>
    Open,

    /// <summary>It was justified, covered by a derogation or followed by a transfer.</summary>
    Answered,
    Closed,
}
