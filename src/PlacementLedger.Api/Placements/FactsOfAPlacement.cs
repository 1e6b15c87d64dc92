using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Hours;
using PlacementLedger.Api.Workers;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Mandates;
using PlacementLedger.Domain.MissionRequests;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Api.Placements;

/// <summary>Names, locks and loads all that a placement is judged on; a new fact is added here.</summary>
internal static class FactsOfAPlacement
{
    public static async Task<PlacementFacts> Load(
        Take take,
        ConfirmPlacementRequest request,
        Taken<Placement> placement,
        CancellationToken ct
    )
    {
        // An employer has so many inclusion contracts at most: two that are agreed at once must see each other.
        var employer =
            request.ContractKind == ContractKind.CdiInclusion
                ? take.Write<Structure>(request.LegalEmployerId, "/legalEmployerId")
                : take.Read<Structure>(request.LegalEmployerId, "/legalEmployerId");
        var signer =
            request.SignedByStructureId == request.LegalEmployerId
                ? employer
                : take.Read<Structure>(request.SignedByStructureId, "/signedByStructureId");
        var worker = take.Read<Worker>(request.WorkerId, "/workerId");
        var client = MissionFacts.TakeClient(take, request);
        var mandate = request.MandateId is { } mandateId ? take.Read<Mandate>(mandateId, "/mandateId") : null;
        var renewed = RenewalChain.Ask(take, request.RenewsPlacementId);
        var etti = EttiOfClient.Ask(take, request.ClientId);
        var needed = request.MissionRequestId is { } requestId
            ? take.Write<MissionRequest>(requestId, "/missionRequestId")
            : null;
        var account = take.Write<HoursAccount>(HoursAccount.IdFor(request.WorkerId), "/workerId");
        take.Policies();
        // Only until when the worker is a minor comes out of it: the birth date stays where it can be erased.
        var identity = take.Ask(batch => batch.Load<WorkerIdentity>(request.WorkerId));
        await take.Load(ct);
        renewed.TakeEarlier(take);
        var known = await KnownToTheAccount.Of(take, account.Value, client.Value, [employer.Value, signer.Value], ct);
        var person = worker.Value.Under(take.Choices);
        var facts = new PlacementFacts(
            employer.Value,
            signer.Value,
            person,
            client.Value.Under(take.Choices),
            account.Value,
            mandate?.Value,
            needed?.Value,
            [.. known.Clients.Select(known => known.Under(take.Choices))],
            placement.OrNull
        )
        {
            Renewals = renewed.Renewals,
            EttiOfTheClient = etti.Value.SingleOrDefault()?.OwnerId,
            Policies = take.Choices,
            IsPathwayProlonged =
                person.PassOn(request.From) is { Extensions.Count: > 0 } pass && pass.Covers(request.Until),
            KnownEmployers = known.Ais,
            Missions = take.Choices.Missions,
            Minor = identity.Value is { } papers ? Minority.OfSomebodyBornOn(papers.BirthDate) : null,
            WorkTime = take.Choices.WorkTime,
        };
        facts = await MissionFacts.AddTo(facts, take, request.Post?.Ref, ct);
        return await InclusionContracts.In(facts, take, request, ct);
    }

    /// <summary>The mandates the signer holds, each with its principal.</summary>
    public static async Task<IReadOnlyList<(Mandate, Structure)>> Mandates(
        Take take,
        ConfirmPlacement command,
        CancellationToken ct
    )
    {
        var held = take.Ask(batch =>
            batch.Query<Mandate>().Where(mandate => mandate.AgentId == command.SignedByStructureId).ToList()
        );
        await take.Load(ct);
        var ids = held.Value.Select(mandate => mandate.PrincipalId).Distinct().ToArray();
        var principals = take.Ask(batch => batch.LoadMany<Structure>().ById(ids));
        await take.Load(ct);
        return
        [
            .. held.Value.Join(
                principals.Value,
                mandate => mandate.PrincipalId,
                principal => principal.Id,
                (mandate, principal) => (mandate, principal)
            ),
        ];
    }
}
