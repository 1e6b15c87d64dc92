using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Mandates;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Api.Mandates;

/// <summary>POST /v1/mandates: a principal offers an agent to act in its name.</summary>
internal static class GrantMandateEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/mandates", Handle)
            .Command<MandateAnswer>("grantMandate", "Donner un mandat", "Grant a mandate")
            .Refuses(Codes.AlreadyExists, ProblemCodes.ExternalRefTaken.Code)
            .WithExample(MandateExamples.Grant, MandateExamples.Answer(MandateExamples.Granted));

    private static Task<IResult> Handle(
        Body<GrantMandateRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var request = body.Value.Shaped();
        var command = request.ToCommand(request.Id ?? context.NewId());
        Taken<Mandate> mandate = null!;
        return ledger.Run(
            context,
            body,
            async take =>
            {
                mandate = take.WriteOrNew<Mandate>(command.MandateId);
                take.Read<Structure>(command.PrincipalId, "/principalId");
                take.Read<Structure>(command.AgentId, "/agentId");
                foreach (var (index, client) in command.Clients.Index())
                {
                    take.Read<Client>(client, $"/clients/{index}");
                }

                var refs = take.Refs("mandates", command.ExternalRefs);
                await take.Load(ct);
                var isKnown = mandate.OrNull is not null;
                if (!isKnown)
                {
                    refs.ThrowIfTaken();
                }

                return GrantMandate.Decide(command, isKnown);
            },
            recorded =>
                Answer.Created(
                    $"/v1/mandates/{command.MandateId}",
                    new MandateAnswer(mandate.After, recorded.Explained)
                ),
            ct
        );
    }
}
