using PlacementLedger.Domain.Decisions;

namespace PlacementLedger.Domain.Law;

/// <summary>The name of one rule: its id in the rule book and the text it comes from. Every check quotes one.</summary>
/// <param name="Id">Such as <c>R480-01</c>; product invariants use the ids of the model (<c>H9</c>, <c>W3</c>).</param>
/// <param name="Source">The article of law, or the product's own document.</param>
public sealed record Rule(string Id, string Source)
{
    public Check Met(params ReadOnlySpan<Figure> figures) => Says(CheckOutcome.Met, null, figures);

    public Check Warned(string code, params ReadOnlySpan<Figure> figures) => Says(CheckOutcome.Warned, code, figures);

    public Check Blocked(string code, params ReadOnlySpan<Figure> figures) => Says(CheckOutcome.Blocked, code, figures);

    public Check NotApplicable(params ReadOnlySpan<Figure> figures) => Says(CheckOutcome.NotApplicable, null, figures);

    private Check Says(CheckOutcome outcome, string? code, ReadOnlySpan<Figure> figures) =>
        new(Id, outcome, code, ValueList.Create(figures), []);
}
