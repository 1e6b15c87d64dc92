using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Api.Workers;

/// <summary>POST /v1/workers/{id}/passes/suspensions: puts aside the PASS that covers the first day.</summary>
internal static class SuspendPassEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/workers/{id:guid}/passes/suspensions", Handle)
            .Command<WorkerAnswer>("suspendPass", "Suspendre un PASS IAE", "Suspend a PASS IAE")
            .Refuses(Codes.PassMissing, Codes.PassSuspensionOverlaps, Codes.PassOverlaps)
            .WithExample(PassExamples.Suspend, PassExamples.Suspended);

    private static Task<IResult> Handle(
        Guid id,
        Body<SuspendPassRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var request = body.Value.Shaped();
        var command = request.ToCommand(id, context.NewId(), context.Caller.ActingStructure);
        CountedWorker worker = null!;
        return ledger.Run(
            context,
            body,
            async take =>
            {
                // The worker before the account, as a confirmation takes them.
                worker = CountedWorker.Subject(take, id);
                await take.Load(ct);
                // Read in the same transaction: hours posted meanwhile are seen, or wait and see the suspension.
                var account = take.ReadOrNull<HoursAccount>(HoursAccount.IdFor(id));
                await take.Load(ct);
                return SuspendPass.Decide(command, worker.Value, account.OrNull, context.Today);
            },
            recorded =>
                Answer.Created(
                    $"/v1/workers/{id}",
                    new WorkerAnswer(WorkerResource.Of(worker.After), recorded.Explained)
                ),
            ct
        );
    }
}

/// <summary>Days on which a PASS is put aside, both included.</summary>
/// <param name="From">It says which PASS: the one that covers this day.</param>
/// <param name="InRecordedEnd">The end of the PASS, as it was recorded, already includes what this suspension
/// adds.</param>
public sealed record SuspendPassRequest(
    DateOnly From,
    DateOnly Until,
    SuspensionReason Reason,
    bool InRecordedEnd = false,
    string? Quote = null
)
{
    internal SuspendPassRequest Shaped()
    {
        new Shape().Ordered("/until", From, Until).ThrowIfBad();
        return this;
    }

    internal SuspendPass ToCommand(Guid workerId, Guid suspensionId, Guid? declaredBy) =>
        new(workerId, suspensionId, new Period(From, Until), Reason)
        {
            DeclaredBy = declaredBy,
            InRecordedEnd = InRecordedEnd,
        };
}
