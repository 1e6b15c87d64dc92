using Spectre.Console;

namespace PlacementLedger.Api.Operations.Import;

/// <summary>The report of an import as tables: every line, then the totals.</summary>
internal static class ImportTables
{
    private const int LinesShownMax = 200;

    public static void Write(IAnsiConsole console, ImportReport report, bool isOnePageOfMany)
    {
        console.Write(Lines(report));
        console.Write(Totals(report));
        if (isOnePageOfMany)
        {
            console.MarkupLine(
                "[yellow]Le fichier des fiches salarié annonce une page suivante : importez-la aussi.[/]"
            );
        }
    }

    public static string Word(ImportSource source) =>
        source switch
        {
            ImportSource.Structure => "structure",
            ImportSource.Convention => "convention",
            ImportSource.Annex => "annexe",
            ImportSource.EmployeeRecord => "fiche salarié",
        };

    public static string Word(LineOutcome outcome) =>
        outcome switch
        {
            LineOutcome.Loaded => "chargée",
            LineOutcome.AlreadyThere => "déjà présente",
            LineOutcome.Skipped => "laissée de côté",
            LineOutcome.Refused => "refusée",
            LineOutcome.Failed => "en échec",
        };

    private static Table Lines(ImportReport report)
    {
        var isLong = report.Lines.Count > LinesShownMax;
        var shown = isLong ? report.Lines.Where(line => line.Code is not null).Take(LinesShownMax) : report.Lines;
        var table = new Table()
            .Border(TableBorder.Rounded)
            .Title(
                isLong ? "Les lignes qui ne sont pas dans le registre (toutes sont dans --report)" : "Ligne par ligne"
            );
        table.AddColumns("Quoi", "Ligne", "Objet", "Résultat", "Pourquoi");
        foreach (var line in shown)
        {
            table.AddRow(
                new Text(Word(line.Source)),
                new Text($"{line.Line}").RightJustified(),
                new Text(line.Subject),
                new Text(Word(line.Outcome), new Style(ColorOf(line.Outcome))),
                new Text(line.Code is null ? "" : $"{line.Code} : {line.Reason}")
            );
        }

        return table;
    }

    private static Table Totals(ImportReport report)
    {
        var outcomes = Enum.GetValues<LineOutcome>();
        var table = new Table().Border(TableBorder.Rounded).Title("Totaux").AddColumn("Quoi");
        foreach (var outcome in outcomes)
        {
            table.AddColumn(new TableColumn(Word(outcome)).RightAligned());
        }

        foreach (var source in report.Lines.Select(line => line.Source).Distinct())
        {
            table.AddRow([Word(source), .. outcomes.Select(outcome => $"{report.Count(source, outcome)}")]);
        }

        return table;
    }

    private static Color ColorOf(LineOutcome outcome) =>
        outcome switch
        {
            LineOutcome.Loaded => Color.Green,
            LineOutcome.AlreadyThere => Color.Default,
            LineOutcome.Skipped => Color.Grey,
            LineOutcome.Refused => Color.Yellow,
            LineOutcome.Failed => Color.Red,
        };
}
