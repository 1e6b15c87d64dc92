using System.Net;
using System.Text;
using System.Text.Json;
using PlacementLedger.Api.Http;

namespace PlacementLedger.Api.Tests.Http;

/// <summary>Headers and query values are read strictly, before the endpoint runs.</summary>
public sealed class Headers_and_queries(SmallHost host)
{
    private static readonly string One = $"/v1/samples/{SmallHost.Somebody}";

    [Theory]
    [InlineData("limit=0", "?limit UNPARSEABLE_QUERY")]
    [InlineData("limit=501", "?limit UNPARSEABLE_QUERY")]
    [InlineData("limit=+5", "?limit UNPARSEABLE_QUERY")]
    [InlineData("limit=5&limit=6", "?limit UNPARSEABLE_QUERY")]
    [InlineData("limit=", "?limit UNPARSEABLE_QUERY")]
    [InlineData("Limit2=5", "?Limit2 UNKNOWN_MEMBER")]
    [InlineData("after=é", "?after UNPARSEABLE_QUERY")]
    [InlineData("after=AAAA", "?after UNPARSEABLE_QUERY")]
    [InlineData("after=WyJhIl0", "?after UNPARSEABLE_QUERY")]
    [InlineData("updatedSince=2027-03-09", "?updatedSince UNPARSEABLE_QUERY")]
    [InlineData("updatedSince=2027-03-09T10:00:00", "?updatedSince UNPARSEABLE_QUERY")]
    [InlineData("externalRef=abc", "?externalRef UNPARSEABLE_QUERY")]
    [InlineData("dryRun=true", "?dryRun UNKNOWN_MEMBER")]
    public async Task A_query_value_that_does_not_fit_is_named(string query, string fault)
    {
        var problem = await (await host.Get($"/v1/samples?{query}")).Problem(400, fault.Split(' ')[1]);
        Assert.Equal([fault], problem.Faults());
    }

    [Theory]
    [InlineData("validAt=09/03/2027")]
    [InlineData("validAt=2027-03-09T00:00:00Z")]
    [InlineData("month=2027-13")]
    public async Task Days_and_months_have_one_form(string query) =>
        await (await host.Get($"{One}?{query}")).Problem(400, "UNPARSEABLE_QUERY");

    [Theory]
    [InlineData("validAt=2027-03-09&knownAt=2027-03-09T10:00:00%2B01:00&month=2027-03")]
    [InlineData("knownAt=2027-03-09T10:00:00.123Z")]
    public async Task Good_query_values_pass(string query) =>
        Assert.Equal(HttpStatusCode.OK, (await host.Get($"{One}?{query}")).StatusCode);

    [Fact]
    public async Task A_command_needs_a_key_except_on_a_dry_run()
    {
        var body = new StringContent("{}", Encoding.UTF8, "application/json");
        await (await host.Send(HttpMethod.Post, "/v1/samples", body)).Problem(400, "IDEMPOTENCY_KEY_MISSING");
        body = new("{}", Encoding.UTF8, "application/json");
        await (await host.Send(HttpMethod.Post, "/v1/samples?dryRun=true", body)).Problem(400, "VALIDATION_FAILED");
        await (await host.Send(HttpMethod.Post, "/v1/samples?dryRun=1", null)).Problem(400, "UNPARSEABLE_QUERY");
    }

    [Theory]
    [InlineData("Tenant", "UPPER")]
    [InlineData("Tenant", "a b")]
    [InlineData("Acting-Structure", "me")]
    [InlineData("Actor", "some one")]
    [InlineData("Actor", "some.one@example.org")]
    public async Task A_malformed_header_is_named(string name, string value)
    {
        var problem = await (await host.Get("/v1/samples", (name, value))).Problem(400, "HEADER_MALFORMED");
        Assert.Equal([$"{name}: HEADER_MALFORMED"], problem.Faults());
    }

    [Fact]
    public async Task An_act_in_the_name_of_a_structure_says_which()
    {
        var address = $"{One}/acceptance";
        var key = ("Idempotency-Key", "k1");
        var problem = await (await host.Send(HttpMethod.Post, address, null, key)).Problem(400, "HEADER_MISSING");
        Assert.Equal(["Acting-Structure: HEADER_MISSING"], problem.Faults());
        var response = await host.Send(
            HttpMethod.Post,
            address,
            null,
            key,
            ("Acting-Structure", SmallHost.Somebody.ToString()),
            ("Actor", "u-17"),
            ("Tenant", "ille-et-vilaine")
        );
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(
            new Caller("ille-et-vilaine", SmallHost.Somebody, "u-17"),
            JsonSerializer.Deserialize<Caller>(text, Wire.Json)
        );
    }

    [Fact]
    public async Task A_replacement_needs_the_version_read()
    {
        await (await host.Send(HttpMethod.Put, One, null)).Problem(428, "VERSION_REQUIRED");
        foreach (var bad in new[] { "3", "\"a\"", "W/\"3\"", "\"3\", \"4\"", "\"-1\"" })
        {
            await (await host.Send(HttpMethod.Put, One, null, ("If-Match", bad))).Problem(400, "HEADER_MALFORMED");
        }

        var response = await host.Send(HttpMethod.Put, One, null, ("If-Match", "\"3\""));
        Assert.Equal("3", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_representation_that_is_held_is_not_sent_again()
    {
        var first = await host.Get(One);
        var tag = first.Headers.ETag!.ToString();
        Assert.Equal(HttpStatusCode.NotModified, (await host.Get(One, ("If-None-Match", tag))).StatusCode);
        Assert.Equal(
            HttpStatusCode.NotModified,
            (await host.Get(One, ("If-None-Match", $"\"x\", W/{tag}"))).StatusCode
        );
        Assert.Equal(HttpStatusCode.OK, (await host.Get(One, ("If-None-Match", "\"x\""))).StatusCode);
    }

    [Fact]
    public async Task Pages_follow_one_another_to_the_end()
    {
        var (address, seen) = ("/v1/samples?limit=2", new List<string>());
        while (address is not null)
        {
            var response = await host.Get(address);
            var page = JsonElement.Parse(
                await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)
            );
            seen.AddRange(
                page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()![^1..])
            );
            address = page.GetProperty("next").GetString();
            var link = response.Headers.TryGetValues("Link", out var links) ? links.Single() : null;
            Assert.Equal(address is null ? null : $"<{address}>; rel=\"next\"", link);
        }

        Assert.Equal(["1", "2", "3", "4", "5"], seen);
    }
}
