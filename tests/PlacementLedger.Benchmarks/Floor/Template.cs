namespace PlacementLedger.Benchmarks.Floor;

/// <summary>What the host wrote for one request: the rows the floor writes again, under other ids, for each of
/// its own.</summary>
/// <param name="Answer">What the host answered; the floor answers the same.</param>
internal sealed record Template(string Command, string Answer, IReadOnlyList<TemplateRow> Rows);

/// <summary>One row and what becomes of each of its columns.</summary>
/// <param name="Updates">The row was there before.</param>
internal sealed record TemplateRow(string Table, bool Updates, IReadOnlyList<TemplateValue> Values);

/// <summary>A column: a value kept as it was, or one that each request has its own of.</summary>
/// <param name="Type">PostgreSQL's name of the type.</param>
/// <param name="Text">The value; null for SQL's null.</param>
/// <param name="Number">Which of several new ids, or how much later than the account's version.</param>
internal sealed record TemplateValue(string Column, string Type, ValueOf Of, string? Text, int Number);

/// <summary>Where the floor takes a value from.</summary>
internal enum ValueOf
{
    Constant,
    Worker,
    Account,
    Placement,
    NewId,
    NewText,
    NextSequence,
    AccountVersion,
}
