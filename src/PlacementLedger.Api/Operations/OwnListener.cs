using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace PlacementLedger.Api.Operations;

/// <summary>The host, started for one verb on a loopback port of its own: the verb goes through the same door as
/// anybody.</summary>
internal sealed class OwnListener : IAsyncDisposable
{
    private const int ConnectionsMax = 8;

    private readonly IHost _host;

    private OwnListener(IHost host, string address)
    {
        _host = host;
        Http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = ConnectionsMax, UseProxy = false })
        {
            BaseAddress = new(address),
            DefaultRequestVersion = HttpVersion.Version11,
        };
    }

    public HttpClient Http { get; }

    public TimeProvider Clock => _host.Services.GetRequiredService<TimeProvider>();

    /// <summary>Stopped when Ctrl-C is pressed.</summary>
    public CancellationToken Stopping =>
        _host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;

    public static async Task<OwnListener> Start(IHost host)
    {
        var addresses = host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!;
        addresses.Addresses.Clear();
        addresses.Addresses.Add("http://127.0.0.1:0");
        await host.StartAsync();
        return new(host, addresses.Addresses.Single());
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _host.StopAsync();
        _host.Dispose();
    }
}
