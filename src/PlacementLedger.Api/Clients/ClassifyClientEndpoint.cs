using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Api.Store;
using PlacementLedger.Domain.Clients;

namespace PlacementLedger.Api.Clients;

/// <summary>POST /v1/clients/{id}/classifications: what a client is in law from a day on.</summary>
/// <remarks>A fact is recorded, so <c>If-Match</c> is ignored. The accounts follow
/// (<see cref="Reactions.ReclassifyAccounts"/>).</remarks>
internal static class ClassifyClientEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/clients/{id:guid}/classifications", Handle)
            .Command<ClientAnswer>("classifyClient", "Classer un client", "Classify a client")
            .WithExample(ClientExamples.Classify, ClientExamples.Registered);

    private static Task<IResult> Handle(
        Guid id,
        Body<ClassificationRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var request = body.Value;
        var shape = new Shape();
        request.Shape(shape, "");
        shape.ThrowIfBad();
        Taken<Client> client = null!;
        return ledger.Run(
            context,
            body,
            async take =>
            {
                client = take.SubjectOfFact<Client>(id);
                await take.Load(ct);
                var known = client.Value;
                var basisId = await KnownBasis(take, request, known, ct) ?? take.Keep(context, request.Basis);
                return ClassifyClient.Decide(request.ToCommand(id, basisId), known);
            },
            recorded =>
                Answer.Created(
                    $"/v1/clients/{id}",
                    new ClientAnswer(ClientResource.Of(client.After), recorded.Explained)
                ),
            ct
        );
    }

    // The same classification sent again, in the same words, is the same: its text is not kept a second time.
    private static async Task<Guid?> KnownBasis(
        Take take,
        ClassificationRequest request,
        Client client,
        CancellationToken ct
    )
    {
        if (request.Basis is null || client.ClassificationOn(request.From)?.BasisId is not { } basisId)
        {
            return null;
        }

        var remark = take.Ask(batch => batch.Load<Remark>(basisId));
        await take.Load(ct);
        return remark.Value?.Text == request.Basis ? basisId : null;
    }
}
