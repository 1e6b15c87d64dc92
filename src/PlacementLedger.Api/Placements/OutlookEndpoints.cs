using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Placements;

namespace PlacementLedger.Api.Placements;

/// <summary>POST /v1/placements/{id}/outlook-requests and /outlooks: what becomes of the worker at the
/// client.</summary>
internal static class OutlookEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes
            .MapPost("/v1/placements/{id:guid}/outlook-requests", Ask)
            .Command<PlacementAnswer>(
                "askForOutlook",
                "Demander au client ce que devient le salarié",
                "Ask the client what becomes of the worker",
                StatusCodes.Status200OK
            )
            .Refuses(Codes.WrongParty, Codes.WrongState)
            .WithExample(OutlookExamples.Ask, OutlookExamples.Asked);
        routes
            .MapPost("/v1/placements/{id:guid}/outlooks", Record)
            .Command<PlacementAnswer>(
                "recordOutlook",
                "Enregistrer ce que devient le salarié chez le client",
                "Record what becomes of the worker at the client",
                StatusCodes.Status200OK
            )
            .Refuses(Codes.WrongParty, Codes.WrongState)
            .WithExample(OutlookExamples.Record, OutlookExamples.Recorded);
    }

    private static Task<IResult> Ask(
        Guid id,
        Body<AskForOutlookRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var request = body.Value.Shaped(context.Today);
        var command = new AskForOutlook(id, request.On, request.Due, context.Caller.ActingStructure);
        return Run(id, body, context, ledger, placement => AskForOutlook.Decide(command, placement), ct);
    }

    private static Task<IResult> Record(
        Guid id,
        Body<RecordOutlookRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var request = body.Value.Shaped(context.Today);
        var acting = context.Caller.ActingStructure;
        var command = new RecordOutlook(id, request.On, request.Outlook, request.From, acting);
        return Run(id, body, context, ledger, placement => RecordOutlook.Decide(command, placement), ct);
    }

    private static Task<IResult> Run<TBody>(
        Guid id,
        Body<TBody> body,
        CommandContext context,
        Ledger ledger,
        Func<Placement, Decision> decide,
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
                return decide(placement.Value);
            },
            recorded => Answer.Ok(new PlacementAnswer(placement.After, recorded.Explained)),
            ct
        );
    }
}

/// <summary>A question to the client.</summary>
/// <param name="On">The day it was asked; not in the future.</param>
/// <param name="Due">By when an answer is wanted.</param>
public sealed record AskForOutlookRequest(DateOnly On, DateOnly Due, string? Quote = null)
{
    internal AskForOutlookRequest Shaped(DateOnly today)
    {
        new Shape().NotAfter("/on", On, today).Ordered("/due", On, Due).ThrowIfBad();
        return this;
    }
}

/// <summary>The client's answer.</summary>
/// <param name="On">The day it was given; not in the future.</param>
/// <param name="Outlook"><c>unknown</c> leaves the question open.</param>
/// <param name="From">From which day on it hires or extends.</param>
public sealed record RecordOutlookRequest(
    DateOnly On,
    WorkerOutlook Outlook,
    DateOnly? From = null,
    string? Quote = null
)
{
    internal RecordOutlookRequest Shaped(DateOnly today)
    {
        new Shape()
            .NotAfter("/on", On, today)
            .Require(
                From is null || Outlook is WorkerOutlook.Hire or WorkerOutlook.Extend,
                new("/from", ProblemCodes.OutOfRange)
            )
            .ThrowIfBad();
        return this;
    }
}
