using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Attestations;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Api.Attestations;

/// <summary>POST /v1/balance-attestations: the structure that acts asks what somebody may still work with
/// it.</summary>
internal static class AttestBalanceEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/balance-attestations", Handle)
            .Command<AttestationAnswer>(
                "attestBalance",
                "Demander une attestation de solde",
                "Ask for a balance attestation"
            )
            .RequiresActingStructure()
            .Refuses(Codes.AlreadyExists)
            .WithExample(AttestationExamples.Ask, AttestationExamples.Answer);

    private static Task<IResult> Handle(
        Body<AttestBalanceRequest> body,
        CommandContext context,
        Ledger ledger,
        AttestationSeal seal,
        CancellationToken ct
    )
    {
        var request = body.Value.Shaped(context.Today);
        var expiresAt = context.Clock.GetUtcNow().AddDays(request.ValidDays);
        var command = request.ToCommand(request.Id ?? context.NewId(), context.Caller.ActsFor, expiresAt);
        Taken<BalanceAttestation> attestation = null!;
        return ledger.Run(
            context,
            body,
            async take =>
            {
                attestation = take.WriteOrNew<BalanceAttestation>(command.AttestationId);
                var possible = await PossibleMinutes.Of(
                    take,
                    command.WorkerId,
                    command.EmployerId,
                    command.Question,
                    context.Today,
                    ct
                );
                return AttestBalance.Decide(command, attestation.OrNull is not null, possible);
            },
            recorded =>
                Answer.Created(
                    $"/v1/balance-attestations/{command.AttestationId}",
                    new AttestationAnswer(
                        AttestationResource.Of(attestation.After, context.Clock.GetUtcNow()),
                        seal.Seal(AttestationResource.TextOf(attestation.After, context.Caller.Tenant)),
                        recorded.Explained
                    )
                ),
            ct
        );
    }
}

/// <summary>Whether somebody can take so many minutes from a day on, Monday to Friday.</summary>
/// <param name="From">The first day; not in the past.</param>
/// <param name="Minutes">At least 1, on 500 days at most.</param>
/// <param name="MinutesPerDay">1 to 1,440; 420 when absent.</param>
/// <param name="ValidDays">How long the answer is kept true or taken back: 1 to 30 days; 7 when absent.</param>
/// <param name="Id">UUID v7 chosen by the sender; the ledger makes one when absent.</param>
public sealed record AttestBalanceRequest(
    Guid WorkerId,
    Guid ClientId,
    DateOnly From,
    int Minutes,
    int MinutesPerDay = 420,
    int ValidDays = 7,
    Guid? Id = null,
    string? Quote = null
)
{
    // Limits of a request and none of the law, which judges what is asked.
    private const int DaysMax = 500;
    private const int MinutesMax = DaysMax * Shape.MinutesOfADay;
    private const int ValidDaysMax = 30;

    internal AttestBalanceRequest Shaped(DateOnly today)
    {
        new Shape()
            .NewId(Id)
            .Within("/from", From, today, today.AddYears(2))
            .Minutes("/minutes", Minutes, 1, MinutesMax)
            .Minutes("/minutesPerDay", MinutesPerDay, 1, Shape.MinutesOfADay)
            // A minute a day would be years of asking.
            .Number("/minutes", Minutes / Math.Max(1, MinutesPerDay), 0, DaysMax)
            .Number("/validDays", ValidDays, 1, ValidDaysMax)
            .ThrowIfBad();
        return this;
    }

    internal AttestBalance ToCommand(Guid id, Guid employerId, DateTimeOffset expiresAt) =>
        new(id, WorkerId, employerId, new(ClientId, From, Minutes, MinutesPerDay), expiresAt);
}
