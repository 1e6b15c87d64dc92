namespace PlacementLedger.Api.Reactions;

/// <summary>A client's classification changed: the account of everybody who worked there is to say so.</summary>
public sealed record ReclassifyAccounts(Guid ClientId);

/// <summary>Records the reclassification account by account.</summary>
/// <remarks>For the record only: a decision applies the client's classification itself.</remarks>
internal sealed class ReclassifyAccountsHandler : Reaction<ReclassifyAccounts>
{
    protected override Task React(
        ReclassifyAccounts message,
        string tenant,
        IServiceProvider services,
        CancellationToken ct
    ) => services.GetRequiredService<AccountReclassification>().Of(tenant, message.ClientId, ct);
}
