using System.Collections.Frozen;
using System.Reflection;

namespace PlacementLedger.Domain.Law;

/// <summary>Every rule that a decision can quote, by its id.</summary>
public static class RuleBook
{
    /// <summary>The version of the law in code, kept with each decision. It moves whenever a rule or a figure
    /// does.</summary>
    public const string Version = "2026-11-25.1";

    /// <summary>By family, then by number.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [.. Declared().Concat(NotYetChecked.Rules).OrderBy(rule => rule.Id, Rule.IdOrder)];

    private static readonly FrozenDictionary<string, Rule> ById = All.ToFrozenDictionary(rule => rule.Id);

    /// <summary>The rule of that id; null when the book has none.</summary>
    public static Rule? Find(string id) => ById.GetValueOrDefault(id);

    private static IEnumerable<Rule> Declared() =>
        typeof(RuleBook)
            .Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(RuleBook).Namespace)
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public))
            .Where(field => field.FieldType == typeof(Rule))
            .Select(field => (Rule)field.GetValue(null)!);
}
