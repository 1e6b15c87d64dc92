using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Api.Store;
using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Groups;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Api.Clients;

/// <summary>POST /v1/clients/{id}/contacts: who speaks for a structure with the client from a day on.</summary>
/// <remarks>A fact is recorded, so <c>If-Match</c> is ignored.</remarks>
internal static class NameContactEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/clients/{id:guid}/contacts", Handle)
            .Command<ClientContactsAnswer>(
                "nameClientContact",
                "Désigner l'interlocuteur d'un client",
                "Name the contact of a client"
            )
            .Refuses(Codes.WrongParty)
            .WithExample(ContactExamples.Name, ContactExamples.Named);

    private static Task<IResult> Handle(
        Guid id,
        Body<NameContactRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var request = body.Value.Shaped(context.Today);
        Taken<Client> client = null!;
        return ledger.Run(
            context,
            body,
            async take =>
            {
                client = take.SubjectOfFact<Client>(id);
                take.Read<Structure>(request.StructureId, "/structureId");
                var groups = take.Ask(batch => batch.Query<CooperationGroup>().ToList());
                await take.Load(ct);
                var command = new NameContact(
                    id,
                    request.StructureId,
                    new(request.ContactRef),
                    request.From,
                    request.ToldOn ?? context.Today,
                    take.Keep(context, request.Reason),
                    context.Caller.ActingStructure
                );
                var policy = PolicyOfAMember.On(groups.Value, request.StructureId, request.From);
                return NameContact.Decide(command, client.Value, policy);
            },
            recorded =>
                Answer.Created(
                    $"/v1/clients/{id}/contacts",
                    new ClientContactsAnswer(
                        ClientContactsResource.Of(client.After, context.Today, RemarkTexts.None),
                        recorded.Explained
                    )
                ),
            ct
        );
    }
}

/// <summary>Who speaks for a structure with the client.</summary>
/// <param name="ContactRef">An opaque id of the person; never a name.</param>
/// <param name="From">The first day.</param>
/// <param name="Reason">Why the contact changes, in a sentence; without personal data.</param>
/// <param name="ToldOn">The day the client was told; today when absent.</param>
public sealed record NameContactRequest(
    Guid StructureId,
    string ContactRef,
    DateOnly From,
    string? Reason = null,
    DateOnly? ToldOn = null,
    string? Quote = null
)
{
    internal NameContactRequest Shaped(DateOnly today)
    {
        new Shape()
            .Opaque("/contactRef", ContactRef)
            .Text("/reason", Reason, Remark.LengthMax)
            .NotAfter("/toldOn", ToldOn, today)
            .ThrowIfBad();
        return this;
    }
}
