using Marten.Linq.MatchesSql;
using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Store;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Api.Placements;

/// <summary>Whether a client is a registered ETTI (MND-13): one look by the name that its SIRET takes, in the round
/// trip that loads the client.</summary>
internal static class EttiOfClient
{
    private const string Siret = "{siret}";

    private static readonly string[] Name = UniqueName.Siret(Siret, StructureKind.Etti).Split(Siret);

    // The tenant is given, not taken from the name's own row: the inner query is then asked once and the name found by
    // its key, where it was asked for every name there is.
    private static readonly string HasTheSiret = $"""
        d.id = (
          select ? || (client.data ->> 'siret') || ?
          from {LedgerStore.Schema}.mt_doc_client client
          where client.tenant_id = ? and client.id = ?
        )
        """;

    /// <summary>The name that the ETTI bears; null when there is none.</summary>
    public static Asked<UniqueName?> Ask(Take take, Guid clientId) =>
        take.Ask(batch =>
            batch
                .Query<UniqueName>()
                .Where(name => name.MatchesSql(HasTheSiret, Name[0], Name[1], take.Tenant, clientId))
                .FirstOrDefault()
        );
}
