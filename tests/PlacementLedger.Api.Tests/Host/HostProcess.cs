using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;

namespace PlacementLedger.Api.Tests.Host;

/// <summary>The host as a process of its own, which can be killed as a crash would.</summary>
public sealed class HostProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartMax = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly HttpClient _client;

    private HostProcess(Process process, int port)
    {
        _process = process;
        _client = new() { BaseAddress = new($"http://127.0.0.1:{port}"), Timeout = TimeSpan.FromSeconds(30) };
    }

    // In its own folder: beside the tests, its files are not all there.
    private static string Assembly =>
        Path.Combine(
            AppContext.BaseDirectory.Replace(
                Path.Combine("tests", "PlacementLedger.Api.Tests"),
                Path.Combine("src", "PlacementLedger.Api"),
                StringComparison.Ordinal
            ),
            "PlacementLedger.Api.dll"
        );

    public static async Task<HostProcess> Start(string database)
    {
        var port = FreePort();
        var start = new ProcessStartInfo("dotnet", [Assembly, $"--urls=http://127.0.0.1:{port}"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["ConnectionStrings__Ledger"] = database;
        var host = new HostProcess(Process.Start(start)!, port);
        host._process.OutputDataReceived += static (_, _) => { };
        host._process.ErrorDataReceived += static (_, _) => { };
        host._process.BeginOutputReadLine();
        host._process.BeginErrorReadLine();
        var waiting = Stopwatch.StartNew();
        while (!await host.IsReady())
        {
            Assert.True(waiting.Elapsed < StartMax && !host._process.HasExited, "The host did not start.");
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        return host;
    }

    /// <summary>Without a word, as when the machine loses its power.</summary>
    public async Task Kill()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    public Task<JsonNode> Post(string path, string body, string? actingFor = null) =>
        Send(HttpMethod.Post, path, body, actingFor);

    public Task<JsonNode> Get(string path) => Send(HttpMethod.Get, path, null, null);

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await Kill();
        }

        _client.Dispose();
        _process.Dispose();
    }

    private async Task<bool> IsReady()
    {
        try
        {
            using var response = await _client.GetAsync("/health/ready", TestContext.Current.CancellationToken);
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private async Task<JsonNode> Send(HttpMethod method, string path, string? body, string? actingFor)
    {
        using var request = new HttpRequestMessage(method, path);
        request.Headers.Add("Idempotency-Key", $"{Guid.CreateVersion7()}");
        if (actingFor is not null)
        {
            request.Headers.Add("Acting-Structure", actingFor);
        }

        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await _client.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.IsSuccessStatusCode, $"{method} {path}: {text}");
        return JsonNode.Parse(text)!;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
