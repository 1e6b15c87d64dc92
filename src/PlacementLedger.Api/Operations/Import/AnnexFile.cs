using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Api.Operations.Import;

/// <summary>The agency's extract of financial annexes (fluxIAE_AnnexeFinanciere); it has no FIN line.</summary>
internal static class AnnexFile
{
    private const string StructureId = "af_id_structure";
    private const string Convention = "af_numero_convention";
    private const string MeasureCode = "af_mesure_dispositif_code";
    private const string Number = "af_numero_annexe_financiere";
    private const string Renewal = "af_numero_avenant_renouvellement";
    private const string Amendment = "af_numero_avenant_modification";
    private const string State = "af_etat_annexe_financiere_code";
    private const string From = "af_date_debut_effet";
    private const string Until = "af_date_fin_effet";
    private const string Posts = "af_etp_postes_insertion";
    private const string HoursOfPost = "af_duree_heure_annuel_etp_valeur";
    private const string UnitAmount = "af_montant_unitaire_annuel_valeur";

    public static Task<IReadOnlyList<AnnexLine>> Read(string path, CancellationToken ct) =>
        PipeFile.Read(
            path,
            [
                StructureId,
                Convention,
                MeasureCode,
                Number,
                Renewal,
                Amendment,
                State,
                From,
                Until,
                Posts,
                HoursOfPost,
                UnitAmount,
            ],
            endsWithCount: false,
            row => new AnnexLine(
                row.Line,
                row.Text(StructureId),
                row.Text(MeasureCode),
                row.TextOrNull(Convention),
                row.Text(Number),
                $"{row.Text(Number)}A{row.Text(Renewal)}M{row.Text(Amendment)}",
                row.Text(State),
                row.DayOf(From),
                row.DayOf(Until),
                (int?)row.Hundredths(Posts),
                // Hundredths of an hour are six tenths of a minute; the agency writes whole hours.
                (int?)(row.Hundredths(HoursOfPost) * 60 / 100),
                row.Hundredths(UnitAmount),
                row.ContentKey()
            ),
            ct
        );
}

/// <summary>One row of an annex: the annex as first signed, or as one of its amendments left it.</summary>
/// <param name="Number">The annex; its amendments share it.</param>
/// <param name="FullNumber">With its amendments, as the employee records name it (<c>AI017200002A0M0</c>).</param>
/// <param name="Key">A hash of the row: two rows can share every identifier.</param>
internal sealed record AnnexLine(
    int Line,
    string AgencyId,
    string Measure,
    string? Convention,
    string Number,
    string FullNumber,
    string State,
    DateOnly From,
    DateOnly Until,
    int? PostsHundredths,
    int? AnnualMinutesPerPost,
    long? UnitAmountCents,
    string Key
)
{
    /// <summary>Null when the measure makes no structure.</summary>
    public StructureKind? Kind => Import.Measure.KindOf(Measure);

    public ReportLine Reported => new(ImportSource.Annex, Line, FullNumber);

    /// <summary>The department, read from the annex's number: <c>AI017…</c> is 17, <c>ACI02A…</c> is 2A.</summary>
    public string Department
    {
        get
        {
            var code = Number.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
            return code.Length < 3 ? "" : code[..3].TrimStart('0').ToString().PadLeft(2, '0');
        }
    }
}
