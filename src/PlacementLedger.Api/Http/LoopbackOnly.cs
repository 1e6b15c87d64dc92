using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace PlacementLedger.Api.Http;

/// <summary>Nobody is authenticated yet, so the host listens to its own machine only, unless told otherwise.</summary>
/// <remarks>Looks before the sockets open at what is configured, and after at what was really opened.</remarks>
internal sealed partial class LoopbackOnly(IConfiguration configuration, IServer server, ILogger<LoopbackOnly> log)
    : IHostedLifecycleService
{
    public const string Setting = "Ledger:AllowNonLoopback";

    /// <summary>What this machine calls itself, as a list of allowed hosts.</summary>
    public const string Names = "localhost;127.0.0.1;[::1]";

    /// <summary>The addresses that other machines could reach.</summary>
    public static IReadOnlyList<string> ReachableFromOutside(IEnumerable<string> addresses) =>
        [.. addresses.Where(address => !IsLoopback(address))];

    public Task StartingAsync(CancellationToken cancellationToken) => Check([.. Configured(), .. Opened()]);

    public Task StartedAsync(CancellationToken cancellationToken) => Check(Opened());

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static bool IsLoopback(string address)
    {
        var parsed = BindingAddress.Parse(address);
        var host = parsed.Host.Trim('[', ']');
        return parsed.IsUnixPipe
            || parsed.IsNamedPipe
            || host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(host, out var ip) && IPAddress.IsLoopback(ip));
    }

    private Task Check(IEnumerable<string> addresses)
    {
        var outside = ReachableFromOutside(addresses);
        if (outside.Count == 0)
        {
            return Task.CompletedTask;
        }

        var named = string.Join(", ", outside);
        if (!configuration.GetValue<bool>(Setting))
        {
            throw new ListeningRefused(
                $"Refusing to listen on {named}: callers are not authenticated, so only this machine may call. "
                    + $"Listen on 127.0.0.1, or set {Setting}=true on a network you trust."
            );
        }

        LogOpenDoor(named);
        return Task.CompletedTask;
    }

    private string[] Configured()
    {
        // Explicit endpoints and addresses win over the ports, as they do in Kestrel.
        var endpoints = configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"]);
        var urls = Split(configuration["urls"]);
        string[] explicitly = [.. endpoints.OfType<string>(), .. urls];
        return explicitly.Length > 0
            ? explicitly
            :
            [
                .. Split(configuration["http_ports"]).Select(port => $"http://*:{port}"),
                .. Split(configuration["https_ports"]).Select(port => $"https://*:{port}"),
            ];
    }

    private static string[] Split(string? list) =>
        list?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    private ICollection<string> Opened() => server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];

    [LoggerMessage(
        1,
        LogLevel.Critical,
        "LISTENING BEYOND THIS MACHINE on {Addresses}. Callers are NOT authenticated: whoever calls can write."
    )]
    private partial void LogOpenDoor(string addresses);
}

/// <summary>The host would listen beyond its own machine, and was not told that it may.</summary>
public sealed class ListeningRefused(string message) : InvalidOperationException(message);
