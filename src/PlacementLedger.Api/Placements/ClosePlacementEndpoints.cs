using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Hours;
using PlacementLedger.Api.Http;
using PlacementLedger.Api.Store;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.MissionRequests;
using PlacementLedger.Domain.Overruns;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Api.Placements;

/// <summary>POST /v1/placements/{id}/end, /cancellation and /reservation-release: what gives reserved hours
/// back.</summary>
internal static class ClosePlacementEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes
            .MapPost("/v1/placements/{id:guid}/end", End)
            .Command<PlacementAnswer>("endPlacement", "Mettre fin à une mise à disposition", "End a placement", 200)
            .Refuses(Codes.WrongState, Codes.OutsidePeriod)
            .WithExample(PlacementExamples.Ending, PlacementExamples.Ended);
        routes
            .MapPost("/v1/placements/{id:guid}/cancellation", Cancel)
            .Command<PlacementAnswer>("cancelPlacement", "Annuler une mise à disposition", "Cancel a placement", 200)
            .Refuses(Codes.WrongState)
            .WithExample(PlacementExamples.Ending, PlacementExamples.Cancelled);
        routes
            .MapPost("/v1/placements/{id:guid}/reservation-release", Release)
            .Command<PlacementAnswer>(
                "releaseReservation",
                "Libérer des heures réservées",
                "Release reserved hours",
                200
            )
            .Refuses(Codes.NothingReserved)
            .WithExample(PlacementExamples.Release, PlacementExamples.Released);
    }

    private static Task<IResult> End(
        Guid id,
        Body<ClosePlacementRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    ) =>
        Close(
            id,
            body,
            context,
            ledger,
            (take, placement, account, _, worker) =>
                EndPlacement.Decide(
                    new(id, body.Value.On, take.Keep(context, body.Value.Shaped().Reason)),
                    placement,
                    account,
                    worker
                ),
            ct
        );

    private static Task<IResult> Cancel(
        Guid id,
        Body<ClosePlacementRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    ) =>
        Close(
            id,
            body,
            context,
            ledger,
            (take, placement, account, request, _) =>
                CancelPlacement.Decide(
                    new(id, body.Value.On, take.Keep(context, body.Value.ShapedCancellation(context.Today).Reason)),
                    placement,
                    account,
                    request is null ? [] : [.. FillMissionRequest.Release(request, id)]
                ),
            ct
        );

    private static Task<IResult> Release(
        Guid id,
        Body<ReleaseReservationRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var days = body.Value.Shaped().Days;
        return Close(
            id,
            body,
            context,
            ledger,
            (_, placement, account, _, _) => ReleaseReservation.Decide(new(id, [.. days.Order()]), placement, account),
            ct
        );
    }

    private static Task<IResult> Close<TBody>(
        Guid id,
        Body<TBody> body,
        CommandContext context,
        Ledger ledger,
        Func<Take, Placement, HoursAccount, MissionRequest?, Worker?, Decision> decide,
        CancellationToken ct
    )
        where TBody : notnull
    {
        Taken<Placement> placement = null!;
        return ledger.Run(
            context,
            body,
            async take =>
            {
                placement = take.Subject<Placement>(id);
                await take.Load(ct);
                var account = take.Write<HoursAccount>(HoursAccount.IdFor(placement.Value.WorkerId), "");
                var request = placement.Value.MissionRequestId is { } requestId
                    ? take.WriteOrNew<MissionRequest>(requestId)
                    : null;
                var worker = take.ReadOrNull<Worker>(placement.Value.WorkerId);
                take.Policies();
                await take.Load(ct);
                var counted = worker.OrNull?.Under(take.Choices);
                var decision = decide(take, placement.Value, account.Value, request?.OrNull, counted);
                var limits = OverrunsAfter.Concern(decision, context.Today)
                    ? await KnownToTheAccount.Limits(take, account.Value, ct)
                    : CeilingLimits.Legal;
                return OverrunsAfter.Releasing(decision, account.Value, take.Choices.Ceiling, limits, context.Today);
            },
            recorded => Answer.Ok(new PlacementAnswer(placement.After, recorded.Explained)),
            ct
        );
    }
}

/// <summary>The day a placement ends on, or was cancelled on, and why in free words.</summary>
public sealed record ClosePlacementRequest(DateOnly On, string Reason, string? Quote = null)
{
    internal ClosePlacementRequest Shaped()
    {
        new Shape().Text("/reason", Reason, Remark.LengthMax).ThrowIfBad();
        return this;
    }

    /// <summary>An end may be agreed for a coming day; that something did not take place is known when it is
    /// said.</summary>
    internal ClosePlacementRequest ShapedCancellation(DateOnly today)
    {
        new Shape().NotAfter("/on", On, today).Text("/reason", Reason, Remark.LengthMax).ThrowIfBad();
        return this;
    }
}

/// <summary>Planned days that will not be worked, or were not.</summary>
public sealed record ReleaseReservationRequest(IReadOnlyList<DateOnly> Days, string? Quote = null)
{
    internal ReleaseReservationRequest Shaped()
    {
        new Shape().Count("/days", Days, 1, 1_100).Distinct("/days", Days, day => day).ThrowIfBad();
        return this;
    }
}
