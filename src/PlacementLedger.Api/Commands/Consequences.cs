using Marten.Linq.MatchesSql;
using Marten.Services.BatchQuerying;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Overruns;

namespace PlacementLedger.Api.Commands;

/// <summary>What a decision about hours brings with it elsewhere, in the same transaction: overrun cases, and decisions
/// to review.</summary>
/// <remarks>Here and not in each endpoint, so that none forgets. It is asked for in one more round trip, and only of
/// accounts that are past the ceiling or whose window moves.</remarks>
internal static class Consequences
{
    public static async Task<Decision> Completed(
        this Take take,
        Decision decision,
        DateOnly today,
        CancellationToken ct
    )
    {
        var isMoved = decision.Events.Any(happened => happened is CountingWindowReanchored);
        if (decision.IsRefused || (!isMoved && decision.Overruns.Count == 0))
        {
            return decision;
        }

        var account = take.Streams.OfType<Taken<HoursAccount>>().First().Value;
        var recorded = isMoved ? take.Ask(batch => ConfirmedOf(account.Id, batch)) : null;
        var cases = decision.Overruns.Select(found => take.WriteOrNew<OverrunCase>(found.CaseId)).ToList();
        await take.Load(ct);
        if (recorded is not null)
        {
            decision = UnsettledDecisions.NamedIn(decision, account, recorded.Value);
        }

        return decision.And(
            decision
                .Overruns.Zip(cases, (found, known) => KeepOverrunCase.Decide(found, known.OrNull, today))
                .SelectMany(events => events)
        );
    }

    /// <summary>The overrun case that a command opened or changed; null when it did neither.</summary>
    public static Guid? OverrunCaseId(this Recorded recorded) =>
        recorded.Decision.Events.OfType<OverrunCaseEvent>().FirstOrDefault()?.CaseId;

    // All that confirms about this account names it among its subjects, which are indexed.
    private static Task<IReadOnlyList<RecordedDecision>> ConfirmedOf(Guid accountId, IBatchedQuery batch) =>
        batch
            .Query<RecordedDecision>()
            .Where(decision =>
                decision.MatchesSql(
                    "d.data -> 'subjects' @> ?::jsonb and d.data ->> 'command' = ?",
                    $"[\"{accountId:D}\"]",
                    UnsettledDecisions.Confirming
                )
            )
            .ToList();
}
