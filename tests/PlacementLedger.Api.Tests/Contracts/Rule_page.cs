using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Api.Tests.Contracts;

/// <summary>The rule book as a page to read, generated: src/RULES.md.</summary>
public sealed class Rule_page
{
    private const string Head = """
        # Rules

        Every rule that a decision can quote, generated from the code by the tests: do not edit. The same is under
        `GET /v1/rules`. A figure applies from its first day; `published` is when anybody could know it. What a rule
        blocks ahead only warns where it has happened already. `A1` to `A16` are the questions the law leaves open.

        A rule **blocks** a command, **warns** or **informs** with it, or **projects**: something else is computed with
        it and no decision lists it. One **on demand** is a function that no command and no answer calls yet. A test
        holds each to its callers.

        """;

    private const string Questions = """

        ## What the law leaves open

        A network chooses under `POST /v1/policies`; the first option is the default. Where the ledger does not follow
        the other options yet, only the default can be adopted.

        """;

    [Fact]
    public void Is_as_approved()
    {
        var page = new StringBuilder(Head.ReplaceLineEndings("\n")).Append('\n');
        page.Append("| id | règle | rule | source | figures | answers | open questions | acts |\n");
        page.Append("|---|---|---|---|---|---|---|---|\n");
        foreach (var rule in RuleBook.All)
        {
            Row(
                page,
                rule.Id,
                Texts.RuleName(rule.Id, Language.French),
                Texts.RuleName(rule.Id, Language.English),
                rule.Source,
                Lines(LegalFigure.All.Where(figure => figure.Rules.Contains(rule.Id)).SelectMany(Figure)),
                Lines(Answers(rule)),
                string.Join(", ", Ambiguities.OfRule(rule.Id).Select(open => open.Id)),
                Effect(rule)
            );
        }

        page.Append(Questions.ReplaceLineEndings("\n")).Append('\n');
        page.Append("| id | question | question (English) | options | rules |\n|---|---|---|---|---|\n");
        foreach (var open in Ambiguities.All)
        {
            Row(
                page,
                open.Id,
                Texts.Question(open, Language.French),
                Texts.Question(open, Language.English),
                Lines(open.Options.Select(option => Option(open, option))),
                string.Join(", ", open.Rules)
            );
        }

        Approved.Match("../../../src/RULES.md", page.ToString());
    }

    [Theory]
    [InlineData("R480-01")]
    [InlineData("PASS-02")]
    public void Shows_figures_that_hold_something(string id) =>
        Assert.All(
            LegalFigure.All.Where(figure => figure.Rules.Contains(id)).SelectMany(figure => figure.Versions),
            version => Assert.NotEqual("", Said(version.Value, null))
        );

    private static void Row(StringBuilder page, params ReadOnlySpan<string> cells) =>
        page.Append("| ").AppendJoin(" | ", cells.ToArray().Select(cell => cell.Replace("|", "\\|"))).Append(" |\n");

    private static string Effect(Rule rule) =>
        NotYetChecked.Holds(rule)
            ? "not yet checked"
            : rule.Effect switch
            {
                RuleEffect.Blocks => "blocks",
                RuleEffect.Warns => "warns",
                RuleEffect.Informs => "informs",
                RuleEffect.Projects => "projects",
                RuleEffect.OnDemand => "on demand",
            };

    private static string Lines(IEnumerable<string> lines) => string.Join("<br>", lines);

    private static IEnumerable<string> Answers(Rule rule) =>
        NotYetChecked.Holds(rule)
            ? [$"warns {Codes.RuleNotYetChecked}"]
            : [.. rule.Blocks.Select(code => $"blocks {code}"), .. rule.Warns.Select(code => $"warns {code}")];

    private static string Option(Ambiguity open, string option) =>
        $"`{option}` {Texts.Option(open, option, Language.French)} / {Texts.Option(open, option, Language.English)}";

    private static IEnumerable<string> Figure(LegalFigure figure) =>
        figure.Versions.Select(version =>
            $"`{figure.Name}` {Said(version.Value, figure.Unit)} from {version.ValidFrom:O}, "
            + $"published {version.KnownFrom:O}: {version.Source}"
        );

    private static string Said(object? value, string? unit) =>
        (value is null ? null : JsonSerializer.SerializeToNode(value, value.GetType(), Wire.Json)) switch
        {
            null => "none",
            JsonObject members => string.Join(", ", members.Select(member => $"{member.Key} {member.Value}")),
            JsonArray items => string.Join(", ", items.Select(item => $"{item}")),
            var one when unit == "minutes" => Hours((int)one!),
            var one => $"{one} {unit}".TrimEnd(),
        };

    private static string Hours(int minutes) =>
        string.Create(CultureInfo.InvariantCulture, $"{minutes / 60} h {minutes % 60:00}");
}
