using PlacementLedger.Api.Operations;

namespace PlacementLedger.Benchmarks.Running;

/// <summary>The real host, as it runs in production, in a process of its own.</summary>
internal static class LedgerProcess
{
    public static string Assembly { get; } = typeof(LedgerHost).Assembly.Location;

    public static Dictionary<string, string> Settings(string connectionString) =>
        new()
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Production",
            ["ConnectionStrings__Ledger"] = connectionString,
            ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
        };

    public static Task<Child> Start(string connectionString) => Child.Listening(Assembly, Settings(connectionString));

    /// <summary>Makes the schema, as an operator does before the first start.</summary>
    public static Task ApplySchema(string connectionString) =>
        Child.Finished(Assembly, Settings(connectionString), "db-apply");
}
