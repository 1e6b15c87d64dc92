using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;
using PlacementLedger.Api.Http;
using PlacementLedger.Api.Tests.Http;

[assembly: AssemblyFixture(typeof(SmallHost))]

namespace PlacementLedger.Api.Tests.Http;

/// <summary>A real Kestrel with a few endpoints and no database: what is shared, seen from outside.</summary>
public sealed class SmallHost : IAsyncLifetime
{
    public static readonly Guid Somebody = new("0197c1f0-0000-7000-8000-000000000001");

    private readonly WebApplication _app;

    public SmallHost()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseSetting("urls", "http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Logging.AddProvider(Log);
        builder.AddLedgerHttp(failure => failure is TimeoutException ? ProblemCodes.StoreUnavailable : null);
        _app = builder.Build();
        _app.UseLedgerHttp();
        SampleEndpoints.Map(_app);
    }

    public KeptLog Log { get; } = new();

    public HttpClient Client { get; private set; } = null!;

    public IServiceProvider Services => _app.Services;

    public async ValueTask InitializeAsync()
    {
        await _app.StartAsync();
        Client = new() { BaseAddress = new(_app.Urls.Single()) };
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }

    public Task<HttpResponseMessage> Get(string address, params (string Name, string Value)[] headers) =>
        Send(HttpMethod.Get, address, null, headers);

    public Task<HttpResponseMessage> Post(string body, params (string Name, string Value)[] headers) =>
        Send(
            HttpMethod.Post,
            "/v1/samples",
            new StringContent(body, Encoding.UTF8, "application/json"),
            [("Idempotency-Key", "k1"), .. headers]
        );

    public async Task<HttpResponseMessage> Send(
        HttpMethod method,
        string address,
        HttpContent? body,
        params (string Name, string Value)[] headers
    )
    {
        using var request = new HttpRequestMessage(method, address) { Content = body };
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await Client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}

/// <summary>What a client sees of a failure.</summary>
internal static class Problems
{
    public static async Task<JsonElement> Problem(this HttpResponseMessage response, int status, string code)
    {
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True((int)response.StatusCode == status, $"{response.StatusCode}: {text}");
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = JsonElement.Parse(text);
        Assert.Equal(code, problem.GetProperty("code").GetString());
        Assert.Equal(status, problem.GetProperty("status").GetInt32());
        Assert.Equal($"/problems/{code}", problem.GetProperty("type").GetString());
        Assert.NotEmpty(problem.GetProperty("traceId").GetString()!);
        return problem;
    }

    public static IEnumerable<string> Faults(this JsonElement problem) =>
        problem
            .GetProperty("errors")
            .EnumerateArray()
            .Select(error => $"{error.GetProperty("pointer").GetString()} {error.GetProperty("code").GetString()}");
}
