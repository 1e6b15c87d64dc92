using Wolverine;
using Wolverine.Runtime.Handlers;

namespace PlacementLedger.Api.Reactions;

/// <summary>Where each message of the ledger's own is handled: a durable queue a kind.</summary>
internal static class ReactionQueues
{
    public static void AddTo(WolverineOptions wolverine)
    {
        Add(wolverine, new ReclassifyAccountsHandler(), "reclassify-accounts");
        Add(wolverine, new ReclassifyBorderlineClientsHandler(), "reclassify-borderline-clients");
        Add(wolverine, new RecountOverrunsHandler(), "recount-overruns");
        Add(wolverine, new WatchDepletionHandler(), "watch-depletion");
        Add(wolverine, new LookForSolicitationsHandler(), "look-for-solicitations");
        Add(wolverine, new ReviewAttestationsHandler(), "review-attestations");
        Add(wolverine, new WatchHoursHandler(), "watch-hours");
        Add(wolverine, new WatchHandoffsHandler(), "watch-handoffs");
        Add(wolverine, new FollowTransferHandler(), "follow-transfer");
        Add(wolverine, new ContinueHandoffHandler(), "continue-handoff");
    }

    private static void Add<TMessage>(WolverineOptions wolverine, MessageHandler<TMessage> handler, string queue)
        where TMessage : class
    {
        wolverine.AddMessageHandler(handler);
        wolverine.PublishMessage<TMessage>().ToLocalQueue(queue).UseDurableInbox();
    }
}
