using Wolverine.ErrorHandling;
using Wolverine.Runtime;
using Wolverine.Runtime.Handlers;

namespace PlacementLedger.Api.Reactions;

/// <summary>A client's classification changed: the account of everybody who worked there is to say so.</summary>
public sealed record ReclassifyAccounts(Guid ClientId);

/// <summary>Records the reclassification account by account, each in a transaction of its own.</summary>
/// <remarks>
/// For the record only: a decision applies the client's classification itself. Whatever was done before a crash is
/// found done when the message comes again. A handler registered by hand needs no code made at run time.
/// </remarks>
internal sealed class ReclassifyAccountsHandler : MessageHandler<ReclassifyAccounts>
{
    private static readonly TimeSpan[] Pauses = [TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(10)];
    private static readonly TimeSpan LongPause = TimeSpan.FromMinutes(1);

    public override void ConfigureChain(HandlerChain chain) =>
        chain.OnAnyException().RetryWithCooldown(Pauses).Then.ScheduleRetryIndefinitely(LongPause);

    protected override async Task HandleAsync(
        ReclassifyAccounts message,
        MessageContext context,
        CancellationToken cancellation
    )
    {
        var reclassification = context.Runtime.Services.GetRequiredService<AccountReclassification>();
        var tenant = context.Envelope?.TenantId ?? throw new InvalidOperationException("The message has no tenant.");
        await reclassification.Of(tenant, message.ClientId, cancellation);
    }
}
