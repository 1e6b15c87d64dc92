using Marten;
using PlacementLedger.Api.Http;
using PlacementLedger.Api.Reactions;
using PlacementLedger.Api.Store;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;
using Wolverine.Marten;
using Wolverine.Runtime;

namespace PlacementLedger.Api.Commands;

/// <summary>Runs commands: one transaction that takes the facts, decides, records and keeps the answer for its
/// key.</summary>
/// <remarks>A run that loses a race is run again on fresh facts, so that its sender gets a decision and not a
/// conflict.</remarks>
internal sealed partial class Ledger(
    IDocumentStore store,
    IMartenDeduplicatedResponses claims,
    Positions positions,
    IWolverineRuntime wolverine,
    ILogger<Ledger> log
)
{
    public const string PositionHeader = "Ledger-Position";
    public const string ReplayedHeader = "Idempotency-Replayed";
    private const int RunsMax = 5;

    /// <param name="decide">Names what it needs, loads it, and decides. It may run several times: no side
    /// effects.</param>
    /// <param name="answer">What to answer when the command is obeyed.</param>
    public async Task<IResult> Run<TBody>(
        CommandContext context,
        Body<TBody> body,
        Func<Take, Task<Decision>> decide,
        Func<Recorded, Answer> answer,
        CancellationToken ct
    )
        where TBody : notnull
    {
        for (var run = 1; ; run++)
        {
            try
            {
                return await RunOnce(context, body.Bytes, decide, answer, ct);
            }
            catch (Exception failure) when (StoreFailure.IsLostRace(failure))
            {
                if (run == RunsMax)
                {
                    LogLostRaces(RunsMax, StoreFailure.SqlStateOf(failure) ?? failure.GetType().Name);
                    throw new RefusedRequest(ProblemCodes.StoreUnavailable);
                }
            }
        }
    }

    /// <summary>Decides and records something of the ledger's own, on facts that it holds like a command
    /// does.</summary>
    /// <param name="decide">Names what it needs, loads it, and decides. It may run several times.</param>
    /// <returns>Whether anything was recorded.</returns>
    public async Task<bool> React(Acting acting, Func<Take, Task<Decision>> decide, CancellationToken ct)
    {
        var recorded = false;
        _ = await Reactions.Reactions.UntilNoRaceIsLost(async () => recorded = await ReactOnce(acting, decide, ct));
        return recorded;
    }

    private async Task<bool> ReactOnce(Acting acting, Func<Take, Task<Decision>> decide, CancellationToken ct)
    {
        await using var session = store.LightweightSession(acting.Caller.Tenant);
        await session.BeginTransactionAsync(ct);
        var take = new Take(session, acting, new NoClaims());
        var decision = await take.Completed(await decide(take), acting.Today, ct);
        if (decision.Events.Count == 0 && !decision.IsRefused)
        {
            return false;
        }

        _ = new Recording(session, take, acting).Record(decision);
        await Publish(session, Messages(take, decision, acting));
        await session.SaveChangesAsync(ct);
        return decision.Events.Count > 0;
    }

    private async Task<IResult> RunOnce(
        CommandContext context,
        ReadOnlyMemory<byte> body,
        Func<Take, Task<Decision>> decide,
        Func<Recorded, Answer> answer,
        CancellationToken ct
    )
    {
        await using var session = store.LightweightSession(context.Caller.Tenant);
        await session.BeginTransactionAsync(ct);
        IClaims kept = context.Headers.IdempotencyKey is null
            ? new NoClaims()
            : new Claims(claims, session, context, body);
        var take = new Take(session, context.Acting, kept);
        var recording = new Recording(session, take, context.Acting);
        Decision decision;
        try
        {
            decision = await take.Completed(await decide(take), context.Today, ct);
            if (!take.IsLoaded)
            {
                await take.Load(ct);
            }
        }
        catch (Replayed replayed)
        {
            context.Http.Response.Headers[ReplayedHeader] = "true";
            context.Http.Response.Headers[PositionHeader] = positions.Seal(context.Caller.Tenant, take.LastSequence);
            return new AnswerResult(replayed.Answer);
        }

        if (context.Headers.DryRun)
        {
            var quote = Quote.Of(context, body, take.Seen);
            return new AnswerResult(Answer.Ok(new DryRunAnswer(Explain(context, decision, null, take), quote)));
        }

        if (Quote.In(body) is { } promised)
        {
            Quote.Check(promised, context, body, take.Seen);
        }

        var decisionId = recording.Record(decision);
        var explained = Explain(context, decision, decisionId, take);
        var answered = decision.IsRefused ? null : answer(new(decision, explained));
        if (answered is not null)
        {
            kept.Keep(answered);
        }

        await Publish(session, Messages(take, decision, context.Acting));
        await session.SaveChangesAsync(ct);
        context.Http.Response.Headers[PositionHeader] = positions.Seal(context.Caller.Tenant, recording.LastSequence);
        return answered is null ? new Refusal(explained) : new AnswerResult(answered);
    }

    private static IEnumerable<Later> Messages(Take take, Decision decision, Acting acting) =>
        MessagesOf
            .Events(decision.Events, acting.Clock)
            .Concat(MessagesOf.Attested(take.Streams, decision, acting.Clock.GetUtcNow()));

    // Wolverine stores the messages with the events and, once they are committed, hands them to its queues.
    private async Task Publish(IDocumentSession session, IEnumerable<Later> messages)
    {
        MartenOutbox? outbox = null;
        foreach (var (message, delay) in messages)
        {
            outbox ??= new(wolverine, session);
            await outbox.PublishAsync(message, new() { TenantId = session.TenantId, ScheduleDelay = delay });
        }
    }

    // The state and no message: PostgreSQL repeats values in its messages.
    [LoggerMessage(LogLevel.Warning, "A command lost {Runs} races in a row; the last failure was {Failure}.")]
    private partial void LogLostRaces(int runs, string failure);

    private DecisionAnswer Explain(CommandContext context, Decision decision, Guid? id, Take take) =>
        DecisionAnswer.Of(
            decision,
            id,
            new(positions.Seal(context.Caller.Tenant, take.LastSequence), RuleBook.Version),
            Languages.Of(context.Http),
            take.Choices.Different
        );
}

/// <summary>What an obeyed command recorded; the states are in the streams taken
/// (<see cref="Taken{T}.After"/>).</summary>
internal sealed record Recorded(Decision Decision, DecisionAnswer Explained);

/// <summary>What a dry run answers: the decision as it would be, and a promise to send with the command.</summary>
public sealed record DryRunAnswer(DecisionAnswer Decision, string Quote);

/// <summary>Writes an answer, new or kept.</summary>
internal sealed class AnswerResult(Answer answer) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext) => answer.Write(httpContext);
}
