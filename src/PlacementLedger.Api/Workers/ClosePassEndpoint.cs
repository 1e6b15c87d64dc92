using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Api.Workers;

/// <summary>POST /v1/workers/{id}/passes/closure: ends a pathway after a long suspension, with a notice.</summary>
internal static class ClosePassEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/workers/{id:guid}/passes/closure", Handle)
            .Command<WorkerAnswer>("closePass", "Mettre fin à un parcours", "End a pathway", 200)
            .Refuses(Codes.PassMissing, Codes.PassCannotBeClosed)
            .WithExample(PassExamples.Close, PassExamples.Closed);

    private static Task<IResult> Handle(
        Guid id,
        Body<ClosePassRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var request = body.Value.Shaped(context.Today);
        CountedWorker worker = null!;
        return ledger.Run(
            context,
            body,
            async take =>
            {
                worker = CountedWorker.Subject(take, id);
                await take.Load(ct);
                return ClosePass.Decide(new(id, request.On, request.NoticeOn), worker.Value);
            },
            recorded => Answer.Ok(new WorkerAnswer(WorkerResource.Of(worker.After), recorded.Explained)),
            ct
        );
    }
}

/// <summary>The last day of the PASS, included, and the day of the notice to the person.</summary>
public sealed record ClosePassRequest(DateOnly On, DateOnly NoticeOn, string? Quote = null)
{
    internal ClosePassRequest Shaped(DateOnly today)
    {
        new Shape().NotAfter("/on", On, today).NotAfter("/noticeOn", NoticeOn, today).ThrowIfBad();
        return this;
    }
}
