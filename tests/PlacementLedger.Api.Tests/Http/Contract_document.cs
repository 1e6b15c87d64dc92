using System.Text.Json;
using PlacementLedger.Api.Http;

namespace PlacementLedger.Api.Tests.Http;

/// <summary>The OpenAPI document says what the endpoints declared and what the gate enforces.</summary>
public sealed class Contract_document(SmallHost host)
{
    [Fact]
    public async Task Describes_a_command_with_its_headers_body_example_and_problems()
    {
        var post = await Operation("/v1/samples", "post");
        Assert.Equal("makeSample", post.GetProperty("operationId").GetString());
        Assert.Equal("Makes a sample.", post.GetProperty("summary").GetString());
        Assert.Equal("samples", post.GetProperty("tags")[0].GetString());
        Assert.Equal("Crée un exemple.", post.GetProperty("x-fr").GetString());
        var body = post.GetProperty("requestBody");
        Assert.True(body.GetProperty("required").GetBoolean());
        var content = body.GetProperty("content").GetProperty("application/json");
        Assert.Equal("#/components/schemas/MakeSample", content.GetProperty("schema").GetProperty("$ref").GetString());
        Assert.False(content.GetProperty("example").TryGetProperty("siret", out _));
        Assert.Equal("plain", content.GetProperty("example").GetProperty("kind").GetString());
        Assert.Equal(
            ["dryRun", "Tenant", "ActingStructure", "Actor", "AcceptLanguage", "IdempotencyKey", "IfMatch"],
            Parameters(post)
        );
        var conflict = post.GetProperty("responses").GetProperty("409");
        var examples = conflict.GetProperty("content").GetProperty("application/problem+json").GetProperty("examples");
        Assert.Equal(
            ["QUOTE_STALE", "HOURS_CEILING_EXCEEDED"],
            examples.EnumerateObject().Select(example => example.Name)
        );
    }

    [Fact]
    public async Task Describes_a_list_with_its_query()
    {
        var get = await Operation("/v1/samples", "get");
        Assert.Equal(
            [
                "limit",
                "after",
                "updatedSince",
                "externalRef",
                "Tenant",
                "ActingStructure",
                "Actor",
                "AcceptLanguage",
                "IfNoneMatch",
                "MinPosition",
            ],
            Parameters(get)
        );
        Assert.Equal(
            ["200", "304", "400", "404", "406", "500", "503"],
            get.GetProperty("responses").EnumerateObject().Select(response => response.Name).Order()
        );
    }

    [Fact]
    public async Task Writes_whole_numbers_as_integers_and_enums_as_words()
    {
        var schemas = (await Document()).GetProperty("components").GetProperty("schemas");
        var minutes = schemas.GetProperty("SampleDay").GetProperty("properties").GetProperty("minutes");
        Assert.Equal("integer", minutes.GetProperty("type").GetString());
        Assert.Equal(
            ["plain", "verySpecial"],
            schemas.GetProperty("SampleKind").GetProperty("enum").EnumerateArray().Select(word => word.GetString())
        );
        var check = schemas.GetProperty("CheckAnswer");
        Assert.DoesNotContain("code", check.GetProperty("required").EnumerateArray().Select(name => name.GetString()));
        Assert.False(check.TryGetProperty("additionalProperties", out _));
    }

    [Fact]
    public async Task Is_version_3_1_with_an_example_of_every_code_and_no_dangling_reference()
    {
        var document = await Document();
        Assert.StartsWith("3.1", document.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        var examples = document.GetProperty("components").GetProperty("examples");
        Assert.Equal(ProblemCodes.All.Length, examples.EnumerateObject().Count());
        Assert.All(References(document), reference => Assert.True(Exists(document, reference), reference));
    }

    [Fact]
    public async Task Has_a_page_that_fetches_nothing_from_outside()
    {
        foreach (var file in new[] { "index.html", "index.js", "index.css" })
        {
            var text = await (await host.Get($"/swagger/{file}")).Content.ReadAsStringAsync(
                TestContext.Current.CancellationToken
            );
            Assert.NotEmpty(text);
            Assert.DoesNotContain("src=\"http", text, StringComparison.Ordinal);
            Assert.DoesNotContain("<script>", text, StringComparison.Ordinal);
        }
    }

    private async Task<JsonElement> Document() =>
        JsonElement.Parse(
            await (await host.Get("/openapi/v1.json")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken)
        );

    private async Task<JsonElement> Operation(string path, string method) =>
        (await Document()).GetProperty("paths").GetProperty(path).GetProperty(method);

    private static IEnumerable<string> Parameters(JsonElement operation) =>
        operation
            .GetProperty("parameters")
            .EnumerateArray()
            .Select(parameter =>
                parameter.TryGetProperty("$ref", out var reference)
                    ? reference.GetString()!.Split('/')[^1]
                    : parameter.GetProperty("name").GetString()!
            );

    private static IEnumerable<string> References(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element
                .EnumerateObject()
                .SelectMany(member =>
                    member is { Name: "$ref", Value.ValueKind: JsonValueKind.String }
                        ? [member.Value.GetString()!]
                        : References(member.Value)
                ),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
            _ => [],
        };

    private static bool Exists(JsonElement document, string reference) =>
        reference
            .Split('/')
            .Skip(1)
            .Aggregate(
                (JsonElement?)document,
                (at, name) =>
                    at is { ValueKind: JsonValueKind.Object } && at.Value.TryGetProperty(name, out var below)
                        ? below
                        : null
            )
            is not null;
}
