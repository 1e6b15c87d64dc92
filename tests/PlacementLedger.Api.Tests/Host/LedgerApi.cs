using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Npgsql;
using PlacementLedger.Api.Operations;
using PlacementLedger.Api.Tests.Http;

namespace PlacementLedger.Api.Tests.Host;

/// <summary>The whole host on a real Kestrel and a database of its own; it is 10:00 in Paris on 23 November
/// 2026.</summary>
public sealed class LedgerApi(Cluster cluster) : IAsyncLifetime
{
    private WebApplication _app = null!;

    /// <summary>What a test adds to the host: services, then endpoints.</summary>
    public Action<WebApplicationBuilder> WithServices { get; init; } = static _ => { };

    public Action<WebApplication> WithEndpoints { get; init; } = static _ => { };

    public FakeTimeProvider Clock { get; init; } = new(new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));

    public KeptLog Log { get; } = new();

    public Relay Relay { get; private set; } = null!;

    public HttpClient Client { get; private set; } = null!;

    public IServiceProvider Services => _app.Services;

    public string Database { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Database = await cluster.NewDatabase();
        Relay = Relay.To(new NpgsqlConnectionStringBuilder(Database).Port);
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions
            {
                EnvironmentName = Environments.Development,
                ApplicationName = typeof(LedgerHost).Assembly.GetName().Name,
                Args = ["--urls=http://127.0.0.1:0"],
            }
        );
        builder.Logging.ClearProviders();
        builder.Logging.AddProvider(Log).SetMinimumLevel(LogLevel.Debug);
        builder.Services.AddSingleton<TimeProvider>(Clock);
        builder.AddLedger(new NpgsqlConnectionStringBuilder(Database) { Port = Relay.Port }.ConnectionString);
        WithServices(builder);
        _app = builder.Build();
        _app.UseLedger();
        WithEndpoints(_app);
        await _app.StartAsync();
        Client = new() { BaseAddress = new(_app.Urls.Single()), Timeout = TimeSpan.FromSeconds(30) };
    }

    public async ValueTask DisposeAsync()
    {
        Client?.Dispose();
        if (_app is not null)
        {
            await _app.StopAsync();
            await _app.DisposeAsync();
        }

        Relay?.Dispose();
    }

    /// <param name="key">The idempotency key; a new one when null.</param>
    public Task<Reply> Post(
        string path,
        string body,
        string? key = null,
        params (string Name, string Value)[] headers
    ) => Send(HttpMethod.Post, path, body, [("Idempotency-Key", key ?? $"{Guid.CreateVersion7()}"), .. headers]);

    public Task<Reply> Put(string path, string body, params (string Name, string Value)[] headers) =>
        Send(HttpMethod.Put, path, body, headers);

    public Task<Reply> Get(string path, params (string Name, string Value)[] headers) =>
        Send(HttpMethod.Get, path, null, headers);

    public async Task<long> Count(string table)
    {
        await using var direct = NpgsqlDataSource.Create(Database);
        await using var count = direct.CreateCommand($"select count(*) from placementledger.{table}");
        return (long)(await count.ExecuteScalarAsync())!;
    }

    /// <summary>The tables of the ledger in which some row, written as text, holds the text.</summary>
    public async Task<IReadOnlyList<string>> TablesWith(string text)
    {
        List<string> tables = [];
        await using var direct = NpgsqlDataSource.Create(Database);
        await using var all = direct.CreateCommand(
            "select table_name from information_schema.tables where table_schema = 'placementledger' order by 1"
        );
        await using (var names = await all.ExecuteReaderAsync())
        {
            while (await names.ReadAsync())
            {
                tables.Add(names.GetString(0));
            }
        }

        List<string> found = [];
        foreach (var table in tables)
        {
            // bytea is written as hexadecimal digits, and holds Wolverine's messages.
            var hex = Convert.ToHexStringLower(Encoding.UTF8.GetBytes(text));
            if (await Count($"{table} t where t::text like '%{text}%' or t::text like '%{hex}%'") > 0)
            {
                found.Add(table);
            }
        }

        return found;
    }

    private async Task<Reply> Send(HttpMethod method, string path, string? body, (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await Client.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var all = response.Headers.ToDictionary(header => header.Key, header => string.Join(", ", header.Value));
        if ((int)response.StatusCode == 500)
        {
            var bugs = Log.Lines.Where(line => line.StartsWith("Error", StringComparison.Ordinal));
            TestContext.Current.TestOutputHelper?.WriteLine(bugs.LastOrDefault() ?? "A 500 without a log line.");
        }

        return new((int)response.StatusCode, text, all);
    }
}

/// <summary>What came back.</summary>
public sealed record Reply(int Status, string Text, IReadOnlyDictionary<string, string> Headers)
{
    public JsonNode Body => JsonNode.Parse(Text)!;

    public string? Code => (string?)Body["code"];

    public bool IsReplay => Headers.ContainsKey("Idempotency-Replayed");
}
