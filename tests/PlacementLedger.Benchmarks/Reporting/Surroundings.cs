using System.Reflection;
using System.Runtime.InteropServices;
using Npgsql;
using PlacementLedger.Api.Store;
using PlacementLedger.Benchmarks.Running;

namespace PlacementLedger.Benchmarks.Reporting;

/// <summary>On what, with what and beside what it was measured.</summary>
internal static class Surroundings
{
    public static async Task Describe(Arguments arguments, Database? database, Report report)
    {
        var table = report.Table("Settings", "what", "value");
        table.Row("run", $"{arguments.What}{(arguments.Quick ? " --quick" : "")}, {arguments.Rounds} rounds");
        table.Row("processors", $"{Environment.ProcessorCount} × {Processor()}");
        table.Row("load average at the start", File.ReadAllText("/proc/loadavg").Trim());
        table.Row("memory", Memory());
        table.Row(".NET", $"{RuntimeInformation.FrameworkDescription}, {Build()}");
        table.Row("Marten, Wolverine, Npgsql", string.Join(", ", Versions()));
        if (database is not null)
        {
            table.Row("connection string options", Options(await database.Create("settings")));
            foreach (var (name, value) in await database.Settings())
            {
                table.Row($"PostgreSQL {name}", value);
            }
        }
    }

    private static string Processor() =>
        File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name"))?.Split(": ")[1] ?? "?";

    private static string Memory() =>
        File.ReadLines("/proc/meminfo").First().Split(' ', StringSplitOptions.RemoveEmptyEntries)[1] is var kb
            ? $"{long.Parse(kb) / 1024 / 1024} GB"
            : "?";

    private static string Build() =>
        GCSettingsText() + (IsRelease ? ", Release" : ", DEBUG: these figures mean nothing");

    private static string GCSettingsText() => System.Runtime.GCSettings.IsServerGC ? "server GC" : "workstation GC";

#if DEBUG
    private const bool IsRelease = false;
#else
    private const bool IsRelease = true;
#endif

    private static IEnumerable<string> Versions() =>
        new[] { typeof(Marten.IDocumentStore), typeof(Wolverine.IMessageBus), typeof(NpgsqlConnection) }.Select(type =>
            type.Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[
                0
            ]
        );

    // What the host adds to the connection string it is given; the floor uses the same.
    private static string Options(string given)
    {
        using var source = LedgerStore.DataSource(given);
        var options = new NpgsqlConnectionStringBuilder(source.ConnectionString);
        return string.Join("; ", options.Keys!.Cast<string>().Where(IsShown).Select(key => $"{key}={options[key]}"));
    }

    private static bool IsShown(string key) =>
        key is not ("Password" or "Host" or "Port" or "Username" or "Database" or "Application Name");
}
