using PlacementLedger.Api.Attestations;

namespace PlacementLedger.Api.Reactions;

/// <summary>The hours of a worker changed of whom something was attested.</summary>
public sealed record ReviewAttestations(Guid WorkerId);

/// <summary>Takes back what is no longer true.</summary>
internal sealed class ReviewAttestationsHandler : Reaction<ReviewAttestations>
{
    protected override Task React(
        ReviewAttestations message,
        string tenant,
        IServiceProvider services,
        CancellationToken ct
    ) => services.GetRequiredService<AttestationReview>().Of(tenant, message.WorkerId, ct);
}
