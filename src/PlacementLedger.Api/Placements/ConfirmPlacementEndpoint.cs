using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Hours;
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
                Codes.PassSuspended,
                Codes.InclusionContractNotAllowed,
                Codes.NotInPathway,
                Codes.RecourseReasonMissing,
                Codes.RecourseReasonNotAllowed,
                Codes.MissionTooShort,
                Codes.MissionTooLong,
                Codes.RenewsAnotherContract,
                Codes.TooManyRenewals,
                Codes.PostWaitingPeriod,
                Codes.PrivatePlacementDoubtful,
                Codes.OutsideTerritory,
                Codes.Relending,
                Codes.EconomicRedundancy,
                Codes.DangerousWork,
                Codes.CddiTooShort,
                Codes.CddiTooLong,
                Codes.CddiWeeklyHours,
                Codes.CombinedJobNotPermitted,
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
                if (placement.OrNull is null)
                {
                    refs.ThrowIfTaken();
                }

                var command = Command(request, id, facts, take, context);
                var decision = ConfirmPlacement.Decide(command, facts, facts.Policies.Ceiling, context.Today);
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
        var facts = new PlacementFacts(
            employer.Value,
            signer.Value,
            worker.Value.Under(take.Choices.SuspensionShift),
            client.Value,
            account.Value,
            mandate?.Value,
            needed?.Value,
            known.Clients,
            placement.OrNull
        )
        {
            Renewals = renewed.Renewals,
            EttiOfTheClient = etti.Value?.OwnerId,
            Policies = take.Choices,
            IsPathwayProlonged = worker.Value.Passes.Any(pass => pass.Extensions.Count > 0),
            KnownEmployers = known.Ais,
            Missions = take.Choices.Missions,
            Minor = identity.Value is { } person ? Minority.OfSomebodyBornOn(person.BirthDate) : null,
            WorkTime = take.Choices.WorkTime,
        };
        facts = await MissionFacts.AddTo(facts, take, request.Post?.Ref, ct);
        return await InclusionContracts.In(facts, take, request, ct);
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
            AreHazardsTold = request.Hazards is not null,
            IsShorterCddiAllowed = request.Contract?.ShorterAllowed ?? false,
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
