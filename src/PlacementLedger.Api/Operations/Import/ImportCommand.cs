using JasperFx.CommandLine;
using PlacementLedger.Api.Http;
using Spectre.Console;

namespace PlacementLedger.Api.Operations.Import;

/// <summary>What the import is to read, and where to write its report.</summary>
public sealed class ImportInput : IHostBuilderInput
{
    [IgnoreOnCommandLine]
    public IHostBuilder HostBuilder { get; set; } = null!;

    [Description("The paying agency's extract of structures (fluxIAE_Structure)"), FlagAlias("structures", true)]
    public string? StructuresFlag { get; set; }

    [
        Description("The paying agency's extract of financial annexes (fluxIAE_AnnexeFinanciere)"),
        FlagAlias("annexes", true)
    ]
    public string? AnnexesFlag { get; set; }

    [Description("The State platform's answer on employee records (JSON)"), FlagAlias("employee-records", true)]
    public string? EmployeeRecordsFlag { get; set; }

    [Description("Write the report of every line to this file, as CSV"), FlagAlias("report", true)]
    public string? ReportFlag { get; set; }

    [Description("The network to load into"), FlagAlias("tenant", true)]
    public string TenantFlag { get; set; } = Caller.DefaultTenant;
}

/// <summary><c>-- import</c>: loads the State's files through the commands that anybody sends; safe to run
/// twice.</summary>
[Description("Load the State's structures, annexes and employee records; safe to run twice", Name = "import")]
public sealed class ImportCommand : JasperFxAsyncCommand<ImportInput>
{
    public override async Task<bool> Execute(ImportInput input)
    {
        VerbConsole.Widen();
        var paths = new ImportPaths(input.StructuresFlag, input.AnnexesFlag, input.EmployeeRecordsFlag);
        if (paths == new ImportPaths(null, null, null))
        {
            return VerbConsole.Failed(
                "Donnez au moins un fichier : --structures, --annexes ou --employee-records.",
                ""
            );
        }

        try
        {
            var files = await Importer.Read(paths, CancellationToken.None);
            await using var listener = await OwnListener.Start(input.HostBuilder.Build());
            var ledger = new LedgerClient(listener.Http, "import", input.TenantFlag);
            var report = await AdvanceBars.Watch(progress => Importer.Load(files, ledger, progress, listener.Stopping));
            ImportTables.Write(AnsiConsole.Console, report, files.EmployeeRecords?.Next is not null);
            if (input.ReportFlag is { } path)
            {
                await ReportFile.Write(path, report, listener.Stopping);
                AnsiConsole.WriteLine($"Rapport : {Path.GetFullPath(path)}");
            }

            return report.IsComplete;
        }
        catch (BadFile bad)
        {
            return VerbConsole.Failed(bad.Message, "Rien n'a été chargé.");
        }
        catch (Exception broken) when (broken is HttpRequestException or UnexpectedAnswer or OperationCanceledException)
        {
            const string next = "Ce qui a été chargé le reste ; relancez la même commande pour la suite.";
            return VerbConsole.Failed($"Import interrompu : {broken.Message}", next);
        }
    }
}
