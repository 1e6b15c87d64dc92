using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Hours;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Overruns;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Api.Overruns;

/// <summary>POST /v1/overrun-cases/{id}/derogation: names the prefect's derogation that covers the overrun.</summary>
internal static class DerogateOverrunEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/overrun-cases/{id:guid}/derogation", Handle)
            .Command<OverrunCaseAnswer>(
                "derogateOverrun",
                "Couvrir un dépassement par une dérogation",
                "Cover an overrun by a derogation",
                StatusCodes.Status200OK
            )
            .Refuses(Codes.WrongParty, Codes.WrongState, Codes.DerogationUnknown)
            .WithExample(OverrunExamples.Derogation, OverrunExamples.Answer(OverrunExamples.Derogated));

    private static Task<IResult> Handle(
        Guid id,
        Body<DerogateOverrunRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var request = body.Value.Shaped(context.Today);
        var command = new DerogateOverrun(id, request.On, new(request.DerogationRef), context.Caller.ActingStructure);
        Taken<OverrunCase> known = null!;
        return ledger.Run(
            context,
            body,
            async take =>
            {
                known = take.Subject<OverrunCase>(id);
                await take.Load(ct);
                return DerogateOverrun.Decide(command, known.Value, await Ais(take, known.Value, ct));
            },
            recorded => Answer.Ok(new OverrunCaseAnswer(known.After, recorded.Explained)),
            ct
        );
    }

    // Held until the commit, as every fact is. Where all AIs are counted together, the account says which they are.
    private static async Task<IReadOnlyList<Structure>> Ais(Take take, OverrunCase known, CancellationToken ct)
    {
        IEnumerable<Guid> ids = [known.Scope.EmployerId ?? Guid.Empty];
        if (known.Scope.EmployerId is null)
        {
            var account = take.ReadOrNull<HoursAccount>(known.AccountId);
            await take.Load(ct);
            ids = account.OrNull is { } hours ? KnownToTheAccount.AisIn(hours) : [];
        }

        var ais = ids.Order().Select(take.ReadOrNull<Structure>).ToList();
        if (take.HasMore)
        {
            await take.Load(ct);
        }

        return [.. ais.Select(ai => ai.OrNull).OfType<Structure>()];
    }
}

/// <summary>The derogation that covers an overrun (D5132-18-1).</summary>
/// <param name="On">The day it is said; not in the future.</param>
/// <param name="DerogationRef">The `reference` of a derogation recorded for the AI
/// (`/v1/structures/{id}/derogations`).</param>
public sealed record DerogateOverrunRequest(DateOnly On, string DerogationRef, string? Quote = null)
{
    internal DerogateOverrunRequest Shaped(DateOnly today)
    {
        new Shape().NotAfter("/on", On, today).Opaque("/derogationRef", DerogationRef).ThrowIfBad();
        return this;
    }
}
