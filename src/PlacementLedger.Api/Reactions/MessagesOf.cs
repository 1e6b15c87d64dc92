using PlacementLedger.Domain;
using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.MissionRequests;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Portfolios;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Api.Reactions;

/// <summary>The messages that follow from events, sent in the transaction that records them.</summary>
/// <remarks>
/// The command runner publishes them through Wolverine's outbox, so that they are as durable as the events. Neither a
/// projection nor a subscription does: a rebuild reads events again, and must send nothing (adr/0010).
/// </remarks>
internal static class MessagesOf
{
    public static IEnumerable<object> Events(IReadOnlyList<LedgerEvent> events) =>
        // Nobody has worked yet for a client that is only being registered.
        events.Any(e => e is ClientRegistered)
            ? []
            : events.Select(MessageOf).OfType<object>().Distinct();

    private static object? MessageOf(LedgerEvent happened) =>
        happened switch
        {
            ClientClassified e => new ReclassifyAccounts(e.ClientId),
            CeilingDerogationGranted e => new RecountOverruns(e.StructureId),
            MissionRequestSubmitted e => new LookForSolicitations(
                e.ClientId,
                ClientActKind.RequestReceived,
                e.MissionRequestId
            ),
            PlacementConfirmed e => new LookForSolicitations(
                e.Engagement.ClientId,
                ClientActKind.PlacementSigned,
                e.PlacementId
            ),
            ProactiveOfferSent e => new LookForSolicitations(e.ClientId, ClientActKind.OfferSent, e.OfferId),
            _ => null,
        };
}
