using System.Text;
using Sylvan.Data.Csv;

namespace PlacementLedger.Api.Operations.Import;

/// <summary>An extract of the paying agency: a DEB line, a header, rows of as many values, sometimes a FIN
/// line.</summary>
internal static class PipeFile
{
    private const int LinesBeforeRows = 2;

    /// <param name="endsWithCount">The extract closes with a FIN line that says how many rows it has.</param>
    /// <exception cref="BadFile">The file is not such an extract, or was cut off.</exception>
    public static async Task<IReadOnlyList<T>> Read<T>(
        string path,
        string[] columns,
        bool endsWithCount,
        Func<PipeRow, T> read,
        CancellationToken ct
    )
    {
        var bytes = await FileText.Read(path, ct);
        using var text = new StreamReader(new MemoryStream(bytes), Encoding.UTF8);
        if (await text.ReadLineAsync(ct) is not { } opening || !opening.StartsWith("DEB", StringComparison.Ordinal))
        {
            throw new BadFile(path, 1, "la première ligne doit commencer par DEB.");
        }

        try
        {
            await using var csv = await CsvDataReader.CreateAsync(text, Options(), ct);
            return await Rows(path, csv, PipeRow.Ordinals(path, csv, columns), endsWithCount, read, ct);
        }
        catch (CsvRecordTooLargeException tooLong)
        {
            throw new BadFile(path, tooLong.RowNumber + LinesBeforeRows, "ligne trop longue.");
        }
        catch (CsvMissingHeadersException)
        {
            throw new BadFile(path, LinesBeforeRows, "la ligne des noms de colonnes manque.");
        }
    }

    private static async Task<IReadOnlyList<T>> Rows<T>(
        string path,
        CsvDataReader csv,
        IReadOnlyDictionary<string, int> ordinals,
        bool endsWithCount,
        Func<PipeRow, T> read,
        CancellationToken ct
    )
    {
        List<T> rows = [];
        int? announced = null;
        while (await csv.ReadAsync(ct))
        {
            var line = csv.RowNumber + LinesBeforeRows;
            if (announced is not null)
            {
                throw new BadFile(path, line, "rien ne doit suivre la ligne FIN.");
            }

            if (csv.RowFieldCount != csv.FieldCount)
            {
                throw new BadFile(
                    path,
                    line,
                    $"{csv.RowFieldCount} valeurs au lieu de {csv.FieldCount} : ligne coupée ou abîmée."
                );
            }

            var first = csv.GetString(0);
            if (first.StartsWith("FIN", StringComparison.Ordinal))
            {
                announced =
                    int.TryParse(first.AsSpan(3), out var count) && count == rows.Count
                        ? count
                        : throw new BadFile(
                            path,
                            line,
                            $"{first} annonce un autre nombre que les {rows.Count} lignes lues."
                        );
                continue;
            }

            rows.Add(read(new(path, line, csv, ordinals)));
        }

        return endsWithCount && announced is null
            ? throw new BadFile(path, null, $"la ligne FIN manque après {rows.Count} lignes : fichier coupé.")
            : rows;
    }

    private static CsvDataReaderOptions Options() =>
        new()
        {
            Delimiter = '|',
            // The agency quotes nothing: a quotation mark is part of a name, so the quote is a character no text has.
            Quote = '\u001F',
            Escape = '\u001F',
            BufferSize = 1024 * 1024,
            HasHeaders = true,
            CsvStyle = CsvStyle.Standard,
        };
}
