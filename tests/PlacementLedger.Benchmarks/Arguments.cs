namespace PlacementLedger.Benchmarks;

/// <summary>What to measure, and for how long.</summary>
internal sealed record Arguments(string What, bool Quick)
{
    private static readonly string[] Known = ["all", "write", "read", "rebuild", "decision", "impact"];

    public const string Usage = "benchmarks [all|write|read|rebuild|decision|impact] [--quick]";

    /// <summary>Of each case, alternating with the others.</summary>
    public int Rounds => Quick ? 3 : 5;

    /// <summary>Of one case in one round, over HTTP.</summary>
    public TimeSpan RoundLasts => TimeSpan.FromSeconds(Quick ? 1.5 : 4);

    /// <summary>Of one case, before its rounds.</summary>
    public TimeSpan WarmUpLasts => TimeSpan.FromSeconds(Quick ? 4 : 5);

    /// <summary>With 37 events each.</summary>
    public int Workers => Quick ? 1_000 : 5_400;

    /// <summary>Of the larger network on which a rule is tried out.</summary>
    public int ImpactWorkers => Quick ? 2_000 : 10_000;

    /// <summary>Null when they cannot be understood.</summary>
    public static Arguments? Of(string[] args)
    {
        string[] words = [.. args.Where(arg => arg != "--quick")];
        var what = words is [var one] ? one : "all";
        return words.Length <= 1 && Known.Contains(what) ? new(what, args.Contains("--quick")) : null;
    }

    public bool Wants(string what) => What == "all" || What == what;
}
