using PlacementLedger.Api.Attestations;
using PlacementLedger.Api.Commands;
using PlacementLedger.Domain;
using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Handoffs;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.MissionRequests;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Portfolios;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Transfers;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Api.Reactions;

/// <summary>The messages that follow from events, sent in the transaction that records them.</summary>
/// <remarks>
/// The command runner publishes them through Wolverine's outbox, so that they are as durable as the events. Neither a
/// projection nor a subscription does: a rebuild reads events again, and must send nothing (adr/0010).
/// </remarks>
internal static class MessagesOf
{
    public static IEnumerable<Later> Events(IReadOnlyList<LedgerEvent> events, TimeProvider clock) =>
        // Nobody has worked yet for a client that is only being registered.
        events.Any(e => e is ClientRegistered)
            ? []
            : events.SelectMany(happened => MessagesOfOne(happened, clock)).Distinct();

    /// <summary>What follows for what was attested of the accounts whose hours changed. Accounts say themselves
    /// whether
    /// anything was, so that nothing is asked or sent for those of which nothing was.</summary>
    public static IEnumerable<Later> Attested(IEnumerable<Taken> streams, Decision decision, DateTimeOffset now) =>
        streams
            .OfType<Taken<HoursAccount>>()
            .Where(account => account.IsWritten && AttestationReview.LiveIn(account.OrNull, now).Any())
            .Where(account =>
                decision.Events.OfType<HoursAccountEvent>().Any(e => e.AccountId == account.Id && Moves(e))
            )
            .Select(account => new Later(new ReviewAttestations(HoursAccount.IdFor(account.Id))))
            .Distinct();

    private static bool Moves(HoursAccountEvent happened) => happened is not (BalanceAttested or AttestationEnded);

    private static IEnumerable<Later> MessagesOfOne(LedgerEvent happened, TimeProvider clock) =>
        happened switch
        {
            ClientClassified e => [new(new ReclassifyAccounts(e.ClientId))],
            PolicyAdopted { Ambiguity: "A11" } e => [Later.On(new ReclassifyBorderlineClients(), e.From, clock)],
            CeilingDerogationGranted e =>
            [
                new(new RecountOverruns(e.StructureId)),
                new(new WatchHandoffs(e.StructureId)),
            ],
            CapThresholdReached e => [new(new WatchHours(HoursAccount.IdFor(e.AccountId)))],
            PassSuspended or PassResumed or PassExtended or PassClosed =>
            [
                new(new ReviewAttestations(((WorkerEvent)happened).WorkerId)),
            ],
            WorkerConsentGiven or WorkerConsentRefused or TransferAccepted or TransferRefused or TransferCancelled =>
            [
                new(new FollowTransfer(((TransferEvent)happened).TransferId)),
            ],
            HandoffTargetAsked e => [Later.On(new ContinueHandoff(e.HandoffId), e.AnswerBy.AddDays(1), clock)],
            HandoffEscalated { DueOn: { } due } e =>
            [
                Later.On(new ContinueHandoff(e.HandoffId), due.AddDays(1), clock),
            ],
            MissionRequestSubmitted e =>
            [
                new(new LookForSolicitations(e.ClientId, ClientActKind.RequestReceived, e.MissionRequestId)),
            ],
            // One that serves a request was looked at when the request came.
            PlacementConfirmed { MissionRequestId: null } e =>
            [
                new(new LookForSolicitations(e.Engagement.ClientId, ClientActKind.PlacementSigned, e.PlacementId)),
            ],
            TransferExecuted e => [new(new WatchDepletion(e.TransferId))],
            ProactiveOfferSent e => [new(new LookForSolicitations(e.ClientId, ClientActKind.OfferSent, e.OfferId))],
            _ => [],
        };
}
