namespace PlacementLedger.LocalPostgres;

/// <summary>What a private cluster may be asked for at start.</summary>
public sealed record ClusterOptions
{
    /// <summary>Settings of <c>postgresql.conf</c>, added to ours; ignored by a server that already runs.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    /// <summary>Told, in a sentence, what takes long or may surprise: a new cluster, an adopted server.</summary>
    public Action<string>? Report { get; init; }

    private static readonly Dictionary<string, string> Ours = new() { ["max_connections"] = "200" };

    internal static Dictionary<string, string> Merge(params IReadOnlyDictionary<string, string>[] later)
    {
        var merged = new Dictionary<string, string>(Ours);
        foreach (var (name, value) in later.SelectMany(settings => settings))
        {
            merged[name] = value;
        }

        return merged;
    }
}
