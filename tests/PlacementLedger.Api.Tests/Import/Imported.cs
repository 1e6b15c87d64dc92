using System.Runtime.CompilerServices;
using PlacementLedger.Api.Operations;
using PlacementLedger.Api.Operations.Import;
using PlacementLedger.Api.Tests.Host;

namespace PlacementLedger.Api.Tests.Import;

/// <summary>A ledger into which the State's sample files were loaded twice.</summary>
public sealed class Imported(Cluster cluster) : IAsyncLifetime
{
    public LedgerApi Api { get; } = new(cluster);

    public long EventsAfterFirst { get; private set; }

    public long EventsAfterSecond { get; private set; }

    internal ImportReport First { get; private set; } = null!;

    internal ImportReport Second { get; private set; } = null!;

    internal LedgerClient Ledger { get; private set; } = null!;

    public static string Data(string file, [CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "Data", file);

    public async ValueTask InitializeAsync()
    {
        await Api.InitializeAsync();
        Ledger = new(Api.Client, "import");
        First = await Run();
        EventsAfterFirst = await Api.Count("mt_events");
        Second = await Run();
        EventsAfterSecond = await Api.Count("mt_events");
    }

    public ValueTask DisposeAsync() => Api.DisposeAsync();

    private async Task<ImportReport> Run()
    {
        var paths = new ImportPaths(
            Data("fluxIAE_Structure.csv"),
            Data("fluxIAE_AnnexeFinanciere.csv"),
            Data("employee-records.json")
        );
        var ct = TestContext.Current.CancellationToken;
        return await Importer.Load(await Importer.Read(paths, ct), Ledger, new Progress<Advance>(), ct);
    }
}
