using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Agreements;
using PlacementLedger.Domain.Groups;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Api.Workers;

/// <summary>POST /v1/workers/{id}/consents: what a worker lets cooperating structures see.</summary>
internal static class RecordConsentEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/workers/{id:guid}/consents", Handle)
            .Command<WorkerAnswer>("recordConsent", "Enregistrer un consentement", "Record a consent")
            .WithExample(WorkerExamples.Consent, WorkerExamples.WithConsent);

    private static Task<IResult> Handle(
        Guid id,
        Body<ConsentRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var command = body.Value.Shaped(context.Today).ToCommand(id);
        CountedWorker worker = null!;
        return ledger.Run(
            context,
            body,
            async take =>
            {
                worker = CountedWorker.Subject(take, id);
                await take.Load(ct);
                return RecordSharingConsent.Decide(command, worker.Value);
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

/// <summary>A worker's answer; the latest holds.</summary>
/// <param name="Data">balance or socialData: the rest is no worker's.</param>
/// <param name="On">The day of the answer; not in the future.</param>
/// <param name="Until">The last day, included; absent for an answer without an end.</param>
/// <param name="EvidenceRef">Where it is kept, in one word.</param>
public sealed record ConsentRequest(
    DataClass Data,
    bool Given,
    DateOnly On,
    DateOnly? Until = null,
    string? EvidenceRef = null,
    string? Quote = null
)
{
    internal ConsentRequest Shaped(DateOnly today)
    {
        new Shape()
            .Require(Sharing.IsPersonal(Data), new("/data", ProblemCodes.OutOfRange))
            .NotAfter("/on", On, today)
            .Ordered("/until", On, Until)
            .Opaque("/evidenceRef", EvidenceRef)
            .ThrowIfBad();
        return this;
    }

    internal RecordSharingConsent ToCommand(Guid workerId) => new(workerId, Data, Given, On, Until, EvidenceRef);
}
