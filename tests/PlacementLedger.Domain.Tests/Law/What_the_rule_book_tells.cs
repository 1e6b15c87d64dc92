using System.Reflection;
using System.Text.RegularExpressions;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Tests.House;

namespace PlacementLedger.Domain.Tests.Law;

/// <summary>Every rule is described by data: its figures, the codes it answers with, what it leaves open.</summary>
public sealed partial class What_the_rule_book_tells
{
    private static readonly string LawFolder = Path.Combine("src", "PlacementLedger.Domain", "Law");

    [Fact]
    public void is_in_the_order_of_families_and_numbers()
    {
        string[] ids = [.. RuleBook.All.Select(rule => rule.Id)];
        Assert.Equal(ids.Order(Rule.IdOrder), ids);
        string[] mixed = ["W2", "R480-01", "H13", "AI-10", "L-PARTY", "H3", "AI-02"];
        Assert.Equal(["AI-02", "AI-10", "H3", "H13", "L-PARTY", "R480-01", "W2"], mixed.Order(Rule.IdOrder));
    }

    [Theory]
    [InlineData("R480-01", "R480")]
    [InlineData("L-UNIQUE", "L")]
    [InlineData("H13", "H")]
    [InlineData("ETTI-05", "ETTI")]
    public void has_families(string id, string family) => Assert.Equal(family, new Rule(id, "").Family);

    [Fact]
    public void finds_every_dated_figure_of_the_law_where_it_is_declared()
    {
        var declared = typeof(RuleBook)
            .Assembly.GetTypes()
            .Where(type => !type.ContainsGenericParameters)
            .SelectMany(type =>
                type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
                    .Where(field => typeof(IInForce).IsAssignableFrom(field.FieldType))
            )
            .ToList();
        Assert.Equal(declared.Count, LegalFigure.All.Count);
        Assert.Equal(declared.Count, LegalFigure.All.Select(figure => figure.Name).Distinct().Count());
    }

    [Fact]
    public void says_of_each_figure_which_rules_apply_it() =>
        Assert.All(
            LegalFigure.All,
            figure =>
            {
                var hint = $"{figure.Name}: declare it beside its Rule, or say whose it is with [OfRules(...)].";
                Assert.True(figure.Rules.Count > 0 && figure.Rules.All(id => RuleBook.Find(id) is not null), hint);
                Assert.True(figure.Versions.Count > 0, figure.Name);
                Assert.All(figure.Versions, version => Assert.NotEmpty(version.Source));
            }
        );

    [Fact]
    public void names_figures_with_their_unit()
    {
        var ceiling = LegalFigure.All.Single(figure => figure.Name == "hoursCeilingMinutes");
        Assert.Equal(("minutes", "R480-01"), (ceiling.Unit, Assert.Single(ceiling.Rules)));
        Assert.Equal([14_400, 28_800], ceiling.Versions.Select(version => version.Value));
        Assert.Null(LegalFigure.All.Single(figure => figure.Name == "passCoversEveryDayPassNeeded").Unit);
    }

    [Fact]
    public void declares_with_each_rule_the_codes_that_its_file_names()
    {
        List<string> wrong = [];
        foreach (var file in RepositoryFiles.Under(LawFolder, "*.cs"))
        {
            var text = string.Join('\n', RepositoryFiles.Read(file));
            var rules = RuleBook.All.Where(rule => !NotYetChecked.Holds(rule) && IsDeclaredIn(rule, text)).ToList();
            if (rules.Count == 0 || Path.GetFileName(file) == "Product.cs")
            {
                continue;
            }

            var named = CodesIn(Declaration().Replace(text, "")).Order();
            var declared = rules.SelectMany(rule => rule.Blocks.Concat(rule.Warns)).Distinct().Order();
            if (!named.SequenceEqual(declared))
            {
                wrong.Add($"{file} names {string.Join(", ", named)}; declared: {string.Join(", ", declared)}");
            }
        }

        Assert.True(wrong.Count == 0, "Add { Blocks = [...], Warns = [...] }:\n" + string.Join('\n', wrong));
    }

    [Fact]
    public void declares_with_each_invariant_of_the_product_the_codes_it_is_quoted_with()
    {
        var product = typeof(Product)
            .GetFields()
            .ToDictionary(field => field.Name, field => (Rule)field.GetValue(null)!);
        var quoted = RepositoryFiles
            .Under(Path.Combine("src", "PlacementLedger.Domain"), "*.cs")
            .SelectMany(file => Quoted().Matches(string.Join('\n', RepositoryFiles.Read(file))))
            .Select(match => (Rule: product[match.Groups[1].Value], Code: Constant(match.Groups[2].Value)))
            .Distinct()
            .ToList();
        Assert.NotEmpty(quoted);
        Assert.All(quoted, use => Assert.Contains(use.Code, use.Rule.Blocks.Concat(use.Rule.Warns)));
        Assert.All(product.Values, rule => Assert.NotEmpty(rule.Blocks.Concat(rule.Warns)));
    }

    [Fact]
    public void gives_refusals_before_warnings_and_each_in_the_order_of_the_codes()
    {
        var (rule, first, second) = (RuleBook.All[0], Codes.InOrder[0], Codes.InOrder[1]);
        int[] order =
        [
            .. (
                (Check[])
                    [
                        rule.Blocked(first),
                        rule.Blocked(second),
                        rule.Warned(first),
                        rule.Warned(second),
                        rule.Met(),
                        rule.NotApplicable(),
                    ]
            ).Select(Precedence.Of),
        ];
        Assert.Equal(order.Distinct().Order(), order);
    }

    [Fact]
    public void declares_only_codes_that_exist_and_each_once() =>
        Assert.All(
            RuleBook.All,
            rule =>
            {
                Assert.All(rule.Blocks.Concat(rule.Warns), code => Assert.Contains(code, Codes.InOrder));
                Assert.Empty(rule.Blocks.Intersect(rule.Warns));
            }
        );

    private static bool IsDeclaredIn(Rule rule, string text) =>
        text.Contains($"new(\"{rule.Id}\"", StringComparison.Ordinal);

    private static IEnumerable<string> CodesIn(string text) =>
        Code().Matches(text).Select(match => Constant(match.Groups[1].Value)).Distinct();

    private static string Constant(string name) => (string)typeof(Codes).GetField(name)!.GetRawConstantValue()!;

    [GeneratedRegex(@"\bCodes\.(\w+)")]
    private static partial Regex Code();

    [GeneratedRegex(@"(Blocks|Warns) = \[[^\]]*\]")]
    private static partial Regex Declaration();

    [GeneratedRegex(@"Product\.(\w+)(?:\.(?:Blocked|Warned)\(|,)\s*Codes\.(\w+)")]
    private static partial Regex Quoted();
}
