using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Hours;

namespace PlacementLedger.Api.Hours;

/// <summary>POST /v1/workers/{id}/outside-work/{jobId}/end: the last day of a declared job.</summary>
internal static class EndOutsideWorkEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/workers/{id:guid}/outside-work/{jobId:guid}/end", Handle)
            .Command<OutsideWorkAnswer>(
                "endOutsideWork",
                "Mettre fin à un autre emploi déclaré",
                "End a declared other job",
                StatusCodes.Status200OK
            )
            .WithDescription("A last day before the job's first takes a wrong declaration away.")
            .WithExample(OutsideWorkExamples.End, OutsideWorkExamples.Ended);

    private static Task<IResult> Handle(
        Guid id,
        Guid jobId,
        Body<EndOutsideWorkRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var command = new EndOutsideWork(jobId, body.Value.LastDay);
        Taken<HoursAccount> account = null!;
        return ledger.Run(
            context,
            body,
            async take =>
            {
                account = take.SubjectOfFact<HoursAccount>(HoursAccount.IdFor(id));
                await take.Load(ct);
                var job = account.Value.OutsideWorkOf(jobId) ?? throw RefusedRequest.NotFound();
                return EndOutsideWork.Decide(command, account.Value, job);
            },
            recorded =>
                Answer.Ok(
                    new OutsideWorkAnswer(
                        OutsideWorkResource.Of(account.After.OutsideWorkOf(jobId)!),
                        recorded.Explained
                    )
                ),
            ct
        );
    }
}

/// <summary>When a declared job ends.</summary>
/// <param name="LastDay">Included.</param>
public sealed record EndOutsideWorkRequest(DateOnly LastDay, string? Quote = null);
