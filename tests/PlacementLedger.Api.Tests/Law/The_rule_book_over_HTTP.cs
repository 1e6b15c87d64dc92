using System.Text.Json.Nodes;
using PlacementLedger.Api.Tests.Host;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Api.Tests.Law;

/// <summary>What a decision quotes can be looked up: in both languages, with the figures and their dates.</summary>
[Collection<SharedLedger>]
public sealed class The_rule_book_over_HTTP(LedgerApi api)
{
    private static readonly (string, string) English = ("Accept-Language", "en");

    [Fact]
    public async Task shows_one_rule_with_its_figures_codes_and_open_questions()
    {
        var reply = await api.Get("/v1/rules/R480-01");
        Assert.Equal((200, "fr"), (reply.Status, reply.Headers["Vary"] is "Accept-Language" ? "fr" : ""));
        var rule = reply.Body;
        Assert.Equal("R480-01 R480 inCode", $"{rule["id"]} {rule["family"]} {rule["state"]}");
        Assert.Equal("Plafond des heures de mise à disposition", (string?)rule["title"]);
        Assert.Equal("L5132-9 2°, R5132-18 2°", (string?)rule["source"]);
        Assert.Equal(
            [
                "met ",
                "notApplicable ",
                "warned OVERRUN_OPENED",
                "warned PLANNED_HOURS_EXCEED",
                "blocked HOURS_CEILING_EXCEEDED",
            ],
            rule["answers"]!.AsArray().Select(answer => $"{answer!["outcome"]} {answer["code"]}")
        );
        var figure = Assert.Single(rule["figures"]!.AsArray())!;
        Assert.Equal("hoursCeilingMinutes minutes", $"{figure["name"]} {figure["unit"]}");
        Assert.Equal(
            ["1999-02-18 1999-02-18 14400", "2009-06-01 2008-12-03 28800"],
            figure["versions"]!.AsArray().Select(v => $"{v!["validFrom"]} {v["knownFrom"]} {v["value"]}")
        );
        Assert.Equal("A1", (string?)Assert.Single(rule["ambiguities"]!.AsArray())!["id"]);
    }

    [Fact]
    public async Task speaks_the_readers_language()
    {
        var french = (await api.Get("/v1/rules/AI-03")).Body;
        var english = (await api.Get("/v1/rules/AI-03", English)).Body;
        Assert.Equal("Territoire de la convention", (string?)french["title"]);
        Assert.NotEqual((string?)french["title"], (string?)english["title"]);
        Assert.NotEqual((string?)french["answers"]![2]!["title"], (string?)english["answers"]![2]!["title"]);
        Assert.Equal((string?)french["source"], (string?)english["source"]);
    }

    [Theory]
    [InlineData("L-UNIQUE")]
    [InlineData("H3")]
    [InlineData("W2")]
    public async Task has_the_invariants_of_the_ledger_too(string id) =>
        Assert.Equal(id, (string?)(await api.Get($"/v1/rules/{id}")).Body["id"]);

    [Theory]
    [InlineData("AI-99")]
    [InlineData("r480-01")]
    [InlineData("R480")]
    public async Task has_no_other_rule(string id)
    {
        var reply = await api.Get($"/v1/rules/{id}");
        Assert.Equal((404, "NOT_FOUND"), (reply.Status, reply.Code));
    }

