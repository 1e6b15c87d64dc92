using PlacementLedger.Api.Structures;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Api.Operations.Import;

/// <summary>Structures, their conventions and their annexes: a structure's commands in order, several structures at
/// once.</summary>
internal sealed class StructureImport(
    LedgerClient ledger,
    KnownStructures known,
    ImportReport report,
    IProgress<Advance> progress
)
{
    private const string Part = "Structures, conventions, annexes";
    private const int AtOnce = 4;
    private int _done;

    public async Task Load(
        IReadOnlyList<StructureLine> structures,
        IReadOnlyList<AnnexLine> annexes,
        CancellationToken ct
    )
    {
        foreach (var annex in annexes.Where(annex => annex.Kind is null))
        {
            var why = annex.Measure == Measure.Grant ? Reason.MeasureIsAGrant : Reason.MeasureUnknown(annex.Measure);
            report.Add(why.For(annex.Reported));
        }

        var financed = annexes
            .Where(annex => annex.Kind is not null)
            .ToLookup(annex => (annex.AgencyId, annex.Kind!.Value));
        var withKind = financed.Select(group => group.Key.AgencyId).ToHashSet();
        foreach (var line in structures.Where(line => !withKind.Contains(line.AgencyId)))
        {
            report.Add(Reason.KindUnknown.For(line.Reported(null)));
        }

        var lines = structures.ToLookup(line => line.AgencyId);
        await Parallel.ForEachAsync(
            financed,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = ct },
            async (group, stop) =>
            {
                var (agencyId, kind) = group.Key;
                var structure = lines[agencyId].FirstOrDefault() is { } line
                    ? await Register(line, kind, stop)
                    : known.FindByAgencyId(agencyId, kind);
                await LoadAnnexes(structure, agencyId, [.. group], stop);
                progress.Report(new(Part, Interlocked.Increment(ref _done), financed.Count));
            }
        );
    }

    /// <summary>Null when the ledger refuses it.</summary>
    private async Task<KnownStructure?> Register(StructureLine line, StructureKind kind, CancellationToken ct)
    {
        var reported = line.Reported(kind);
        if (known.Find(line.Siret, kind) is { } there)
        {
            report.Add(reported);
            return there;
        }

        var agencyId = KnownStructures.AgencyId(line.AgencyId, kind);
        var request = new RegisterStructureRequest(
            kind,
            line.Siret,
            line.Name,
            ExternalRefs: [new(KnownStructures.AgencySystem, agencyId)]
        );
        var reply = await ledger.Post("/v1/structures", request, ct);
        if (!reply.IsObeyed)
        {
            report.Add(reported.Refused(reply));
            return null;
        }

        report.Add(reported with { Outcome = LineOutcome.Loaded });
        var structure = new KnownStructure(reply.Id, reply.Version);
        known.Add(line.Siret, kind, agencyId, structure);
        return structure;
    }

    private async Task LoadAnnexes(
        KnownStructure? structure,
        string agencyId,
        AnnexLine[] annexes,
        CancellationToken ct
    )
    {
        if (structure is null)
        {
            foreach (var annex in annexes)
            {
                report.Add(Reason.StructureUnknown(agencyId).For(annex.Reported));
            }

            return;
        }

        foreach (
            var convention in annexes.Where(annex => annex.Convention is not null).GroupBy(annex => annex.Convention!)
        )
        {
            var reply = await ledger.Post($"{structure.Path}/conventions", Convention(convention), ct);
            report.Add(structure.Judge(reply, new(ImportSource.Convention, convention.First().Line, convention.Key)));
        }

        foreach (var annex in annexes)
        {
            await LoadAnnex(structure, annex, ct);
        }
    }

    private async Task LoadAnnex(KnownStructure structure, AnnexLine annex, CancellationToken ct)
    {
        if (annex.Convention is null || annex.PostsHundredths is null)
        {
            var what = annex.Convention is null ? "sa convention" : "combien de postes elle finance";
            report.Add(Reason.ValueMissing(what).For(annex.Reported));
            return;
        }

        var request = new FinancialAnnexRequest(
            annex.FullNumber,
            annex.Convention,
            annex.State,
            annex.From,
            annex.Until,
            annex.PostsHundredths.Value,
            annex.AnnualMinutesPerPost,
            annex.UnitAmountCents,
            annex.Key
        );
        var reply = await ledger.Post($"{structure.Path}/financial-annexes", request, ct);
        report.Add(structure.Judge(reply, annex.Reported));
    }

    // The extract has no row for a convention: it lasts from the first day of its annexes to the last.
    private static ConventionRequest Convention(IGrouping<string, AnnexLine> annexes) =>
        new(
            annexes.Key,
            annexes.Min(annex => annex.From),
            annexes.Max(annex => annex.Until),
            [.. annexes.Select(annex => annex.Department).Distinct().Order(StringComparer.Ordinal)]
        );
}
