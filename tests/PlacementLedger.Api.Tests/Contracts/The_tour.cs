using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PlacementLedger.Api.Tests.Host;

namespace PlacementLedger.Api.Tests.Contracts;

/// <summary>The README's commands answer what the README shows, in part.</summary>
public sealed partial class The_tour(Cluster cluster) : IAsyncLifetime
{
    private readonly LedgerApi _api = new(cluster);

    public ValueTask InitializeAsync() => _api.InitializeAsync();

    public ValueTask DisposeAsync() => _api.DisposeAsync();

    [Fact]
    public async Task Answers_as_shown()
    {
        var readme = await File.ReadAllTextAsync(
            Path.Combine(Approved.Repository(), "README.md"),
            TestContext.Current.CancellationToken
        );
        var tour = readme[readme.IndexOf("## A tour", StringComparison.Ordinal)..];
        var variables = Variable().Matches(tour).ToDictionary(set => set.Groups[1].Value, set => set.Groups[2].Value);
        variables["TODAY"] = $"{DateOnly.FromDateTime(_api.Clock.GetUtcNow().UtcDateTime):O}";
        tour = variables.Aggregate(
            tour,
            (text, set) =>
                text.Replace($"'${set.Key}'", set.Value, StringComparison.Ordinal)
                    .Replace($"${set.Key}", set.Value, StringComparison.Ordinal)
        );
        var bodyOfPlacement = Placement().Match(tour).Groups[1].Value;
        List<Reply> replies = [];
        foreach (Match command in Post().Matches(tour))
        {
            var body = command.Groups[2].Success ? command.Groups[2].Value : bodyOfPlacement;
            replies.Add(await _api.Post($"/v1/{command.Groups[1].Value}", body, null, ("Accept-Language", "en")));
        }

        replies.Add(await _api.Get($"/v1/workers/{variables["WORKER"]}/hours-balance"));
        var shown = Shown().Matches(tour).SelectMany(block => Values(block.Groups[1].Value)).ToList();
        Assert.Equal([201, 201, 201, 200, 201, 201, 200], replies.Select(reply => reply.Status));
        Assert.Equal(replies.Count, shown.Count);
        Assert.All(replies.Zip(shown), pair => AssertHolds(pair.Second, pair.First.Body, ""));
    }

    // A list shown in part: each of its items is somewhere in the answer's. A text may be cut with an ellipsis.
    private static void AssertHolds(JsonNode? shown, JsonNode? answered, string at)
    {
        switch (shown)
        {
            case JsonObject members:
                foreach (var (name, value) in members.Where(member => member.Key != "quote"))
                {
                    AssertHolds(value, answered?[name], $"{at}/{name}");
                }

                break;
            case JsonArray items:
                Assert.All(
                    items,
                    item =>
                        Assert.Contains(
                            answered!.AsArray(),
                            other => Record.Exception(() => AssertHolds(item, other, at)) is null
                        )
                );
                break;
            default:
                var (one, other) = (Plain(shown), Plain(answered));
                Assert.True(
                    one.EndsWith('…') ? other.StartsWith(one[..^1], StringComparison.Ordinal) : one == other,
                    at
                );
                break;
        }
    }

    private static string Plain(JsonNode? value) => $"{value}".Replace('\u00a0', ' ');

    private static List<JsonNode> Values(string text)
    {
        var reader = new Utf8JsonReader(
            System.Text.Encoding.UTF8.GetBytes(text),
            new JsonReaderOptions { AllowMultipleValues = true }
        );
        List<JsonNode> values = [];
        while (reader.Read())
        {
            values.Add(JsonNode.Parse(ref reader)!);
        }

        return values;
    }

    [GeneratedRegex(@"^([A-Z]+)=([0-9a-f-]{36})", RegexOptions.Multiline)]
    private static partial Regex Variable();

    [GeneratedRegex(@"^placement='(.*?)'$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Placement();

    [GeneratedRegex(
        @"^post '?([a-z0-9/?=A-Z-]+)'?\s(?:\\\n\s*)?(?:'(.*?)'|""\$placement"")$",
        RegexOptions.Multiline | RegexOptions.Singleline
    )]
    private static partial Regex Post();

    [GeneratedRegex(@"```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Shown();
}
