namespace PlacementLedger.Api.Operations.Import;

/// <summary>Loads the State's files: all are read and judged whole first, then sent as the commands anybody
/// sends.</summary>
internal static class Importer
{
    /// <exception cref="BadFile">A file is not what it should be; nothing has been sent.</exception>
    public static async Task<ImportFiles> Read(ImportPaths paths, CancellationToken ct) =>
        new(
            paths.Structures is null ? [] : await StructureFile.Read(paths.Structures, ct),
            paths.Annexes is null ? [] : await AnnexFile.Read(paths.Annexes, ct),
            paths.EmployeeRecords is null ? null : await EmployeeRecordFile.Read(paths.EmployeeRecords, ct)
        );

    public static async Task<ImportReport> Load(
        ImportFiles files,
        LedgerClient ledger,
        IProgress<Advance> progress,
        CancellationToken ct
    )
    {
        var report = new ImportReport();
        var known = await KnownStructures.Load(ledger, ct);
        await new StructureImport(ledger, known, report, progress).Load(files.Structures, files.Annexes, ct);
        if (files.EmployeeRecords is { } page)
        {
            var people = await KnownPasses.Load(ledger, ct);
            await new PeopleImport(ledger, known, people, report, progress).Load(page.Results, ct);
        }

        return report;
    }
}

/// <summary>Where the files are; null for one that is not given.</summary>
internal sealed record ImportPaths(string? Structures, string? Annexes, string? EmployeeRecords);

/// <summary>What the files say.</summary>
internal sealed record ImportFiles(
    IReadOnlyList<StructureLine> Structures,
    IReadOnlyList<AnnexLine> Annexes,
    EmployeeRecordPage? EmployeeRecords
);
