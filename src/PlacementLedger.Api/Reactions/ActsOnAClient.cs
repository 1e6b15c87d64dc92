using Marten;
using Marten.Linq.MatchesSql;
using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Views;
using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Mandates;
using PlacementLedger.Domain.MissionRequests;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Portfolios;
using PlacementLedger.Domain.Transfers;

namespace PlacementLedger.Api.Reactions;

/// <summary>Finds what structures did with a client, and what allows them to.</summary>
internal static class ActsOnAClient
{
    /// <summary>Null where the act is nobody's own: it served another's request, or followed a worker that the other
    /// let go.</summary>
    public static async Task<ClientAct?> Act(IQuerySession session, LookForSolicitations about, CancellationToken ct)
    {
        switch (about.Kind)
        {
            case ClientActKind.RequestReceived:
                return Of(await session.LoadAsync<MissionRequest>(about.ActId, ct));
            case ClientActKind.PlacementSigned:
                var placement = await session.LoadAsync<Placement>(about.ActId, ct);
                return placement is null ? null : (await Own(session, [placement], ct)).SingleOrDefault();
            case ClientActKind.OfferSent:
                var client = await session.LoadAsync<Client>(about.ClientId, ct);
                return client?.Offers.Where(offer => offer.Id == about.ActId).Select(Of).SingleOrDefault();
            default:
                throw new ArgumentOutOfRangeException(nameof(about), about.Kind, "No act of that kind.");
        }
    }

    /// <summary>All acts of others within the days, and the standing of everybody.</summary>
    public static async Task<Solicitations> Around(
        IQuerySession session,
        Guid clientId,
        ClientAct act,
        int days,
        CancellationToken ct
    )
    {
        var requests = await session
            .Query<MissionRequest>()
            .Where(request => request.ClientId == clientId)
            .ToListAsync(ct);
        // A client may have thousands of placements; what the structure itself signed is no conflict with it.
        var placements = await session
            .Query<Placement>()
            .Where(placement => placement.Engagement.ClientId == clientId)
            .Where(placement =>
                placement.MatchesSql(
                    "d.data -> 'engagement' ->> 'signerId' <> ? and (d.data ->> 'signedOn')::date between ? and ?",
                    act.StructureId.ToString("D"),
                    act.On.AddDays(-days),
                    act.On.AddDays(days)
                )
            )
            .ToListAsync(ct);
        var client = await session.LoadAsync<Client>(clientId, ct);
        ClientAct[] acts =
        [
            .. requests.Select(Of).OfType<ClientAct>(),
            .. await Own(session, placements, ct),
            .. (client?.Offers ?? []).Where(offer => offer.Kind == OfferKind.Proactive).Select(Of),
        ];
        Guid[] agents = [.. acts.Select(known => known.StructureId).Append(act.StructureId).Distinct()];
        var view = await session.LoadAsync<ClientAllocation>(clientId, ct);
        return new(
            clientId,
            acts,
            view?.HolderId ?? acts.Append(act).OrderBy(known => known.On).First().StructureId,
            await session
                .Query<PortfolioAllocation>()
                .Where(held => held.MatchesSql("d.data ->> 'clientId' = ?", clientId.ToString("D")))
                .ToListAsync(ct),
            await session.Query<Mandate>().Where(mandate => mandate.AgentId.IsOneOf(agents)).ToListAsync(ct)
        );
    }

    private static async Task<IEnumerable<ClientAct>> Own(
        IQuerySession session,
        IReadOnlyList<Placement> placements,
        CancellationToken ct
    )
    {
        Guid[] served = [.. placements.Select(placement => placement.MissionRequestId).OfType<Guid>().Distinct()];
        Guid[] workers = [.. placements.Select(placement => placement.WorkerId).Distinct()];
        var requests = (await session.LoadManyAsync<MissionRequest>(ct, served)).ToDictionary(request => request.Id);
        var moves = await session
            .Query<Transfer>()
            .Where(transfer => transfer.WorkerId.IsOneOf(workers))
            .ToListAsync(ct);
        return placements.Where(IsOwn).Select(Of);

        bool IsOwn(Placement placement) =>
            (
                placement.MissionRequestId is not { } id
                || requests.GetValueOrDefault(id)?.ReceivedByStructureId is not { } receiver
                || receiver == Signer(placement)
            )
            && !moves.Any(move =>
                move.WorkerId == placement.WorkerId
                && move.ToStructureId == placement.Engagement.EmployerId
                && move.Status == TransferStatus.Executed
                && move.EffectiveOn <= placement.From
            );
    }

    private static Guid Signer(Placement placement) => placement.Engagement.SignerId;

    private static ClientAct? Of(MissionRequest? request) =>
        request?.SubmittedAt is { } at
            ? new(ClientActKind.RequestReceived, request.Id, request.ReceivedByStructureId, Calendar.DayOf(at))
            : null;

    private static ClientAct Of(Placement placement) =>
        new(ClientActKind.PlacementSigned, placement.Id, Signer(placement), placement.SignedOn);

    private static ClientAct Of(ClientOffer offer) =>
        new(ClientActKind.OfferSent, offer.Id, offer.StructureId, offer.On);
}
