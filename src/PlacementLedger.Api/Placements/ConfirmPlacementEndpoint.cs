using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Api.Store;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Placements;

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
        var request = body.Value.Shaped(context.Today);
        var id = request.Id ?? context.NewId();
        Taken<Placement> placement = null!;
        return ledger.Run(
            context,
            body,
            async take =>
            {
                placement = take.WriteOrNew<Placement>(id);
                var refs = take.Refs("placements", request.ExternalRefs ?? []);
                var facts = await FactsOfAPlacement.Load(take, request, placement, ct);
                if (placement.OrNull is null)
                {
                    refs.ThrowIfTaken();
                }

                var command = Command(request, id, facts, take, context);
                var decision = ConfirmPlacement.Decide(command, facts, facts.Policies.Ceiling, context.Today);
                return ProposeAlternatives.To(
                    decision,
                    command,
                    facts,
                    ProposeAlternatives.AsksForMandates(decision)
                        ? await FactsOfAPlacement.Mandates(take, command, ct)
                        : [],
                    facts.Policies.Ceiling,
                    context.Today
                );
            },
            recorded =>
                Answer.Created($"/v1/placements/{id}", new PlacementAnswer(placement.After, recorded.Explained)),
            ct
        );
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
}
