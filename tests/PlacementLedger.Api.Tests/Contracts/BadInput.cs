using System.Text;
using System.Text.Json.Nodes;
using PlacementLedger.Api.Tests.Host;

namespace PlacementLedger.Api.Tests.Contracts;

/// <summary>One way to spoil a valid request, and how it must then be refused; <see cref="BadInputs"/> makes
/// them.</summary>
/// <param name="At">A JSON pointer into the body; where the fault must be found, unless it is the problem
/// itself.</param>
public sealed record BadInput(string Kind, string? At, int Status, string Code)
{
    /// <summary>A body is spoilt as JSON; null leaves it whole.</summary>
    internal Action<JsonNode>? InBody { get; init; }

    /// <summary>What replaces the text of the body, for what is no longer JSON.</summary>
    internal Func<string, string>? AsText { get; init; }

    internal Func<string, string> InPath { get; init; } = path => path;

    internal (string Name, string? Value)[] Headers { get; init; } = [];

    /// <summary>The valid request must have been obeyed under the same key first.</summary>
    internal bool AfterValid { get; init; }

    /// <summary>Sends the valid request spoilt, and requires a problem of the status with the code at the
    /// place.</summary>
    /// <param name="valid">Everything the endpoint takes, so that all of it can be spoilt; sent whole it must
    /// succeed.</param>
    /// <param name="headers">What a valid request needs besides an idempotency key.</param>
    public async Task IsRefused(
        LedgerApi api,
        HttpMethod method,
        string path,
        string valid,
        params (string Name, string Value)[] headers
    )
    {
        Dictionary<string, string?> sent = headers.ToDictionary(header => header.Name, header => (string?)header.Value);
        if (method == HttpMethod.Post)
        {
            sent["Idempotency-Key"] = $"{Guid.CreateVersion7()}";
        }

        if (AfterValid)
        {
            var (obeyed, text) = await Send(api, method, path, valid, sent);
            Assert.True(obeyed is 200 or 201, $"The valid request was answered {obeyed}: {text}");
        }

        foreach (var (name, value) in Headers)
        {
            sent[name] = value;
        }

        var (status, answer) = await Send(api, method, InPath(path), Spoilt(valid), sent);
        Assert.True(status == Status, $"{this}: {status} instead of {Status}: {answer}");
        var problem = JsonNode.Parse(answer)!;
        var faults = problem["errors"]?.AsArray().Select(error => $"{error!["pointer"]} {error["code"]}") ?? [];
        var isNamed = At is null ? (string?)problem["code"] == Code : faults.Contains($"{At} {Code}");
        Assert.True(isNamed, $"{this}: {Code} expected: {answer}");
    }

    public override string ToString() => At is null ? Kind : $"{Kind} {At}";

    private string Spoilt(string valid)
    {
        var body = JsonNode.Parse(valid)!;
        InBody?.Invoke(body);
        return AsText is { } change ? change(valid) : body.ToJsonString();
    }

    private async Task<(int Status, string Text)> Send(
        LedgerApi api,
        HttpMethod method,
        string path,
        string body,
        Dictionary<string, string?> headers
    )
    {
        var type = headers.GetValueOrDefault("Content-Type") ?? "application/json";
        using var request = new HttpRequestMessage(method, path);
        request.Content = new StringContent(body, Encoding.UTF8, type);
        // A host that refuses a length closes the connection: one must ask first, or the answer may be lost.
        request.Headers.ExpectContinue = Code == "BODY_TOO_LARGE";
        foreach (var (name, value) in headers.Where(header => header.Value is not null && header.Key != "Content-Type"))
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await api.Client.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return ((int)response.StatusCode, text);
    }
}
