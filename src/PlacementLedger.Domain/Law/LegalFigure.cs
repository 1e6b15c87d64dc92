using System.Reflection;

namespace PlacementLedger.Domain.Law;

/// <summary>A dated figure of the law under the name by which it is listed.</summary>
/// <param name="Name">The file's sentence and the figure's own name, such as <c>hoursCeilingMinutes</c>.</param>
/// <param name="Unit">What a number counts, such as <c>minutes</c>; null for what is no number.</param>
/// <param name="Versions">By the day they apply from, then by the day they were known.</param>
/// <param name="Rules">The ids of the rules that apply it.</param>
public sealed record LegalFigure(
    string Name,
    string? Unit,
    IReadOnlyList<IFigureVersion> Versions,
    IReadOnlyList<string> Rules
)
{
    private const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    /// <summary>Every <see cref="InForce{T}"/> of the law, found where it is declared: none can be forgotten
    /// here.</summary>
    public static IReadOnlyList<LegalFigure> All { get; } =
    [
        .. typeof(LegalFigure)
            .Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(LegalFigure).Namespace && !type.ContainsGenericParameters)
            .SelectMany(type => type.GetFields(Static))
            .Where(field => typeof(IInForce).IsAssignableFrom(field.FieldType))
            .Select(Of)
            .OrderBy(figure => figure.Name, StringComparer.Ordinal),
    ];

    private static LegalFigure Of(FieldInfo field)
    {
        var versions = ((IInForce)field.GetValue(null)!).Versions;
        var type = Outermost(field.DeclaringType!);
        var named = field.GetCustomAttribute<OfRulesAttribute>();
        return new(
            char.ToLowerInvariant(type.Name[0]) + type.Name[1..] + field.Name.TrimStart('_'),
            versions[0].Value is int or long ? LastWord(field.Name) : null,
            versions,
            named is not null ? [.. named.Ids] : [.. RulesOf(type).Select(rule => rule.Id)]
        );
    }

    private static IEnumerable<Rule> RulesOf(Type type) =>
        type.GetFields(Static)
            .Where(field => field.FieldType == typeof(Rule))
            .Select(field => (Rule)field.GetValue(null)!)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal);

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    private static string LastWord(string name)
    {
        var start = name.Length - 1;
        while (start > 0 && !char.IsUpper(name[start]))
        {
            start--;
        }

        return name[start..].ToLowerInvariant();
    }
}

/// <summary>Says which rules apply a figure, where its class declares several rules or none.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class OfRulesAttribute(params string[] ids) : Attribute
{
    public IReadOnlyList<string> Ids => ids;
}
