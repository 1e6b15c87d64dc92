using Wolverine.ErrorHandling;
using Wolverine.Runtime;
using Wolverine.Runtime.Handlers;

namespace PlacementLedger.Api.Reactions;

/// <summary>An AI was granted a derogation: overruns of hours it covers are to shrink.</summary>
public sealed record RecountOverruns(Guid StructureId);

/// <summary>Counts the cases anew one by one, each in a transaction of its own.</summary>
/// <remarks>Whatever was done before a crash is found done when the message comes again.</remarks>
internal sealed class RecountOverrunsHandler : MessageHandler<RecountOverruns>
{
    private static readonly TimeSpan[] Pauses = [TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(10)];
    private static readonly TimeSpan LongPause = TimeSpan.FromMinutes(1);

    public override void ConfigureChain(HandlerChain chain) =>
        chain.OnAnyException().RetryWithCooldown(Pauses).Then.ScheduleRetryIndefinitely(LongPause);

    protected override async Task HandleAsync(
        RecountOverruns message,
        MessageContext context,
        CancellationToken cancellation
    )
    {
        var recount = context.Runtime.Services.GetRequiredService<OverrunRecount>();
        var tenant = context.Envelope?.TenantId ?? throw new InvalidOperationException("The message has no tenant.");
        await recount.Of(tenant, message.StructureId, cancellation);
    }
}
