using System.Text.Json;
using System.Text.Json.Nodes;
using PlacementLedger.Api.Tests.Host;

namespace PlacementLedger.Api.Tests.Contracts;

/// <summary>The OpenAPI document of all endpoints, as a partner's generator reads it.</summary>
[Collection<SharedLedger>]
public sealed class Whole_contract(LedgerApi api)
{
    /// <summary>The one POST that records nothing.</summary>
    private const string OnlyAsks = "/v1/rule-impacts";

    private static readonly JsonSerializerOptions Narrow = new(Api.Http.Wire.Json)
    {
        WriteIndented = true,
        IndentSize = 1,
    };

    [Fact]
    public async Task is_as_approved()
    {
        var document = await Document();
        document.Remove("servers");
        Approved.Match("openapi.approved.json", Ordered(document)!.ToJsonString(Narrow));
    }

    [Fact]
    public async Task says_once_that_a_choice_may_be_null()
    {
        var schemas = (await Document())["components"]!["schemas"]!.AsObject();
        var choices = schemas.Where(schema => schema.Value!["enum"] is not null).ToList();
        Assert.NotEmpty(choices);
        Assert.All(choices, choice => Assert.DoesNotContain(null, choice.Value!["enum"]!.AsArray()));
    }

    [Fact]
    public async Task names_each_operation_once_in_both_languages()
    {
        var operations = Operations(await Document());
        var names = operations.Select(operation => (string)operation.Said["operationId"]!).ToList();
        Assert.Equal(names.Count, names.Distinct().Count());
        Assert.All(
            operations,
            operation =>
            {
                Assert.NotEmpty((string)operation.Said["summary"]!);
                Assert.NotEmpty((string)operation.Said["x-fr"]!);
                Assert.Single(operation.Said["tags"]!.AsArray());
            }
        );
    }

    [Fact]
    public async Task asks_every_POST_that_records_for_an_idempotency_key()
    {
        const string key = "#/components/parameters/IdempotencyKey";
        var document = await Document();
        Assert.True((bool)document["components"]!["parameters"]!["IdempotencyKey"]!["required"]!);
        Assert.All(
            Operations(document).Where(operation => operation.Method == "post" && operation.Path != OnlyAsks),
            post => Assert.Contains(key, post.Said["parameters"]!.AsArray().Select(asked => (string?)asked!["$ref"]))
        );
    }

    [Fact]
    public async Task shows_an_example_of_every_body_answer_and_problem()
    {
        var operations = Operations(await Document());
        Assert.All(
            operations.Where(operation => operation.Said["requestBody"] is not null),
            operation => AssertShown(operation.Said["requestBody"]!, operation.Path)
        );
        Assert.All(
            operations,
            operation =>
                Assert.All(
                    operation.Said["responses"]!.AsObject().Where(response => response.Value!["content"] is not null),
                    response => AssertShown(response.Value!, $"{operation.Method} {operation.Path} {response.Key}")
                )
        );
    }

    [Fact]
    public async Task tells_a_dry_run_from_what_was_done()
    {
        var operations = Operations(await Document());
        var commands = operations.Where(operation => operation.Method == "post" && operation.Path != OnlyAsks).ToList();
        Assert.All(
            commands,
            command =>
            {
                var responses = command.Said["responses"]!.AsObject();
                var schema = responses["200"]!["content"]!["application/json"]!["schema"]!;
                var dryRun = responses.ContainsKey("201") ? schema : schema["oneOf"]![1]!;
                Assert.Equal("#/components/schemas/DryRunAnswer", (string?)dryRun["$ref"]);
            }
        );
    }

    [Fact]
    public async Task refers_to_nothing_that_is_missing_and_mixes_no_numbers_with_text()
    {
        var document = await Document();
        var all = Below(document).ToList();
        Assert.All(
            all.Select(node => node["$ref"]).OfType<JsonValue>(),
            reference => Assert.True(Exists(document, (string)reference!), $"{reference} does not exist.")
        );
        Assert.All(
            all.Select(node => node["type"]).OfType<JsonArray>(),
            types => Assert.Equal(1, types.Count(type => (string?)type != "null"))
        );
    }

    private async Task<JsonObject> Document() => (await api.Get("/openapi/v1.json")).Body.AsObject();

    private static List<(string Path, string Method, JsonNode Said)> Operations(JsonObject document) =>
        [
            .. document["paths"]!
                .AsObject()
                .SelectMany(path =>
                    path.Value!.AsObject().Select(operation => (path.Key, operation.Key, operation.Value!))
                ),
        ];

    private static void AssertShown(JsonNode said, string where) =>
        Assert.All(
            said["content"]!.AsObject().Select(media => media.Value!),
            media =>
                Assert.True(
                    media["example"] is not null || media["examples"]?.AsObject().Count > 0,
                    $"{where} has no example."
                )
        );

    private static IEnumerable<JsonObject> Below(JsonNode? node) =>
        node switch
        {
            JsonObject members => members.Select(member => member.Value).SelectMany(Below).Prepend(members),
            JsonArray items => items.SelectMany(Below),
            _ => [],
        };

    private static bool Exists(JsonNode document, string reference) =>
        reference.Split('/').Skip(1).Aggregate((JsonNode?)document, (at, name) => at?[name]) is not null;

    private static JsonNode? Ordered(JsonNode? node) =>
        node switch
        {
            JsonObject members => new JsonObject(
                members
                    .OrderBy(member => member.Key, StringComparer.Ordinal)
                    .Select(member => KeyValuePair.Create(member.Key, Ordered(member.Value)))
            ),
            JsonArray items => new JsonArray([.. items.Select(Ordered)]),
            _ => node?.DeepClone(),
        };
}
