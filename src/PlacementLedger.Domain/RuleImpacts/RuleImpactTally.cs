namespace PlacementLedger.Domain.RuleImpacts;

/// <summary>Adds up impacts as they are computed, and keeps the largest: memory does not grow with the
/// network.</summary>
public sealed class RuleImpactTally(int keptMax)
{
    // The smallest first, because that is what the queue gives away; of equal ones, the later id.
    private static readonly Comparer<RuleImpact> BySize = Comparer<RuleImpact>.Create(
        static (one, other) =>
            SizeOf(one).CompareTo(SizeOf(other)) is not 0 and var bySize
                ? bySize
                : other.WorkerId.CompareTo(one.WorkerId)
    );

    // More than any ceiling leaves, and small enough to be added.
    private const int NoCeilingMinutes = 10_000_000;

    private readonly PriorityQueue<RuleImpact, RuleImpact> _largest = new(BySize);

    public int Examined { get; private set; }

    public int Changed { get; private set; }

    /// <summary>Minutes past the ceiling as it is, of all workers.</summary>
    public long OverrunMinutesNow { get; private set; }

    /// <summary>Minutes past the ceiling under the assumption, of all workers.</summary>
    public long OverrunMinutesThen { get; private set; }

    /// <summary>The largest changes first; of equal ones, in the order of the workers' ids.</summary>
    public IReadOnlyList<RuleImpact> Largest =>
        [.. _largest.UnorderedItems.Select(kept => kept.Element).OrderDescending(BySize)];

    public void Add(RuleImpact impact)
    {
        Examined++;
        OverrunMinutesNow += impact.Now.OverrunMinutes;
        OverrunMinutesThen += impact.Then.OverrunMinutes;
        if (!impact.IsChange)
        {
            return;
        }

        Changed++;
        _largest.Enqueue(impact, impact);
        if (_largest.Count > keptMax)
        {
            _largest.Dequeue();
        }
    }

    // What passes the ceiling weighs more than what is left under it.
    private static int SizeOf(RuleImpact impact) =>
        (Math.Abs(impact.OverrunChange) * 2) + Math.Abs(Left(impact.Then) - Left(impact.Now));

    private static int Left(CeilingStanding standing) => standing.RemainingMinutes ?? NoCeilingMinutes;
}
