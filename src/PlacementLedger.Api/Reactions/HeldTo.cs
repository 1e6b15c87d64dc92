using Marten;
using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Hours;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Api.Reactions;

/// <summary>What the hours of an account are held to, for who records something about them without a command.</summary>
internal static class HeldTo
{
    /// <summary>Held until the commit: no derogation is granted and no choice made meanwhile.</summary>
    public static async Task<(CeilingPolicy, CeilingLimits)> By(
        IDocumentSession session,
        HoursAccount account,
        DateOnly today,
        CancellationToken ct
    )
    {
        Guid[] ais = [.. KnownToTheAccount.AisIn(account)];
        var chosen = Policies.IdFor(session.TenantId);
        var batch = session.CreateBatchQuery();
        var locked = batch.AddItem(new LockStreams([chosen, .. ais], []));
        var structures = batch.LoadMany<Structure>().ById(ais);
        var policies = batch.Load<Policies>(chosen);
        await batch.Execute(ct);
        await locked;
        return (Policies.On(await policies, today).Ceiling, CeilingLimits.Of(await structures));
    }
}
