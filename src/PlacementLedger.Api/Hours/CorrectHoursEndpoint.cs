using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Api.Store;
using PlacementLedger.Api.Views;
using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Api.Hours;

/// <summary>POST /v1/hours-entries/{id}/corrections: reverses an entry and puts another in its place, on the same
/// day.</summary>
internal static class CorrectHoursEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/hours-entries/{id:guid}/corrections", Handle)
            .Command<CorrectionAnswer>("correctHours", "Corriger des heures", "Correct hours")
            .Refuses(Codes.EntrySuperseded)
            .WithExample(HoursExamples.Correction, HoursExamples.Corrected);

    private static Task<IResult> Handle(
        Guid id,
        Body<CorrectHoursRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var request = body.Value.Shaped();
        var (reversal, replacement) = (context.NewId(), context.NewId());
        HoursEntry entry = null!;
        var overrunMinutes = 0;
        return ledger.Run(
            context,
            body,
            async take =>
            {
                var known = take.Ask(batch => batch.Load<HoursEntry>(id));
                await take.Load(ct);
                entry = known.Value ?? throw RefusedRequest.NotFound();
                var account = take.Write<HoursAccount>(HoursAccount.IdFor(entry.WorkerId), "");
                var client = take.Read<Client>(entry.ClientId, "");
                var employer = take.Read<Structure>(entry.EmployerId, "");
                var placement = take.Read<Placement>(entry.PlacementId, "");
                var person = PostingFacts.Of(take, entry.WorkerId);
                take.Policies();
                await take.Load(ct);
                var remark = take.Keep(context, request.Reason);
                var decided = CorrectHours.Decide(
                    new(entry.PlacementId, id, reversal, replacement, request.Minutes, remark),
                    placement.Value,
                    KnownClassification.Apply(account.Value, [client.Value.Under(take.Choices)]),
                    take.Choices.Ceiling,
                    context.Today,
                    await KnownToTheAccount.Limits(take, account.Value, employer.Value, ct),
                    person()
                );
                overrunMinutes = decided.OverrunMinutes;
                return decided.Decision;
            },
            recorded =>
                Answer.Created(
                    $"/v1/workers/{entry.WorkerId}/hours-entries",
                    new CorrectionAnswer(
                        request.Minutes == 0 ? null : replacement,
                        reversal,
                        id,
                        entry.Date,
                        request.Minutes,
                        overrunMinutes,
                        recorded.OverrunCaseId(),
                        recorded.Explained
                    )
                ),
            ct
        );
    }
}

/// <summary>What was really worked that day; 0 takes the entry back for good.</summary>
public sealed record CorrectHoursRequest(int Minutes, string Reason, string? Quote = null)
{
    internal CorrectHoursRequest Shaped()
    {
        new Shape()
            .Minutes("/minutes", Minutes, 0, Shape.MinutesOfADay)
            .Text("/reason", Reason, Remark.LengthMax)
            .ThrowIfBad();
        return this;
    }
}

/// <summary>What a correction answers.</summary>
/// <param name="Id">The new entry; null for a pure reversal.</param>
/// <param name="Corrects">The entry that no longer stands.</param>
/// <param name="OverrunMinutes">By how much the correction passes the ceiling more than it was passed before.</param>
/// <param name="OverrunCaseId">The overrun case it opened or changed; null when it did neither.</param>
public sealed record CorrectionAnswer(
    Guid? Id,
    Guid ReversalId,
    Guid Corrects,
    DateOnly Date,
    int Minutes,
    int OverrunMinutes,
    Guid? OverrunCaseId,
    DecisionAnswer Decision
);
