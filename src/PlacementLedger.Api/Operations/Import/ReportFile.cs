using System.Text;

namespace PlacementLedger.Api.Operations.Import;

/// <summary>The report as a CSV file that a French spreadsheet opens: semicolons, UTF-8 with its mark.</summary>
internal static class ReportFile
{
    public static Task Write(string path, ImportReport report, CancellationToken ct)
    {
        var text = new StringBuilder("quoi;ligne;objet;résultat;code;pourquoi\r\n");
        foreach (var line in report.Lines)
        {
            var values = new[]
            {
                ImportTables.Word(line.Source),
                $"{line.Line}",
                line.Subject,
                ImportTables.Word(line.Outcome),
                line.Code ?? "",
                line.Reason ?? "",
            };
            text.AppendJoin(';', values.Select(Quoted)).Append("\r\n");
        }

        return File.WriteAllTextAsync(
            path,
            text.ToString(),
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
            ct
        );
    }

    // A spreadsheet runs what begins with one of these; the apostrophe makes it text.
    private static string Quoted(string value)
    {
        var safe = value.Length > 0 && "=+-@\t\r".Contains(value[0], StringComparison.Ordinal) ? $"'{value}" : value;
        return $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
