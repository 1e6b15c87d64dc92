using Marten;
using Marten.Linq.MatchesSql;
using PlacementLedger.Domain;
using PlacementLedger.Domain.Clients;

namespace PlacementLedger.Api.Reactions;

/// <summary>The network chose whether clients of a borderline form count (A11): accounts are to say so.</summary>
public sealed record ReclassifyBorderlineClients;

/// <summary>Records it account by account, as when a client is classified.</summary>
internal sealed class ReclassifyBorderlineClientsHandler : Reaction<ReclassifyBorderlineClients>
{
    private static readonly string[] Forms =
    [
        .. Enum.GetValues<ClientLegalForm>().Where(BorderlineForms.Contains).Select(CamelCase.Of),
    ];

    protected override async Task React(
        ReclassifyBorderlineClients message,
        string tenant,
        IServiceProvider services,
        CancellationToken ct
    )
    {
        await using var session = services.GetRequiredService<IDocumentStore>().QuerySession(tenant);
        var clients = await session
            .Query<Client>()
            .Where(client =>
                client.MatchesSql(
                    "exists (select from jsonb_array_elements(d.data -> 'classifications') known "
                        + "where known ->> 'legalForm' = any(?))",
                    (object)Forms
                )
            )
            .Select(client => client.Id)
            .ToListAsync(ct);
        foreach (var clientId in clients)
        {
            _ = await services.GetRequiredService<AccountReclassification>().Of(tenant, clientId, ct);
        }
    }
}
