using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Api.Hours;

/// <summary>POST /v1/workers/{id}/outside-work: a job the worker has with somebody outside the ledger.</summary>
internal static class DeclareOutsideWorkEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/workers/{id:guid}/outside-work", Handle)
            .Command<OutsideWorkAnswer>(
                "declareOutsideWork",
                "Déclarer un autre emploi du salarié",
                "Declare a worker's other job"
            )
            .Refuses(Codes.AlreadyExists)
            .WithDescription(
                "The limits of working time are the person's: these minutes are added to those of every employer of "
                    + "the ledger. Nobody is named. A declaration is never refused for law: what is planned already "
                    + "and passes a limit with it warns."
            )
            .WithExample(OutsideWorkExamples.Declaration, OutsideWorkExamples.Declared);

    private static Task<IResult> Handle(
        Guid id,
        Body<DeclareOutsideWorkRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var request = body.Value.Shaped();
        var job = request.Id ?? context.NewId();
        Taken<HoursAccount> account = null!;
        return ledger.Run(
            context,
            body,
            async take =>
            {
                account = take.SubjectOfFact<HoursAccount>(HoursAccount.IdFor(id));
                await take.Load(ct);
                return DeclareOutsideWork.Decide(
                    request.ToCommand(job),
                    account.Value,
                    WorkTimePolicy.Default,
                    context.Today
                );
            },
            recorded =>
                Answer.Created(
                    $"/v1/workers/{id}/outside-work",
                    new OutsideWorkAnswer(OutsideWorkResource.Of(account.After.OutsideWorkOf(job)!), recorded.Explained)
                ),
            ct
        );
    }
}

/// <summary>A job outside the ledger. Who the employer is, is not asked.</summary>
/// <param name="Id">UUID v7 chosen by the sender; the ledger makes one when absent.</param>
/// <param name="Until">The last day, included; absent while no end is known.</param>
/// <param name="Weekly">Minutes by day of the week, not all of them 0.</param>
public sealed record DeclareOutsideWorkRequest(
    DateOnly From,
    OutsideWeek Weekly,
    Guid? Id = null,
    DateOnly? Until = null,
    string? Quote = null
)
{
    internal DeclareOutsideWorkRequest Shaped()
    {
        var shape = new Shape().NewId(Id).Ordered("/until", From, Until);
        Weekly.Shape(shape, "/weekly");
        shape.ThrowIfBad();
        return this;
    }

    internal DeclareOutsideWork ToCommand(Guid job) => new(job, From, Until, Weekly.ToMinutes());
}
