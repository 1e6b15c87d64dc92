using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Domain.Tests.Law;

public sealed class The_rule_book
{
    [Fact]
    public void has_each_id_once() =>
        Assert.Empty(RuleBook.All.GroupBy(rule => rule.Id).Where(same => same.Count() > 1).Select(same => same.Key));

    [Fact]
    public void says_the_source_of_each_rule() => Assert.All(RuleBook.All, rule => Assert.NotEmpty(rule.Source));

    [Fact]
    public void finds_a_rule_by_its_id()
    {
        Assert.Same(InsideTheTerritory.Rule, RuleBook.Find("AI-03"));
        Assert.Equal("L1251-60", RuleBook.Find("ETTI-09")?.Source);
        Assert.Null(RuleBook.Find("AI-99"));
    }

    [Fact]
    public void has_a_written_out_version() => Assert.Matches(@"^\d{4}-\d{2}-\d{2}\.\d+$", RuleBook.Version);

    [Fact]
    public void holds_the_rule_of_every_check()
    {
        var lawful = typeof(RuleBook).Assembly.GetTypes().Where(GivesChecks).ToArray();
        Assert.NotEmpty(lawful);
        Assert.All(lawful, type => Assert.True(RulesOf(type).Any(), $"{type.Name} declares no public Rule."));
    }

    [Fact]
    public void is_quoted_by_each_file_of_law()
    {
        var text = string.Concat(Directory.EnumerateFiles(LawFolder(), "*.cs").Select(File.ReadAllText));
        Assert.All(RuleBook.All, rule => Assert.Contains($"new(\"{rule.Id}\"", text, StringComparison.Ordinal));
    }

    [Fact]
    public void orders_every_code_once()
    {
        var declared = typeof(Codes)
            .GetFields(BindingFlags.Static | BindingFlags.Public)
            .Where(field => field.IsLiteral)
            .Select(field => (string)field.GetRawConstantValue()!);
        Assert.Equal(declared.Order(), Codes.InOrder.Order());
        Assert.All(Codes.InOrder, code => Assert.Matches(new Regex("^[A-Z]+(_[A-Z]+)*$"), code));
    }

    [Theory(DisplayName = "Settled 35: what blocks in law and is not in code warns")]
    [InlineData(StructureKind.Ai)]
    [InlineData(StructureKind.Etti)]
    public void says_what_is_not_yet_checked(StructureKind kind, params string[] own)
    {
        var checks = NotYetChecked.For(kind).ToArray();
        Assert.Equal(own, checks.Select(check => check.Rule));
        Assert.All(checks, check => check.Warns(Codes.RuleNotYetChecked));
    }

    [Theory]
    [InlineData(StructureKind.Ei)]
    [InlineData(StructureKind.Aci)]
    [InlineData(StructureKind.Eiti)]
    public void has_nothing_to_check_for_those_who_place_nobody(StructureKind kind) =>
        Assert.Empty(NotYetChecked.For(kind));

    private static bool GivesChecks(Type type) =>
        type.Namespace == typeof(RuleBook).Namespace
        && type.IsPublic
        && type.GetMethods(BindingFlags.Static | BindingFlags.Public)
            .Any(method => method.Name == "Check" && method.ReturnType == typeof(Check));

    private static IEnumerable<Rule> RulesOf(Type type) =>
        type.GetFields(BindingFlags.Static | BindingFlags.Public)
            .Where(field => field.FieldType == typeof(Rule))
            .Select(field => (Rule)field.GetValue(null)!)
            .Intersect(RuleBook.All);

    private static string LawFolder([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../src/PlacementLedger.Domain/Law"));
}
