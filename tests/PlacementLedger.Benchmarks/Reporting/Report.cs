using Spectre.Console;

namespace PlacementLedger.Benchmarks.Reporting;

/// <summary>What was measured: shown as tables, and written as a page of Markdown.</summary>
internal sealed class Report(string title)
{
    private readonly List<ReportTable> _tables = [];
    private readonly List<string[]> _targets = [];
    private readonly List<string> _notes = [];

    public ReportTable Table(string heading, params string[] columns)
    {
        var table = new ReportTable(heading, columns);
        _tables.Add(table);
        return table;
    }

    public void Target(string what, string measured, string aim, bool isMet) =>
        _targets.Add([what, measured, aim, isMet ? "yes" : "NO"]);

    public void Note(string text) => _notes.Add(text);

    public void Show()
    {
        foreach (var table in All())
        {
            table.Show();
        }

        _notes.ForEach(AnsiConsole.WriteLine);
    }

    public void Write(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllLines(file, [$"# {title}", .. All().SelectMany(table => table.Lines()), "", .. _notes]);
        AnsiConsole.MarkupLine($"Written to [bold]{Markup.Escape(file)}[/].");
    }

    private List<ReportTable> All()
    {
        var targets = new ReportTable("Targets", ["what", "measured", "first step", "met"]);
        _targets.ForEach(row => targets.Row(row));
        return _targets.Count == 0 ? _tables : [targets, .. _tables];
    }
}

/// <summary>One table of a <see cref="Report"/>, with the notes beneath it.</summary>
internal sealed class ReportTable(string heading, IReadOnlyList<string> columns)
{
    private readonly List<string[]> _rows = [];
    private readonly List<string> _notes = [];

    public void Row(params string[] cells) => _rows.Add(cells);

    public void Note(string text) => _notes.Add(text);

    public void Show()
    {
        var table = new Table().Border(TableBorder.Rounded).Title(Markup.Escape(heading));
        foreach (var (index, column) in columns.Index())
        {
            var shown = new TableColumn(Markup.Escape(column));
            table.AddColumn(index == 0 ? shown : shown.RightAligned());
        }

        _rows.ForEach(row => table.AddRow([.. row.Select(Markup.Escape)]));
        AnsiConsole.Write(table);
        _notes.ForEach(note => AnsiConsole.MarkupLine($"[grey]{Markup.Escape(note)}[/]"));
    }

    public IEnumerable<string> Lines() =>
        [
            "",
            $"## {heading}",
            "",
            Line(columns),
            $"|{string.Join('|', columns.Select((_, index) => index == 0 ? "---" : "--:"))}|",
            .. _rows.Select(Line),
            .. _notes.SelectMany(note => new[] { "", note }),
        ];

    private static string Line(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";
}
