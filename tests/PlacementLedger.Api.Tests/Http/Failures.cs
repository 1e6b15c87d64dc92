using System.Net;

namespace PlacementLedger.Api.Tests.Http;

/// <summary>Every failure is a problem, in the reader's language, and gives nothing away.</summary>
public sealed class Failures(SmallHost host)
{
    [Fact]
    public async Task An_address_without_anything_is_not_found() =>
        await (await host.Get("/nowhere")).Problem(404, "NOT_FOUND");

    [Fact]
    public async Task An_id_that_is_none_is_not_found() =>
        await (await host.Get("/v1/samples/amina")).Problem(404, "NOT_FOUND");

    [Fact]
    public async Task Another_method_is_not_allowed_and_told_which_are()
    {
        var response = await host.Send(HttpMethod.Delete, "/v1/samples", null);
        await response.Problem(405, "METHOD_NOT_ALLOWED");
        Assert.NotEmpty(response.Content.Headers.Allow);
    }

    [Fact]
    public async Task Only_JSON_can_be_asked_for()
    {
        await (await host.Get("/v1/samples", ("Accept", "text/html"))).Problem(406, "NOT_ACCEPTABLE");
        await (await host.Get("/v1/samples", ("Accept", "application/json;q=0"))).Problem(406, "NOT_ACCEPTABLE");
        Assert.Equal(HttpStatusCode.OK, (await host.Get("/v1/samples", ("Accept", "text/html, */*;q=0.1"))).StatusCode);
    }

    [Fact]
    public async Task A_bug_is_an_internal_error_without_its_trace_and_is_logged_with_the_id()
    {
        var response = await host.Get("/v1/bug");
        var problem = await response.Problem(500, "INTERNAL_ERROR");
        Assert.DoesNotContain("Amina", problem.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("at PlacementLedger", problem.ToString(), StringComparison.Ordinal);
        var traceId = problem.GetProperty("traceId").GetString()!;
        Assert.Contains(host.Log.Lines, line => line.Contains($"trace {traceId}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_store_that_is_away_says_when_to_come_back()
    {
        var response = await host.Get("/v1/away");
        await response.Problem(503, "STORE_UNAVAILABLE");
        Assert.NotNull(response.Headers.RetryAfter);
    }

    [Fact]
    public async Task A_refused_decision_is_a_problem_with_the_decision_inside()
    {
        var problem = await (await host.Get("/v1/refused")).Problem(409, "HOURS_CEILING_EXCEEDED");
        Assert.Equal(
            "Les heures demandées dépassent le plafond de 480 h 00 : 450 h 00 déjà effectuées ; "
                + "période du 10 mars 2025 au 9 mars 2027.",
            problem.GetProperty("detail").GetString()!.Replace('\u00a0', ' ')
        );
        var check = problem.GetProperty("decision").GetProperty("checks")[0];
        Assert.Equal("blocked", check.GetProperty("outcome").GetString());
        Assert.Equal(28_800, check.GetProperty("figures").GetProperty("ceilingMinutes").GetInt32());
        Assert.Equal("2027-03-09", check.GetProperty("figures").GetProperty("windowUntil").GetString());
    }

    [Theory]
    [InlineData(null, "fr")]
    [InlineData("en", "en")]
    [InlineData("en-GB,fr;q=0.9", "en")]
    [InlineData("fr;q=0.8, en;q=0.9", "en")]
    [InlineData("de, en;q=0.5", "en")]
    [InlineData("de", "fr")]
    [InlineData("*", "fr")]
    [InlineData("en;q=0, *", "fr")]
    [InlineData("fr;q=0, *", "en")]
    [InlineData("nonsense;;;", "fr")]
    public async Task The_reader_chooses_the_language_French_otherwise(string? wanted, string language)
    {
        var response = await host.Get("/nowhere", wanted is null ? [] : [("Accept-Language", wanted)]);
        var problem = await response.Problem(404, "NOT_FOUND");
        Assert.Equal(language, response.Content.Headers.ContentLanguage.Single());
        Assert.Equal(language == "fr" ? "Introuvable" : "Not found", problem.GetProperty("title").GetString());
    }

    [Fact]
    public async Task Each_code_has_a_page_in_both_languages()
    {
        var page = await host.Get("/problems/HOURS_CEILING_EXCEEDED");
        var html = WebUtility.HtmlDecode(await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains("Plafond d'heures dépassé", html, StringComparison.Ordinal);
        Assert.Contains("Hours ceiling exceeded", html, StringComparison.Ordinal);
        await (await host.Get("/problems/NO_SUCH_CODE")).Problem(404, "NOT_FOUND");
    }

    [Theory]
    [InlineData("/v1/samples")]
    [InlineData("/nowhere")]
    [InlineData("/v1/bug")]
    [InlineData("/swagger/index.html")]
    [InlineData("/problems")]
    public async Task Every_answer_is_guarded_against_browsers(string address)
    {
        var response = await host.Get(address);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Contains(
            "default-src 'none'",
            response.Headers.GetValues("Content-Security-Policy").Single(),
            StringComparison.Ordinal
        );
        Assert.Empty(response.Headers.Server);
    }

    [Fact]
    public async Task Bodies_are_never_logged()
    {
        const string canary = "canary-8f2d";
        await host.Post($"{{\"label\":\"{canary}\",\"kind\":\"{canary}\",\"{canary}\":1}}");
        Assert.DoesNotContain(host.Log.Lines, line => line.Contains(canary, StringComparison.Ordinal));
    }
}
