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

    // SQL and not LINQ: it is asked with every placement, and to read the expression took longer than to answer it. SQL
    // names the tenant itself, twice; given and not taken from the other row, the name is found by its key.
    private const string HasTheSiret = $"""
        where d.tenant_id = ? and d.id = (
          select ? || (client.data ->> 'siret') || ?
          from {LedgerStore.Schema}.mt_doc_client client
          where client.tenant_id = ? and client.id = ?
        )
        """;

    /// <summary>The name that the ETTI bears; none when there is none.</summary>
    public static Asked<IReadOnlyList<UniqueName>> Ask(Take take, Guid clientId) =>
        take.Ask(batch => batch.Query<UniqueName>(HasTheSiret, take.Tenant, Name[0], Name[1], take.Tenant, clientId));
}
