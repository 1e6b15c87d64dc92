namespace PlacementLedger.Api.Operations;

/// <summary>Tells a command for the operator from the settings of a web host, which also arrive as arguments.</summary>
internal static class Verb
{
    /// <summary>What a host that only runs such a verb is told of its database: it never connects.</summary>
    public const string NoDatabase = "Host=127.0.0.1;Database=none";

    private static readonly string[] OnTheDatabase =
    [
        "check-env",
        "clear-handled",
        "db-apply",
        "db-assert",
        "db-dump",
        "db-list",
        "db-patch",
        "demo",
        "event-query",
        "import",
        "marten",
        "projection-run",
        "projections",
        "resources",
        "rule-impact",
        "run",
        "storage",
        "stream-query",
    ];

    // JasperFx swallows --key=value, which is how a test host passes its settings: only a bare first word is a verb.
    public static bool IsFirstOf(string[] args) =>
        args is [var first, ..] && !first.StartsWith('-') && !first.Contains('=');

    /// <summary>Whether the verb works on what is stored; no database is needed to refuse a word that is no
    /// verb.</summary>
    public static bool NeedsDatabase(string[] args) => !IsFirstOf(args) || OnTheDatabase.Contains(args[0]);
}
