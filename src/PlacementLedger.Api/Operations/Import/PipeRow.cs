using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Sylvan.Data.Csv;

namespace PlacementLedger.Api.Operations.Import;

/// <summary>One row of an extract, read by column name; a value that cannot be read is a fault of the file.</summary>
internal readonly struct PipeRow(string path, int line, CsvDataReader csv, IReadOnlyDictionary<string, int> ordinals)
{
    private const string Day = "dd/MM/yyyy";

    public int Line => line;

    /// <summary>Where each of the columns is.</summary>
    /// <exception cref="BadFile">One of them is missing, or there twice.</exception>
    public static IReadOnlyDictionary<string, int> Ordinals(string path, CsvDataReader csv, string[] columns)
    {
        var names = Enumerable.Range(0, csv.FieldCount).Select(csv.GetName).ToList();
        return columns.ToDictionary(
            column => column,
            column =>
                names.Count(name => name == column) == 1
                    ? names.IndexOf(column)
                    : throw new BadFile(path, 2, $"colonne « {column} » absente ou en double.")
        );
    }

    public string Text(string column) =>
        TextOrNull(column) ?? throw new BadFile(path, line, $"colonne « {column} » vide.");

    public string? TextOrNull(string column)
    {
        var text = csv.GetString(ordinals[column]).Trim();
        return text.Length == 0 ? null : text;
    }

    /// <summary>A day as it is written, whatever the hour beside it.</summary>
    public DateOnly DayOf(string column)
    {
        var text = Text(column);
        return DateOnly.TryParseExact(text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw Unreadable(column, text, "une date JJ/MM/AAAA");
    }

    /// <summary>A decimal number as hundredths: 7.56 posts are 756, 19897.00 euros are 1,989,700 cents.</summary>
    public long? Hundredths(string column)
    {
        if (TextOrNull(column) is not { } text)
        {
            return null;
        }

        const NumberStyles style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        return
            decimal.TryParse(text, style, CultureInfo.InvariantCulture, out var number)
            && Math.Abs(number) < 1_000_000_000_000m
            && number * 100 == decimal.Truncate(number * 100)
            ? (long)(number * 100)
            : throw Unreadable(column, text, "un nombre à deux décimales au plus");
    }

    /// <summary>The same for the same content, whatever the file and the line it stands on.</summary>
    public string ContentKey()
    {
        var source = csv;
        var content = string.Join('|', Enumerable.Range(0, csv.FieldCount).Select(i => source.GetString(i)));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
    }

    private BadFile Unreadable(string column, string text, string expected) =>
        new(path, line, $"colonne « {column} » : « {text} » n'est pas {expected}.");
}
