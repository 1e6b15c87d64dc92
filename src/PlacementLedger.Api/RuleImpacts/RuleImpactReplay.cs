using Marten;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.RuleImpacts;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Api.RuleImpacts;

/// <summary>Replays every account of a network under an assumption, one after the other; nothing is written.</summary>
internal static class RuleImpactReplay
{
    /// <summary>What an answer lists at most.</summary>
    public const int ListedMax = 500;

    private const int ReportEvery = 100;

    /// <summary>How the network reads the ceiling today.</summary>
    public static async Task<CeilingPolicy> PolicyOf(
        IQuerySession session,
        string tenant,
        DateOnly today,
        CancellationToken ct
    ) => Policies.On(await session.LoadAsync<Policies>(Policies.IdFor(tenant), ct), today).Ceiling;

    /// <param name="progress">Told how many accounts are done, now and then and at the end.</param>
    public static async Task<RuleImpactTally> Run(
        IQuerySession session,
        CeilingPolicy policy,
        RuleAssumption assumption,
        DateOnly today,
        IProgress<int>? progress,
        CancellationToken ct
    )
    {
        // Hundreds, of which an account needs a few; accounts are thousands, and are never held together.
        var ais = (
            await session.Query<Structure>().Where(structure => structure.Kind == StructureKind.Ai).ToListAsync(ct)
        ).ToDictionary(structure => structure.Id);
        var tally = new RuleImpactTally(ListedMax);
        await foreach (var account in session.Query<HoursAccount>().ToAsyncEnumerable(ct))
        {
            var employers = Hours.KnownToTheAccount.AisIn(account).Select(ais.GetValueOrDefault).OfType<Structure>();
            tally.Add(RuleImpact.Of(account, employers, policy, assumption, today));
            if (tally.Examined % ReportEvery == 0)
            {
                progress?.Report(tally.Examined);
            }
        }

        progress?.Report(tally.Examined);
        return tally;
    }
}
