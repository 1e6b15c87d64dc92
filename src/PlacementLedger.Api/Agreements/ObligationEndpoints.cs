using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Api.Store;
using PlacementLedger.Domain.Agreements;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Api.Agreements;

/// <summary>POST /v1/agreements/{id}/obligations: what a party owes, and whether it was done.</summary>
internal static class ObligationEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes
            .MapPost("/v1/agreements/{id:guid}/obligations", Add)
            .Command<AgreementAnswer>("addObligation", "Ajouter un engagement", "Add an obligation")
            .RequiresActingStructure()
            .Refuses(Codes.AlreadyExists, Codes.WrongParty, Codes.WrongState)
            .WithExample(AgreementExamples.Owe, AgreementExamples.Answer(AgreementExamples.Owed));
        routes
            .MapPost("/v1/agreements/{id:guid}/obligations/{obligationId:guid}/fulfilment", Fulfil)
            .Command<AgreementAnswer>("fulfilObligation", "Constater un engagement tenu", "Report it fulfilled", 200)
            .RequiresActingStructure()
            .Refuses(Codes.WrongParty)
            .WithExample(AgreementExamples.Fulfil, AgreementExamples.Answer(AgreementExamples.Fulfilled));
        routes
            .MapPost("/v1/agreements/{id:guid}/obligations/{obligationId:guid}/breach", Breach)
            .Command<AgreementAnswer>("breachObligation", "Constater un engagement non tenu", "Report a breach", 200)
            .RequiresActingStructure()
            .Refuses(Codes.WrongParty, Codes.WrongState)
            .WithExample(AgreementExamples.Breach, AgreementExamples.Answer(AgreementExamples.Breached));
    }

    private static Task<IResult> Add(
        Guid id,
        Body<ObligationRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var added = body.Value.Shaped().ToEvent(id, body.Value.Id ?? context.NewId());
        Taken<CooperationAgreement> agreement = null!;
        return ledger.Run(
            context,
            body,
            async take =>
            {
                agreement = take.Subject<CooperationAgreement>(id);
                await take.Load(ct);
                return AgreementSteps.Add(agreement.Value, context.Caller.ActsFor, added);
            },
            recorded =>
                Answer.Created(
                    $"/v1/agreements/{id}",
                    new AgreementAnswer(agreement.After, context.Today, recorded.Explained)
                ),
            ct
        );
    }

    private static Task<IResult> Fulfil(
        Guid id,
        Guid obligationId,
        Body<FulfilObligationRequest> body,
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
            (agreement, _) =>
                AgreementSteps.Fulfil(
                    agreement,
                    AgreementStep.Owed(agreement, obligationId),
                    context.Caller.ActsFor,
                    request.On,
                    request.EvidenceRef
                ),
            ct
        );
    }

    private static Task<IResult> Breach(
        Guid id,
        Guid obligationId,
        Body<BreachObligationRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var request = body.Value.Shaped(context.Today);
        return AgreementStep.Run(
            id,
            body,
            request.Reason,
            context,
            ledger,
            (agreement, remarkId) =>
                AgreementSteps.Breach(
                    agreement,
                    AgreementStep.Owed(agreement, obligationId),
                    context.Caller.ActsFor,
                    request.On,
                    remarkId
                ),
            ct
        );
    }
}

/// <summary>Something a party owes the others.</summary>
/// <param name="DebtorId">Who owes it.</param>
/// <param name="Ref">The clause, in one word.</param>
/// <param name="DueOn">The last day to do it.</param>
/// <param name="Id">UUID v7 chosen by the sender; the ledger makes one when absent.</param>
public sealed record ObligationRequest(
    Guid DebtorId,
    ObligationKind Kind,
    DateOnly DueOn,
    string? Ref = null,
    Guid? Id = null,
    string? Quote = null
)
{
    internal ObligationRequest Shaped()
    {
        new Shape().NewId(Id).Opaque("/ref", Ref).ThrowIfBad();
        return this;
    }

    internal ObligationAdded ToEvent(Guid agreementId, Guid id) => new(agreementId, id, DebtorId, Kind, Ref, DueOn);
}

/// <summary>It was done.</summary>
/// <param name="EvidenceRef">Where the proof is kept, in one word.</param>
public sealed record FulfilObligationRequest(DateOnly On, string? EvidenceRef = null, string? Quote = null)
{
    internal FulfilObligationRequest Shaped(DateOnly today)
    {
        new Shape().NotAfter("/on", On, today).Opaque("/evidenceRef", EvidenceRef).ThrowIfBad();
        return this;
    }
}

/// <summary>It was not done.</summary>
/// <param name="Reason">What is missing, in a sentence; without personal data.</param>
public sealed record BreachObligationRequest(DateOnly On, string Reason, string? Quote = null)
{
    internal BreachObligationRequest Shaped(DateOnly today)
    {
        new Shape().NotAfter("/on", On, today).Text("/reason", Reason, Remark.LengthMax).ThrowIfBad();
        return this;
    }
}
