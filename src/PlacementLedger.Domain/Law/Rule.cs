using System.Globalization;
using PlacementLedger.Domain.Decisions;

namespace PlacementLedger.Domain.Law;

/// <summary>The name of one rule: its id in the rule book and the text it comes from. Every check quotes one.</summary>
/// <param name="Id">Such as <c>R480-01</c>; product invariants use the ids of the model (<c>H9</c>, <c>W3</c>).</param>
/// <param name="Source">The article of law, or the product's own document.</param>
public sealed record Rule(string Id, string Source)
{
    /// <summary>The codes it can block with. Where what it judges has happened already, it only warns with
    /// them.</summary>
    public ValueList<string> Blocks { get; init; } = [];

    /// <summary>The codes it only ever warns with.</summary>
    public ValueList<string> Warns { get; init; } = [];

    /// <summary>How it acts: by its codes where it has any; one that has none informs unless it says
    /// otherwise.</summary>
    public RuleEffect Effect
    {
        get =>
            Blocks.Count > 0 ? RuleEffect.Blocks
            : Warns.Count > 0 ? RuleEffect.Warns
            : field;
        init;
    } = RuleEffect.Informs;

    /// <summary>The letters before the number: <c>R480</c>, <c>PASS</c>, <c>H</c>.</summary>
    public string Family => FamilyOf(Id);

    /// <summary>Sorts by family, then by number: <c>H3</c> before <c>H13</c>.</summary>
    public static IComparer<string> IdOrder { get; } = Comparer<string>.Create(Compare);

    public Check Met(params ReadOnlySpan<Figure> figures) => Says(CheckOutcome.Met, null, figures);

    public Check Warned(string code, params ReadOnlySpan<Figure> figures) => Says(CheckOutcome.Warned, code, figures);

    public Check Blocked(string code, params ReadOnlySpan<Figure> figures) => Says(CheckOutcome.Blocked, code, figures);

    public Check NotApplicable(params ReadOnlySpan<Figure> figures) => Says(CheckOutcome.NotApplicable, null, figures);

    private Check Says(CheckOutcome outcome, string? code, ReadOnlySpan<Figure> figures) =>
        new(Id, outcome, code, ValueList.Create(figures), []);

    private static int Compare(string one, string other) =>
        string.CompareOrdinal(FamilyOf(one), FamilyOf(other)) is not 0 and var byFamily ? byFamily
        : NumberOf(one) != NumberOf(other) ? NumberOf(one).CompareTo(NumberOf(other))
        : string.CompareOrdinal(one, other);

    private static string FamilyOf(string id) =>
        id.Contains('-', StringComparison.Ordinal)
            ? id[..id.IndexOf('-', StringComparison.Ordinal)]
            : id.TrimEnd([.. "0123456789"]);

    private static int NumberOf(string id) =>
        int.TryParse(id[FamilyOf(id).Length..].TrimStart('-'), CultureInfo.InvariantCulture, out var number)
            ? number
            : int.MaxValue;
}
