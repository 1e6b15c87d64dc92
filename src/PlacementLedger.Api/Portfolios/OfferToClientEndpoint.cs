using System.Text.Json.Serialization;
using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain;
using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Api.Portfolios;

/// <summary>POST /v1/clients/{id}/offers: a structure went to a client without being asked.</summary>
/// <remarks>A fact is recorded, so <c>If-Match</c> is ignored.</remarks>
internal static class OfferToClientEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/clients/{id:guid}/offers", Handle)
            .Command<OfferAnswer>("offerToClient", "Enregistrer une offre à un client", "Record an offer to a client")
            .Refuses(Codes.AlreadyExists, Codes.WrongParty)
            .WithExample(ConflictExamples.Offer, ConflictExamples.Offered);

    private static Task<IResult> Handle(
        Guid id,
        Body<OfferRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var request = body.Value.Shaped(context.Today);
        var command = new OfferToClient(
            id,
            request.Id ?? context.NewId(),
            request.StructureId,
            request.Kind,
            request.On,
            request.ProfileRef is null ? null : new OpaqueRef(request.ProfileRef),
            context.Caller.ActingStructure
        );
        return ledger.Run(
            context,
            body,
            async take =>
            {
                var client = take.SubjectOfFact<Client>(id);
                take.Read<Structure>(request.StructureId, "/structureId");
                await take.Load(ct);
                return OfferToClient.Decide(command, client.Value);
            },
            recorded =>
                Answer.Created(
                    $"/v1/clients/{id}",
                    new OfferAnswer(
                        command.OfferId,
                        id,
                        command.StructureId,
                        command.Kind,
                        command.On,
                        request.ProfileRef,
                        recorded.Explained
                    )
                ),
            ct
        );
    }
}

/// <summary>An offer that nobody asked for.</summary>
/// <param name="Kind"><c>proactive</c>: its own people; <c>cross</c>: what another structure of the group can
/// do.</param>
/// <param name="On">The day it was made; not in the future.</param>
/// <param name="ProfileRef">Whom or what it named, as a reference.</param>
/// <param name="Id">UUID v7 chosen by the sender; the ledger makes one when absent.</param>
public sealed record OfferRequest(
    Guid StructureId,
    OfferKind Kind,
    DateOnly On,
    string? ProfileRef = null,
    Guid? Id = null,
    string? Quote = null
)
{
    internal OfferRequest Shaped(DateOnly today)
    {
        new Shape().NewId(Id).NotAfter("/on", On, today).Opaque("/profileRef", ProfileRef).ThrowIfBad();
        return this;
    }
}

/// <summary>The offer as it was recorded.</summary>
public sealed record OfferAnswer(
    Guid Id,
    Guid ClientId,
    Guid StructureId,
    OfferKind Kind,
    DateOnly On,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? ProfileRef,
    DecisionAnswer Decision
);