    [Fact]
    public async Task leaves_out_what_was_published_after_the_day_asked_about()
    {
        Assert.Equal(["240 h"], await Ceilings("?knownAt=2008-12-02"));
        Assert.Equal(["240 h", "480 h"], await Ceilings("?knownAt=2008-12-03"));
        Assert.Empty((await api.Get("/v1/rules/R480-01?knownAt=1999-02-17")).Body["figures"]!.AsArray());
        var listed = await api.Get("/v1/rules?family=R480&knownAt=2008-12-02");
        Assert.DoesNotContain("28800", listed.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task shows_a_figure_that_is_no_number_whole()
    {
        var figure = (await api.Get("/v1/rules/PASS-02")).Body["figures"]![0]!;
        Assert.Null(figure["unit"]);
        Assert.Equal("""{"years":0,"days":730}""", figure["versions"]![1]!["value"]!.ToJsonString());
    }

    [Fact]
    public async Task lists_every_rule_once_page_by_page_in_its_order()
    {
        List<string> ids = [];
        for (var next = "/v1/rules?limit=7"; next is not null; )
        {
            var page = await api.Get(next);
            Assert.True(page.Status == 200, page.Text);
            ids.AddRange(Ids(page));
            next = (string?)page.Body["next"];
        }

        Assert.Equal(RuleBook.All.Select(rule => rule.Id), ids);
        Assert.Equal(ids, Ids(await api.Get("/v1/rules?limit=500")));
    }

    [Fact]
    public async Task lists_one_family()
    {
        Assert.Equal(["H3", "H4", "H9", "H10", "H13"], Ids(await api.Get("/v1/rules?family=H")));
        Assert.All(Ids(await api.Get("/v1/rules?family=R480")), id => Assert.StartsWith("R480-", id));
        Assert.Empty(Ids(await api.Get("/v1/rules?family=XYZ")));
    }

    [Fact]
    public async Task says_what_no_code_judges_yet()
    {
        foreach (var rule in (await api.Get("/v1/rules?limit=500")).Body["items"]!.AsArray())
        {
            var isOpen = NotYetChecked.Holds(RuleBook.Find((string)rule!["id"]!)!);
            Assert.Equal(isOpen ? "notYetChecked" : "inCode", (string?)rule["state"]);
            var answers = rule["answers"]!.AsArray().Select(answer => (string?)answer!["code"]);
            Assert.Equal(isOpen, answers.Contains("RULE_NOT_YET_CHECKED"));
        }
    }

    [Theory]
    [InlineData("R480-01", "blocks")]
    [InlineData("AI-04", "warns")]
    [InlineData("SOR-01", "informs")]
    [InlineData("AID-05", "projects")]
    [InlineData("AID-11", "onDemand")]
    public async Task says_how_a_rule_acts(string id, string effect)
    {
        var rule = (await api.Get($"/v1/rules/{id}")).Body;
        Assert.Equal(effect, (string?)rule["effect"]);
        Assert.Equal(effect is not ("projects" or "onDemand"), rule["answers"]!.AsArray().Count > 0);
    }

    [Fact]
    public async Task says_of_an_open_question_whether_all_its_options_are_followed()
    {
        Assert.Equal("A3", (string?)(await api.Get("/v1/rules/R480-04")).Body["ambiguities"]![0]!["id"]);
    }

    [Theory]
    [InlineData("?family=r480", "?family", "UNPARSEABLE_QUERY")]
    [InlineData("?family=", "?family", "UNPARSEABLE_QUERY")]
    [InlineData("?knownAt=2026-11-23T10:00:00Z", "?knownAt", "UNPARSEABLE_QUERY")]
    [InlineData("?limit=0", "?limit", "UNPARSEABLE_QUERY")]
    [InlineData("?after=WyJBSS05OSJd", "?after", "UNPARSEABLE_QUERY")]
    [InlineData("?ruleId=AI-01", "?ruleId", "UNKNOWN_MEMBER")]
    public async Task refuses_a_query_it_cannot_read(string query, string pointer, string code)
    {
        var reply = await api.Get($"/v1/rules{query}");
        Assert.Equal((400, code), (reply.Status, reply.Code));
        Assert.Equal(pointer, (string?)reply.Body["errors"]![0]!["pointer"]);
    }

    [Fact]
    public async Task is_not_sent_again_to_a_reader_who_holds_it()
    {
        var first = await api.Get("/v1/rules/R480-01");
        Assert.Equal(304, (await api.Get("/v1/rules/R480-01", ("If-None-Match", first.Headers["ETag"]))).Status);
    }

    private async Task<IEnumerable<string>> Ceilings(string query) =>
        (await api.Get($"/v1/rules/R480-01{query}")).Body["figures"]![0]!["versions"]!
            .AsArray()
            .Select(version => $"{(int)version!["value"]! / 60} h");

    private static IEnumerable<string> Ids(Reply list) =>
        list.Body["items"]!.AsArray().Select((JsonNode? item) => (string)item!["id"]!);
}
