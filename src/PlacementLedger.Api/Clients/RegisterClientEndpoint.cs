using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Api.Store;
using PlacementLedger.Domain;
using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Api.Clients;

/// <summary>POST /v1/clients: enters a client, classified if that is known. The name is kept apart.</summary>
internal static class RegisterClientEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/clients", Handle)
            .Command<ClientAnswer>("registerClient", "Enregistrer un client", "Register a client")
            .Refuses(Codes.AlreadyExists, ProblemCodes.ExternalRefTaken.Code)
            .WithExample(ClientExamples.Register, ClientExamples.Registered);

    private static Task<IResult> Handle(
        Body<RegisterClientRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var request = body.Value.Shaped();
        var id = request.Id ?? context.NewId();
        Taken<Client> client = null!;
        return ledger.Run(
            context,
            body,
            async take =>
            {
                client = take.WriteOrNew<Client>(id);
                var refs = take.Refs("clients", request.ExternalRefs ?? []);
                await take.Load(ct);
                var isKnown = client.OrNull is not null;
                if (!isKnown)
                {
                    refs.ThrowIfTaken();
                }

                take.Keep(new ClientName(id, request.Name));
                var basisId = take.Keep(context, request.Classification?.Basis);
                return RegisterClient.Decide(request.ToCommand(id, basisId), isKnown);
            },
            recorded =>
                Answer.Created(
                    $"/v1/clients/{id}",
                    new ClientAnswer(ClientResource.Of(client.After), recorded.Explained)
                ),
            ct
        );
    }
}

/// <summary>A client to enter in the ledger.</summary>
/// <param name="Id">UUID v7 chosen by the sender; the ledger makes one when absent.</param>
/// <param name="Siret">A private person has none.</param>
public sealed record RegisterClientRequest(
    string Name,
    Guid? Id = null,
    IReadOnlyList<ExternalRef>? ExternalRefs = null,
    string? Siret = null,
    ClassificationRequest? Classification = null,
    SiteBody? Site = null,
    string? Quote = null
)
{
    internal RegisterClientRequest Shaped()
    {
        var shape = new Shape()
            .NewId(Id)
            .Text("/name", Name, ClientName.LengthMax)
            .ExternalRefs(ExternalRefs)
            .Siret("/siret", Siret);
        Classification?.Shape(shape, "/classification");
        Site?.Shape(shape, "/site");
        shape.ThrowIfBad();
        return this;
    }

    internal RegisterClient ToCommand(Guid id, Guid? basisId) =>
        new(id, Siret, Site?.ToSite(), [.. ExternalRefs ?? []], Classification?.ToCommand(id, basisId));
}
