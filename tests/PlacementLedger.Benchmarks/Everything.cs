using System.Diagnostics;
using System.Globalization;
using PlacementLedger.Benchmarks.Decisions;
using PlacementLedger.Benchmarks.Http;
using PlacementLedger.Benchmarks.Rebuild;
using PlacementLedger.Benchmarks.Reporting;
using PlacementLedger.Benchmarks.RuleImpacts;
using PlacementLedger.Benchmarks.Running;
using PlacementLedger.Benchmarks.World;
using Spectre.Console;

namespace PlacementLedger.Benchmarks;

/// <summary>Runs what was asked for, in the order that lets one benchmark prepare the next.</summary>
internal static class Everything
{
    private const string HostDatabase = "host";

    public static async Task Run(Arguments arguments)
    {
        var started = Stopwatch.GetTimestamp();
        var now = TimeProvider.System.GetUtcNow();
        var report = new Report($"PlacementLedger benchmarks, {arguments.What}, {now:yyyy-MM-dd HH:mm} UTC");
        await AnsiConsole.Status().StartAsync("Starting", status => Measure(arguments, report, now, status));
        report.Note($"The whole run took {Stopwatch.GetElapsedTime(started).TotalMinutes:F1} minutes.");
        AnsiConsole.Profile.Width = Math.Max(AnsiConsole.Profile.Width, 150);
        report.Show();
        report.Write(FileOf(arguments, now));
    }

    private static async Task Measure(Arguments arguments, Report report, DateTimeOffset now, StatusContext status)
    {
        var needsDatabase = arguments.What != "decision";
        await using var database = needsDatabase ? await Database.Start() : null;
        await Surroundings.Describe(arguments, database, report);
        if (arguments.Wants("decision"))
        {
            status.Status = "(d) decisions in memory";
            DecisionBenchmark.Run(arguments, report);
        }

        if (database is null)
        {
            return;
        }

        if (arguments.Wants("impact"))
        {
            status.Status = "(e) rule impacts";
            await RuleImpactBenchmark.Run(arguments, database, now, report);
        }

        if (arguments.What == "impact")
        {
            return;
        }

        status.Status = "Making a ledger with a history";
        var connection = await database.Create(HostDatabase);
        await LedgerProcess.ApplySchema(connection);
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        await Seed.Append(connection, new Network(arguments.Workers, today).Events(), now.AddDays(-1));
        status.Status = "(c) rebuilding its views";
        var isMeasured = arguments.Wants("rebuild");
        await RebuildBenchmark.Run(connection, isMeasured ? arguments.Rounds : 0, isMeasured ? report : null);
        if (arguments.What == "rebuild")
        {
            return;
        }

        var setting = new HttpSetting(arguments, database, connection, today, status);
        await HttpBenchmark.Run(setting, report);
    }

    private static string FileOf(Arguments arguments, DateTimeOffset now)
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "PlacementLedger.sln")))
        {
            folder = Path.GetDirectoryName(folder.TrimEnd('/')) ?? throw new InvalidOperationException("No solution.");
        }

        var name = string.Create(
            CultureInfo.InvariantCulture,
            $"{now:yyyy-MM-dd}-{arguments.What}{(arguments.Quick ? "-quick" : "")}.md"
        );
        return Path.Combine(folder, "tests", "PlacementLedger.Benchmarks", "results", name);
    }
}
