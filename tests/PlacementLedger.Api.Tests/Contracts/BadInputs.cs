using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PlacementLedger.Api.Tests.Contracts;

/// <summary>Every way to spoil the requests of one endpoint: those that follow from a valid body, and its
/// own.</summary>
/// <remarks>
/// In a test class: <c>public static TheoryData&lt;BadInput&gt; Confirming => BadInputs.Of(Valid, "/workerId", ...)
/// .With("reversed days", "/until", "2020-01-01", "DATE_ORDER").Rows</c> and a theory with
/// <c>[MemberData(nameof(Confirming), DisableDiscoveryEnumeration = true)]</c> that calls
/// <see cref="BadInput.IsRefused"/>.
/// </remarks>
public sealed class BadInputs
{
    private const int BodyBytesMax = 1024 * 1024;

    private readonly JsonNode _valid;

    private BadInputs(string valid) => _valid = JsonNode.Parse(valid)!;

    public TheoryData<BadInput> Rows { get; private set; } = [];

    /// <param name="valid">A body with every member the endpoint takes.</param>
    /// <param name="required">Pointers of the members that cannot be absent or null.</param>
    public static BadInputs Of(string valid, params string[] required)
    {
        var inputs = new BadInputs(valid);
        inputs.AddShared();
        foreach (var pointer in required)
        {
            inputs.Add(new("missing", pointer, 400, "MISSING_MEMBER") { InBody = body => Remove(body, pointer) });
            inputs.With("null", pointer, null, "NULL_NOT_ALLOWED");
        }

        inputs.AddMembersOf(inputs._valid, "");
        if (inputs._valid["id"] is not null)
        {
            inputs.With("nobody's id", "/id", $"{Guid.Empty}", "WRONG_FORMAT");
            inputs.With("id in no order", "/id", "0195c1a0-0000-4000-8000-000000000001", "WRONG_FORMAT");
        }

        return inputs;
    }

    /// <summary>The valid body with another value in one place.</summary>
    /// <param name="at">Where the fault must be named, if elsewhere; empty for the problem itself.</param>
    public BadInputs With(
        string kind,
        string pointer,
        JsonNode? value,
        string code,
        int status = 400,
        string? at = null
    ) =>
        Add(
            new(kind, at is "" ? null : at ?? pointer, status, code)
            {
                InBody = body => Set(body, pointer, value?.DeepClone()),
            }
        );

    /// <summary>The last id of the path is nobody's: 404.</summary>
    public BadInputs WithUnknownSubject() =>
        Add(
            new("unknown id in the path", null, 404, "NOT_FOUND")
            {
                InPath = path =>
                {
                    var at = path.Split('/').Index().Last(part => Guid.TryParse(part.Item, out _)).Item;
                    return path.Replace(at, $"{Guid.CreateVersion7()}", StringComparison.Ordinal);
                },
            }
        );

    /// <summary>If-Match names a version the thing does not have: 412.</summary>
    public BadInputs WithStaleVersion() =>
        Add(new("stale version", null, 412, "VERSION_STALE") { Headers = [("If-Match", "\"9999\"")] });

    /// <summary>PUT and PATCH: 428 without If-Match, and keys mean nothing.</summary>
    public BadInputs AsReplacement()
    {
        Rows = [.. Rows.Select(row => row.Data).Where(bad => !bad.Kind.Contains("key", StringComparison.Ordinal))];
        Add(new("no If-Match", null, 428, "VERSION_REQUIRED") { Headers = [("If-Match", null)] });
        return WithStaleVersion();
    }

    public BadInputs Add(BadInput bad)
    {
        Rows.Add(bad);
        return this;
    }

    private void AddShared()
    {
        var tooLarge = new string(' ', BodyBytesMax);
        Add(new("no key", null, 400, "IDEMPOTENCY_KEY_MISSING") { Headers = [("Idempotency-Key", null)] });
        Add(
            new("reused key, another body", null, 422, "IDEMPOTENCY_KEY_REUSED")
            {
                AfterValid = true,
                AsText = text => text + " ",
            }
        );
        Add(new("too large", null, 413, "BODY_TOO_LARGE") { AsText = text => text + tooLarge });
        Add(new("not JSON", null, 400, "MALFORMED_JSON") { AsText = text => text[..^1] });
        Add(
            new("another media type", null, 415, "UNSUPPORTED_MEDIA_TYPE")
            {
                Headers = [("Content-Type", "text/plain")],
            }
        );
        Add(new("array for a body", "", 400, "WRONG_TYPE") { AsText = text => $"[{text}]" });
        Add(new("unknown query parameter", "?extra", 400, "UNKNOWN_MEMBER") { InPath = path => path + "?extra=1" });
    }

    private void AddMembersOf(JsonNode node, string at)
    {
        if (node is JsonObject members)
        {
            With("unknown member", $"{at}/extra", 1, "UNKNOWN_MEMBER");
            foreach (var (name, value) in members)
            {
                AddValue(value!, $"{at}/{name}");
            }
        }
        else if (node is JsonArray { Count: > 0 } items)
        {
            With("null", $"{at}/0", null, "NULL_NOT_ALLOWED");
            AddValue(items[0]!, $"{at}/0");
        }
    }

    private void AddValue(JsonNode value, string at)
    {
        JsonNode wrong = value.GetValueKind() is JsonValueKind.Object ? new JsonArray() : new JsonObject();
        With("wrong type", at, wrong, "WRONG_TYPE");
        switch (value.GetValueKind())
        {
            case JsonValueKind.Number:
                With("number in a text", at, value.ToString(), "WRONG_TYPE");
                With("negative", at, -1, "OUT_OF_RANGE");
                With("huge", at, 9_000_000_000_000_000_000, "OUT_OF_RANGE");
                break;
            case JsonValueKind.String:
                With("wrong type", at, 1, "WRONG_TYPE");
                With("NUL", at, $"{value}\0", "NUL_CHARACTER");
                AddDay(value.GetValue<string>(), at);
                break;
            case JsonValueKind.True or JsonValueKind.False:
                With("truth in a text", at, "true", "WRONG_TYPE");
                break;
        }

        AddMembersOf(value, at);
    }

    private void AddDay(string value, string at)
    {
        if (DateOnly.TryParseExact(value, "yyyy-MM-dd", out _))
        {
            With("far day", at, "9999-12-31", "OUT_OF_RANGE");
            With("day of nobody alive", at, "0001-01-01", "OUT_OF_RANGE");
        }
    }

    private static void Remove(JsonNode body, string pointer)
    {
        var (parent, name) = Parent(body, pointer);
        parent.AsObject().Remove(name);
    }

    private static void Set(JsonNode body, string pointer, JsonNode? value)
    {
        var (parent, name) = Parent(body, pointer);
        if (parent is JsonArray items)
        {
            items[int.Parse(name, CultureInfo.InvariantCulture)] = value;
        }
        else
        {
            parent[name] = value;
        }
    }

    private static (JsonNode Parent, string Name) Parent(JsonNode body, string pointer)
    {
        var parts = pointer.Split('/')[1..];
        var parent = parts[..^1].Aggregate(body, Child);
        return (parent, parts[^1]);
    }

    private static JsonNode Child(JsonNode node, string name) =>
        node is JsonArray items ? items[int.Parse(name, CultureInfo.InvariantCulture)]! : node[name]!;
}
