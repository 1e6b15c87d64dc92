using PlacementLedger.Domain.Portfolios;

namespace PlacementLedger.Api.Reactions;

/// <summary>A structure acted on a client: others of its group may have done so too.</summary>
public sealed record LookForSolicitations(Guid ClientId, ClientActKind Kind, Guid ActId);

/// <summary>Records a conflict for each structure that did.</summary>
internal sealed class LookForSolicitationsHandler : Reaction<LookForSolicitations>
{
    protected override Task React(
        LookForSolicitations message,
        string tenant,
        IServiceProvider services,
        CancellationToken ct
    ) => services.GetRequiredService<SolicitationWatch>().Of(tenant, message, ct);
}
