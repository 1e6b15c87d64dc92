namespace PlacementLedger.Api.Reactions;

/// <summary>An AI was granted a derogation: overruns of hours it covers are to shrink.</summary>
public sealed record RecountOverruns(Guid StructureId);

/// <summary>Counts the cases anew one by one.</summary>
internal sealed class RecountOverrunsHandler : Reaction<RecountOverruns>
{
    protected override Task React(
        RecountOverruns message,
        string tenant,
        IServiceProvider services,
        CancellationToken ct
    ) => services.GetRequiredService<OverrunRecount>().Of(tenant, message.StructureId, ct);
}
