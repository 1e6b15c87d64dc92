using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Api.Operations.Import;

/// <summary>Why a line is left out or refused before the ledger is asked: a code and a French sentence.</summary>
internal sealed record Reason(LineOutcome Outcome, string Code, string Sentence)
{
    public static Reason MeasureIsAGrant { get; } =
        new(
            LineOutcome.Skipped,
            "MEASURE_IS_A_GRANT",
            "Aide du fonds de développement de l'inclusion : une subvention, pas une structure."
        );

    public static Reason MeasureUnknown(string measure) =>
        new(LineOutcome.Skipped, "MEASURE_UNKNOWN", $"La mesure {measure} ne désigne aucune sorte de structure.");

    public static Reason KindUnknown { get; } =
        new(
            LineOutcome.Refused,
            "KIND_UNKNOWN",
            "Aucune annexe ne dit de quelle sorte est la structure : donnez aussi le fichier des annexes."
        );

    public static Reason StructureUnknown(string agencyId) =>
        new(
            LineOutcome.Refused,
            "STRUCTURE_UNKNOWN",
            $"La structure n° {agencyId} n'est ni dans le fichier des structures ni dans le registre."
        );

    public static Reason ValueMissing(string what) =>
        new(LineOutcome.Refused, "VALUE_MISSING", $"L'annexe ne dit pas {what}.");

    public static Reason EmployerUnknown(string siret, StructureKind? kind) =>
        new(
            LineOutcome.Refused,
            "EMPLOYER_UNKNOWN",
            $"L'employeur {siret}{(kind is { } known ? $" ({Measure.Word(known)})" : "")} n'est pas dans le registre ; "
                + "la personne et son PASS y sont."
        );

    public static Reason PassDiffers(string number) =>
        new(
            LineOutcome.Refused,
            "PASS_DIFFERS",
            $"Le PASS {number} est déjà dans le registre avec d'autres dates ; elles sont gardées."
        );

    public ReportLine For(ReportLine line) => line with { Outcome = Outcome, Code = Code, Reason = Sentence };
}
