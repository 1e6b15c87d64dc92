using System.Text.RegularExpressions;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Tests.House;

namespace PlacementLedger.Domain.Tests.Law;

/// <summary>What the rule book says of how a rule acts is what the source does with it.</summary>
public sealed partial class How_rules_act
{
    private static readonly string LawFolder = Path.Combine("src", "PlacementLedger.Domain", "Law");

    private static readonly Dictionary<string, string> Law = Texts(file => file.StartsWith(LawFolder, Ordinal));

    private static readonly string Elsewhere = string.Join(
        '\n',
        Texts(file => !file.StartsWith(LawFolder, Ordinal) && !IsAnExample(file)).Values
    );

    private const StringComparison Ordinal = StringComparison.Ordinal;

    public static TheoryData<string> Rules => [.. RuleBook.All.Select(rule => rule.Id)];

    [Theory, MemberData(nameof(Rules))]
    public void is_what_the_source_does(string id)
    {
        var rule = RuleBook.Find(id)!;
        var (type, field) = Declared(rule);
        if (type == nameof(NotYetChecked))
        {
            return;
        }

        var isInDecisions = IsQuoted(type, field) && IsCalled(type);
        var expected =
            isInDecisions ? "in decisions"
            : IsCalled(type) && !IsAlone(type, field) ? "projects"
            : "on demand";
        var said = rule.Effect switch
        {
            RuleEffect.Blocks or RuleEffect.Warns or RuleEffect.Informs => "in decisions",
            RuleEffect.Projects => "projects",
            RuleEffect.OnDemand => "on demand",
        };
        Assert.True(expected == said, $"{id} ({type}.{field}) is {expected}; the book says {rule.Effect}.");
    }

    [Fact]
    public void follows_from_the_codes_where_there_are_any()
    {
        Assert.Equal(RuleEffect.Blocks, HoursCeiling.Rule.Effect);
        Assert.Equal(RuleEffect.Warns, UnclassifiedClients.Rule.Effect);
        Assert.Equal(RuleEffect.Informs, PlannedHoursAreReserved.Rule.Effect);
        Assert.All(
            RuleBook.All.Where(rule => rule.Effect is RuleEffect.Projects or RuleEffect.OnDemand),
            rule => Assert.Empty(rule.Blocks.Concat(rule.Warns))
        );
    }

    /// <summary>Whether a check of it is made: by its own file, or by whoever names it.</summary>
    private static bool IsQuoted(string type, string field) =>
        Quote(field).IsMatch(Law[type]) || Quote($"{type}.{field}").IsMatch(Elsewhere + string.Join('\n', Law.Values));

    /// <summary>Whether anything but the law itself comes to it, through other rules or not.</summary>
    private static bool IsCalled(string type, HashSet<string>? seen = null)
    {
        seen ??= [];
        return seen.Add(type)
            && (
                Names(type).IsMatch(Elsewhere)
                || Law.Any(other => other.Key != type && Names(type).IsMatch(other.Value) && IsCalled(other.Key, seen))
            );
    }

    // A rule that its own file never judges with, beside another that it does: what is called is the other.
    private static bool IsAlone(string type, string field) =>
        Declaration().Count(Law[type]) > 1 && !IsQuoted(type, field);

    private static (string Type, string Field) Declared(Rule rule) =>
        typeof(RuleBook)
            .Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(RuleBook).Namespace)
            .SelectMany(type => type.GetFields().Where(field => field.FieldType == typeof(Rule)))
            .Where(field => ReferenceEquals(field.GetValue(null), rule))
            .Select(field => (field.DeclaringType!.Name, field.Name))
            .SingleOrDefault((nameof(NotYetChecked), ""));

    private static Regex Quote(string name) =>
        new(
            $@"\b{Regex.Escape(name)}\s*\.(Met|Warned|Blocked|NotApplicable)\(|[(,:=?>]\s*{Regex.Escape(name)}\s*[,);]"
        );

    private static Regex Names(string type) => new($@"(?<![\w.""]){type}\.\w");

    private static bool IsAnExample(string file) => file.EndsWith("Examples.cs", Ordinal);

    private static Dictionary<string, string> Texts(Func<string, bool> isMeant) =>
        RepositoryFiles
            .Under("src", "*.cs")
            .Where(isMeant)
            .GroupBy(file => Path.GetFileNameWithoutExtension(file))
            .ToDictionary(
                file => file.Key,
                files => string.Join('\n', files.SelectMany(RepositoryFiles.Read).Where(line => !IsComment(line)))
            );

    private static bool IsComment(string line) => line.TrimStart().StartsWith("//", Ordinal);

    [GeneratedRegex(@"static readonly Rule \w+ =")]
    private static partial Regex Declaration();
}
