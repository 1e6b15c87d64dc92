namespace PlacementLedger.Domain.Decisions;

/// <summary>What one rule says of one command, with the figures it compared and the events it relied on.</summary>
/// <param name="Rule">The rule's id in the rule book, such as <c>R480-01</c>.</param>
/// <param name="Code">Why it warns or blocks; null when it is met or does not apply.</param>
public sealed record Check(
    string Rule,
    CheckOutcome Outcome,
    string? Code,
    ValueList<Figure> Figures,
    ValueList<Guid> Events
)
{
    /// <summary>The same finding where a breach is a fact to record and not a reason to refuse.</summary>
    public Check AsWarning() => Outcome == CheckOutcome.Blocked ? this with { Outcome = CheckOutcome.Warned } : this;
}

/// <summary>What a rule may answer.</summary>
public enum CheckOutcome
{
    Met,
    Warned,
    Blocked,
    NotApplicable,
}
