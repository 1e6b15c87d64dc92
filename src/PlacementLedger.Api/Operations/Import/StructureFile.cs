using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Api.Operations.Import;

/// <summary>The agency's extract of approved structures (fluxIAE_Structure).</summary>
internal static class StructureFile
{
    private const string Id = "structure_id_siae";
    private const string Siret = "structure_siret_actualise";
    private const string SignedSiret = "structure_siret_signature";
    private const string Name = "structure_denomination";

    public static Task<IReadOnlyList<StructureLine>> Read(string path, CancellationToken ct) =>
        PipeFile.Read(
            path,
            [Id, Siret, SignedSiret, Name],
            endsWithCount: true,
            row => new StructureLine(
                row.Line,
                row.Text(Id),
                row.TextOrNull(Siret) ?? row.Text(SignedSiret),
                row.Text(Name)
            ),
            ct
        );
}

/// <summary>A structure of the extract: a legal person, with no word on what kind of structure it is.</summary>
/// <param name="AgencyId">The agency's own number, which the annexes use.</param>
/// <param name="Siret">As it is now; the one the convention was signed under can be older.</param>
internal sealed record StructureLine(int Line, string AgencyId, string Siret, string Name)
{
    public ReportLine Reported(StructureKind? kind) =>
        new(ImportSource.Structure, Line, kind is { } known ? $"{Siret} {Measure.Word(known)}" : Siret);
}
