using System.Globalization;
using System.Text.RegularExpressions;
using PlacementLedger.Domain;

namespace PlacementLedger.Api.Http;

/// <summary>The query parameters that several endpoints share. An endpoint's own ones are declared beside
/// it.</summary>
public static partial class Parameters
{
    public const int LimitDefault = 50;
    public const int LimitMax = 500;

    public static readonly QueryParameter<bool> DryRun = new(
        "dryRun",
        QueryKind.Boolean,
        "Juger la commande sans rien enregistrer.",
        "Judge the command and record nothing.",
        false,
        static (text, out value) => (value = text == "true") || text == "false"
    );

    public static readonly QueryParameter<int> Limit = new(
        "limit",
        QueryKind.Integer,
        $"Nombre d'éléments par page, de 1 à {LimitMax} ({LimitDefault} par défaut).",
        $"Items a page, 1 to {LimitMax} ({LimitDefault} by default).",
        LimitDefault,
        static (text, out value) =>
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value)
            && value is >= 1 and <= LimitMax
    );

    public static readonly QueryParameter<Cursor?> After = new(
        "after",
        QueryKind.Text,
        "Suite de la page précédente : la valeur vient de son lien « next ».",
        "Continues the page before: the value comes from its next link.",
        null,
        Cursor.TryParse
    );

    public static readonly QueryParameter<DateTimeOffset?> UpdatedSince = InstantOf(
        "updatedSince",
        "Seulement ce qui a changé depuis cet instant, compris.",
        "Only what changed at this instant or later."
    );

    public static readonly QueryParameter<DateTimeOffset?> KnownAt = InstantOf(
        "knownAt",
        "Ce que le registre savait à cet instant.",
        "What the ledger knew at this instant."
    );

    public static readonly QueryParameter<DateOnly?> ValidAt = DayOf(
        "validAt",
        "Ce qui était vrai ce jour-là.",
        "What was true on this day."
    );

    public static readonly QueryParameter<ExternalRef?> ExternalRef = new(
        "externalRef",
        QueryKind.Text,
        "Identifiant donné par un autre système, sous la forme system:id.",
        "The id another system gave, as system:id.",
        null,
        static (text, out value) =>
        {
            var colon = text.IndexOf(':', StringComparison.Ordinal);
            value =
                colon > 0
                && colon < text.Length - 1
                && text.Length <= 200
                && !text.Contains('\0', StringComparison.Ordinal)
                    ? new(text[..colon], text[(colon + 1)..])
                    : null;
            return value is not null;
        }
    );

    public static QueryParameter<DateOnly?> DayOf(string name, string french, string english) =>
        new(
            name,
            QueryKind.Day,
            french,
            english,
            null,
            static (text, out value) =>
            {
                var isDay = ScalarCheck.IsDay(text) && Days.AreKept(text);
                value = isDay ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
                return isDay;
            }
        );

    public static QueryParameter<DateTimeOffset?> InstantOf(string name, string french, string english) =>
        new(
            name,
            QueryKind.Instant,
            french,
            english,
            null,
            static (text, out value) =>
            {
                var isInstant = ScalarCheck.IsInstant(text);
                value = isInstant ? DateTimeOffset.Parse(text, CultureInfo.InvariantCulture) : null;
                return isInstant;
            }
        );

    public static QueryParameter<string?> TextOf(string name, string french, string english) =>
        new(
            name,
            QueryKind.Text,
            french,
            english,
            null,
            static (text, out value) =>
            {
                value = text;
                return true;
            }
        );

    public static QueryParameter<Guid?> IdOf(string name, string french, string english) =>
        new(
            name,
            QueryKind.Id,
            french,
            english,
            null,
            static (text, out value) =>
            {
                value = Guid.TryParseExact(text, "D", out var id) ? id : null;
                return value is not null;
            }
        );

    /// <summary>A whole number between two others, both included.</summary>
    public static QueryParameter<int?> NumberOf(string name, int min, int max, string french, string english) =>
        new(
            name,
            QueryKind.Integer,
            french,
            english,
            null,
            (text, out value) =>
            {
                value = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : null;
                return min <= value && value <= max;
            }
        );

    /// <summary>One of the words of an enum, written as in bodies.</summary>
    public static QueryParameter<T?> WordOf<T>(string name, string french, string english)
        where T : struct, Enum =>
        new(
            name,
            QueryKind.Text,
            french,
            english,
            null,
            static (text, out value) =>
            {
                value = null;
                foreach (var known in Enum.GetValues<T>())
                {
                    value = CamelCase.Of(known) == text ? known : value;
                }

                return value is not null;
            }
        );

    /// <summary>A calendar month as its first day, written <c>2026-11</c>.</summary>
    public static QueryParameter<DateOnly?> MonthOf(string name, string french, string english) =>
        new(
            name,
            QueryKind.Text,
            french,
            english,
            null,
            static (text, out value) =>
            {
                var isMonth = Month().IsMatch(text) && ScalarCheck.IsDay(text + "-01") && Days.AreKept(text + "-01");
                value = isMonth ? DateOnly.ParseExact(text + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
                return isMonth;
            }
        );

    [GeneratedRegex(@"^\d{4}-\d\d\z")]
    private static partial Regex Month();
}
