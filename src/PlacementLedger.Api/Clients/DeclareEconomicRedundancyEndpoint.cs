using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Clients;

namespace PlacementLedger.Api.Clients;

/// <summary>POST /v1/clients/{id}/redundancies: a client dismissed somebody for economic reasons.</summary>
/// <remarks>A fact is recorded, so <c>If-Match</c> is ignored. Placements that stand already are not judged
/// again.</remarks>
internal static class DeclareEconomicRedundancyEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/clients/{id:guid}/redundancies", Handle)
            .Command<ClientAnswer>(
                "declareEconomicRedundancy",
                "Déclarer un licenciement économique chez un client",
                "Declare an economic redundancy at a client"
            )
            .WithExample(ClientExamples.Redundancy, ClientExamples.WithRedundancy);

    private static Task<IResult> Handle(
        Guid id,
        Body<RedundancyRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var command = body.Value.Shaped(context.Today).ToCommand(id);
        Taken<Client> client = null!;
        return ledger.Run(
            context,
            body,
            async take =>
            {
                client = take.SubjectOfFact<Client>(id);
                await take.Load(ct);
                return DeclareEconomicRedundancy.Decide(command, client.Value);
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

/// <summary>A dismissal for economic reasons; at least one of occupation and post says on which job.</summary>
/// <param name="On">The day of the dismissal, today at the latest.</param>
/// <param name="Rome">The occupation in the State's nomenclature, as in <c>H2206</c>.</param>
/// <param name="PostRef">The client's reference of the post, the one placements give in <c>post.ref</c>.</param>
public sealed record RedundancyRequest(DateOnly On, string? Rome = null, string? PostRef = null, string? Quote = null)
{
    internal RedundancyRequest Shaped(DateOnly today)
    {
        new Shape()
            .NotAfter("/on", On, today)
            .Rome("/rome", Rome)
            .Opaque("/postRef", PostRef)
            .AtLeastOne("", ("rome", Rome is not null), ("postRef", PostRef is not null))
            .ThrowIfBad();
        return this;
    }

    internal DeclareEconomicRedundancy ToCommand(Guid clientId) => new(clientId, On, Rome, PostRef);
}
