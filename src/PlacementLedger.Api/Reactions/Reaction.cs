using Marten;
using PlacementLedger.Api.Store;
using PlacementLedger.Domain.Law;
using Wolverine.ErrorHandling;
using Wolverine.Runtime;
using Wolverine.Runtime.Handlers;

namespace PlacementLedger.Api.Reactions;

/// <summary>How the ledger reacts to a message of its own: again and again until it is done, in its tenant.</summary>
/// <remarks>
/// Each thing that a reaction changes is changed in a transaction of its own: whatever was done before a crash is found
/// done when the message comes again. A handler registered by hand needs no code made at run time.
/// </remarks>
internal abstract class Reaction<TMessage> : MessageHandler<TMessage>
    where TMessage : class
{
    private static readonly TimeSpan[] Pauses = [TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(10)];
    private static readonly TimeSpan LongPause = TimeSpan.FromMinutes(1);

    public override void ConfigureChain(HandlerChain chain) =>
        chain.OnAnyException().RetryWithCooldown(Pauses).Then.ScheduleRetryIndefinitely(LongPause);

    protected abstract Task React(TMessage message, string tenant, IServiceProvider services, CancellationToken ct);

    protected override Task HandleAsync(TMessage message, MessageContext context, CancellationToken cancellation) =>
        React(
            message,
            context.Envelope?.TenantId ?? throw new InvalidOperationException("The message has no tenant."),
            context.Runtime.Services,
            cancellation
        );
}

/// <summary>What reactions have in common when they change one thing.</summary>
internal static class Reactions
{
    private const int RunsMax = 5;

    /// <summary>Runs again, on what the winner left, when a race was lost.</summary>
    public static async Task<bool> UntilNoRaceIsLost(Func<Task<bool>> once)
    {
        for (var run = 1; ; run++)
        {
            try
            {
                return await once();
            }
            catch (Exception failure) when (run < RunsMax && StoreFailure.IsLostRace(failure))
            {
                // Decided again, on what the winner left.
            }
        }
    }

    /// <summary>Says who stands behind what a reaction records.</summary>
    /// <param name="cause">The message that is reacted to.</param>
    public static void SignedByTheLedger(this IDocumentSession session, string cause)
    {
        session.CausationId = cause;
        session.LastModifiedBy = "ledger";
        session.SetHeader("actor", "ledger");
        session.SetHeader("ruleSetVersion", RuleBook.Version);
    }
}
