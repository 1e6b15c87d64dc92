using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Api.Store;
using PlacementLedger.Domain.Agreements;
using PlacementLedger.Domain.Groups;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Api.Agreements;

/// <summary>POST /v1/agreements/{id}/signature, /amendment and /termination: each by a party.</summary>
internal static class AgreementStepEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes
            .MapPost("/v1/agreements/{id:guid}/signature", Sign)
            .Command<AgreementAnswer>("signAgreement", "Signer une convention", "Sign an agreement", 200)
            .RequiresActingStructure()
            .Refuses(Codes.WrongParty, Codes.WrongState)
            .WithExample(AgreementExamples.Sign, AgreementExamples.Answer(AgreementExamples.Signed));
        routes
            .MapPost("/v1/agreements/{id:guid}/amendment", Amend)
            .Command<AgreementAnswer>("amendAgreement", "Modifier une convention", "Amend an agreement", 200)
            .RequiresActingStructure()
            .Refuses(Codes.WrongParty, Codes.WrongState)
            .WithExample(AgreementExamples.Amend, AgreementExamples.Answer(AgreementExamples.Amended));
        routes
            .MapPost("/v1/agreements/{id:guid}/termination", Terminate)
            .Command<AgreementAnswer>("terminateAgreement", "Mettre fin à une convention", "End an agreement", 200)
            .RequiresActingStructure()
            .Refuses(Codes.WrongParty, Codes.WrongState)
            .WithExample(AgreementExamples.Terminate, AgreementExamples.Answer(AgreementExamples.Terminated));
    }

    private static Task<IResult> Sign(
        Guid id,
        Body<SignAgreementRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var request = body.Value.Shaped(context.Today);
        return AgreementStep.Run(
            id,
            body,
            reason: null,
            context,
            ledger,
            (agreement, _) => AgreementSteps.Sign(agreement, context.Caller.ActsFor, request.On),
            ct
        );
    }

    private static Task<IResult> Amend(
        Guid id,
        Body<AmendAgreementRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var terms = body.Value.Shaped();
        return AgreementStep.Run(
            id,
            body,
            reason: null,
            context,
            ledger,
            (agreement, _) => AgreementSteps.Amend(agreement, context.Caller.ActsFor, terms),
            ct
        );
    }

    private static Task<IResult> Terminate(
        Guid id,
        Body<TerminateAgreementRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var request = body.Value.Shaped();
        return AgreementStep.Run(
            id,
            body,
            request.Reason,
            context,
            ledger,
            (agreement, remarkId) =>
                AgreementSteps.Terminate(agreement, context.Caller.ActsFor, request.LastDay, remarkId),
            ct
        );
    }
}

/// <summary>A party's signature of the latest terms.</summary>
/// <param name="On">The day it signed; not in the future.</param>
public sealed record SignAgreementRequest(DateOnly On, string? Quote = null)
{
    internal SignAgreementRequest Shaped(DateOnly today)
    {
        new Shape().NotAfter("/on", On, today).ThrowIfBad();
        return this;
    }
}

/// <summary>Other terms; those that were signed bind until every party has signed these.</summary>
public sealed record AmendAgreementRequest(
    DateOnly From,
    DateOnly? Until = null,
    IReadOnlyList<DataClass>? Shared = null,
    string? Quote = null
)
{
    internal AgreementTerms Shaped()
    {
        new Shape().Ordered("/until", From, Until).Distinct("/shared", Shared, known => known).ThrowIfBad();
        return new(From, Until, [.. (Shared ?? []).Order()]);
    }
}

/// <summary>The end that a party puts to an agreement.</summary>
/// <param name="LastDay">The last day on which it binds.</param>
/// <param name="Reason">Why, in a sentence; without personal data.</param>
public sealed record TerminateAgreementRequest(DateOnly LastDay, string Reason, string? Quote = null)
{
    internal TerminateAgreementRequest Shaped()
    {
        new Shape().Text("/reason", Reason, Remark.LengthMax).ThrowIfBad();
        return this;
    }
}
