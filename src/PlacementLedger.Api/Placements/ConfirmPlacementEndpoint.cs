using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Api.Store;
using PlacementLedger.Api.Workers;
using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Mandates;
using PlacementLedger.Domain.MissionRequests;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Api.Placements;

/// <summary>POST /v1/placements: confirms a placement and reserves its hours, or with dryRun says what would
/// happen.</summary>
internal static class ConfirmPlacementEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/placements", Handle)
            .Command<PlacementAnswer>("confirmPlacement", "Confirmer une mise à disposition", "Confirm a placement")
            .Refuses(
                Codes.AlreadyExists,
                Codes.WrongParty,
                Codes.WrongState,
                Codes.EmployerKindCannotPlace,
                Codes.MandateRequired,
                Codes.ActOutsideMandate,
                Codes.ConventionNotInForce,
                Codes.PassMissing,
                Codes.PassEndsBeforeStart,
                Codes.OutsideTerritory,
                Codes.HoursCeilingExceeded,
                Codes.DailyHoursExceeded,
                Codes.WeeklyHoursExceeded,
                Codes.AverageHoursExceeded,
                Codes.RestTooShort,
                Codes.MinorLimitExceeded,
                Codes.HeadcountReached,
                Codes.FactMissing
            )
            .WithExample(PlacementExamples.Confirm, PlacementExamples.Answer);

    private static Task<IResult> Handle(
        Body<ConfirmPlacementRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var request = body.Value.Shaped();
        var id = request.Id ?? context.NewId();
        Taken<Placement> placement = null!;
        return ledger.Run(
            context,
            body,
            async take =>
            {
                placement = take.WriteOrNew<Placement>(id);
                var refs = take.Refs("placements", request.ExternalRefs ?? []);
                var facts = await Facts(take, request, placement, ct);
                refs.ThrowIfTaken();
                var command = Command(request, id, facts, take, context);
                var decision = ConfirmPlacement.Decide(command, facts, CeilingPolicy.Default, context.Today);
                return decision.Code == Codes.HoursCeilingExceeded
                    ? ProposeAlternatives.To(decision, command, facts, await Mandates(take, command, ct))
                    : decision;
            },
            recorded =>
                Answer.Created($"/v1/placements/{id}", new PlacementAnswer(placement.After, recorded.Explained)),
            ct
        );
    }

    private static async Task<PlacementFacts> Facts(
        Take take,
        ConfirmPlacementRequest request,
        Taken<Placement> placement,
        CancellationToken ct
    )
    {
        var employer = take.Read<Structure>(request.LegalEmployerId, "/legalEmployerId");
        var signer =
            request.SignedByStructureId == request.LegalEmployerId
                ? employer
                : take.Read<Structure>(request.SignedByStructureId, "/signedByStructureId");
        var worker = take.Read<Worker>(request.WorkerId, "/workerId");
        var client = take.Read<Client>(request.ClientId, "/clientId");
        var mandate = request.MandateId is { } mandateId ? take.Read<Mandate>(mandateId, "/mandateId") : null;
        var renewed = request.RenewsPlacementId is { } renewedId
            ? take.Read<Placement>(renewedId, "/renewsPlacementId")
            : null;
        var needed = request.MissionRequestId is { } requestId
            ? take.Write<MissionRequest>(requestId, "/missionRequestId")
            : null;
        var account = take.Write<HoursAccount>(HoursAccount.IdFor(request.WorkerId), "/workerId");
        // Only until when the worker is a minor comes out of it: the birth date stays where it can be erased.
        var identity = take.Ask(batch => batch.Load<WorkerIdentity>(request.WorkerId));
        await take.Load(ct);
        return new(
            employer.Value,
            signer.Value,
            worker.Value,
            client.Value,
            account.Value,
            mandate?.Value,
            needed?.Value,
            await KnownClients(take, account.Value, client.Value, ct),
            placement.OrNull
        )
        {
            Minor = identity.Value is { } person ? Minority.OfSomebodyBornOn(person.BirthDate) : null,
        };
    }

    /// <summary>The clients of the account's other placements, as classified now: the account may not have heard
    /// yet.</summary>
    private static async Task<IReadOnlyList<Client>> KnownClients(
        Take take,
        HoursAccount account,
        Client client,
        CancellationToken ct
    )
    {
        Guid[] others =
        [
            .. account.Placements.Select(known => known.Engagement.ClientId).Distinct().Where(id => id != client.Id),
        ];
        if (others.Length == 0)
        {
            return [client];
        }

        // Held like every fact: a client must not become a company between this and the commit.
        var known = others.Order().Select(take.ReadOrNull<Client>).ToList();
        await take.Load(ct);
        return [client, .. known.Select(other => other.OrNull).OfType<Client>()];
    }

    private static ConfirmPlacement Command(
        ConfirmPlacementRequest request,
        Guid id,
        PlacementFacts facts,
        Take take,
        CommandContext context
    )
    {
        var site = request.Site?.ToSite() ?? facts.Request?.Site ?? facts.Client.Site;
        var period = new Domain.Period(request.From, request.Until);
        var schedule = request.Schedule.Over(period, site?.Department);
        new Shape().Count("/schedule", schedule, 1, int.MaxValue).ThrowIfBad();
        return new(
            id,
            request.WorkerId,
            request.ClientId,
            request.LegalEmployerId,
            request.SignedByStructureId,
            request.MandateId,
            request.MissionRequestId,
            period,
            schedule,
            request.SignedOn ?? context.Today,
            request.Terms(
                take.Keep(context, request.Post?.Qualification),
                take.Keep(context, request.Recourse?.Justification)
            )
        )
        {
            ExternalRefs = [.. request.ExternalRefs ?? []],
        };
    }

    /// <summary>The mandates the signer holds, each with its principal.</summary>
    private static async Task<IReadOnlyList<(Mandate, Structure)>> Mandates(
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
