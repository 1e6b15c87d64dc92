using JasperFx.Events;
using Marten;
using PlacementLedger.Domain;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Api.Commands;

/// <summary>Stamps the events of a decision, queues them on the streams taken, and the decision on a stream of its
/// own.</summary>
internal sealed class Recording(IDocumentSession session, Take take, Acting acting)
{
    private DateTimeOffset _now;
    private IReadOnlyList<IEvent> _appended = [];

    /// <summary>The last event of the store that a reader must have seen to see what was recorded. Known after the
    /// commit.</summary>
    public long LastSequence => _appended.Select(e => e.Sequence).Append(take.LastSequence).Max();

    /// <returns>The decision's id; null when no rule was examined, which leaves nothing to explain.</returns>
    public Guid? Record(Decision decision)
    {
        _now = Now();
        Guid? decisionId = decision.Checks.Count > 0 ? acting.NewId() : null;
        Describe(decisionId);
        foreach (var stream in decision.Events.GroupBy(happened => happened.StreamId()))
        {
            var taken =
                take.Streams.FirstOrDefault(taken => taken.Id == stream.Key && taken.IsWritten)
                ?? throw new InvalidOperationException(
                    $"{stream.First().GetType().Name} is of a stream not taken for writing."
                );
            taken.Append(stream.Select(happened => happened with { RecordedAt = _now }));
        }

        if (decision.Events.Count > 0)
        {
            take.StoreKept();
        }

        if (decisionId is { } id)
        {
            session.Events.StartStream<RecordedDecision>(id, Explanation(id, decision));
        }

        _appended = [.. session.PendingChanges.Streams().SelectMany(stream => stream.Events)];
        return decisionId;
    }

    // Asked after the locks, and never before what the decision has seen: another host's clock may be ahead, and what
    // a stream holds must not become known in another order than it was recorded in.
    private DateTimeOffset Now() =>
        take.Streams.Select(stream => stream.UpdatedAt ?? default).Append(acting.Clock.GetUtcNow()).Max();

    private void Describe(Guid? decisionId)
    {
        session.CorrelationId = acting.TraceId;
        session.CausationId = acting.Command;
        session.LastModifiedBy = acting.Caller.Actor ?? "unknown";
        session.SetHeader("actor", acting.Caller.Actor ?? "unknown");
        session.SetHeader("ruleSetVersion", RuleBook.Version);
        if (acting.Caller.ActingStructure is { } structure)
        {
            session.SetHeader("actingStructure", structure.ToString("D"));
        }

        if (decisionId is { } id)
        {
            session.SetHeader("decisionId", id.ToString("D"));
        }
    }

    private DecisionRecorded Explanation(Guid id, Decision decision) =>
        new(
            id,
            acting.Command,
            decision.Outcome,
            decision.Checks,
            decision.MaximumSchedule,
            decision.Alternatives,
            take.Streams.Select(stream => stream.Id).Concat(decision.Unsettles).Distinct().ToValueList(),
            RuleBook.Version,
            take.LastSequence
        )
        {
            Unsettles = decision.Unsettles,
            RecordedAt = _now,
            Policies = take.Choices.Different,
        };
}
