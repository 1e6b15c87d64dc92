using System.Net.Sockets;
using Testcontainers.PostgreSql;

namespace PlacementLedger.Api.Tests.Host;

/// <summary>A PostgreSQL in a container, for machines that have an engine and no PostgreSQL.</summary>
public sealed class Container : IAsyncDisposable
{
    /// <summary>Another image than the default, such as one that is on the machine already.</summary>
    public const string ImageVariable = "PLACEMENTLEDGER_TEST_IMAGE";

    private const string ImageDefault = "postgres:18";

    private readonly PostgreSqlContainer _container;

    private Container(PostgreSqlContainer container) => _container = container;

    public string ConnectionString => _container.GetConnectionString();

    /// <summary>Null when no engine answers: asking one that is not there would take minutes to fail.</summary>
    public static async Task<Container?> StartAsync()
    {
        if (!await EngineAnswers())
        {
            return null;
        }

        var image = Environment.GetEnvironmentVariable(ImageVariable) ?? ImageDefault;
        var container = new PostgreSqlBuilder(image).Build();
        await container.StartAsync();
        return new(container);
    }

    public ValueTask DisposeAsync() => _container.DisposeAsync();

    private static async Task<bool> EngineAnswers()
    {
        var host = Environment.GetEnvironmentVariable("DOCKER_HOST") ?? "unix:///var/run/docker.sock";
        if (OperatingSystem.IsWindows() || !Uri.TryCreate(host, UriKind.Absolute, out var address))
        {
            return OperatingSystem.IsWindows() && File.Exists(@"\\.\pipe\docker_engine");
        }

        try
        {
            var isSocket = address.Scheme == "unix";
            using var socket = isSocket
                ? new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified)
                : new Socket(SocketType.Stream, ProtocolType.Tcp);
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(1));
            await (
                isSocket
                    ? socket.ConnectAsync(new UnixDomainSocketEndPoint(address.AbsolutePath), patience.Token)
                    : socket.ConnectAsync(address.Host, address.Port, patience.Token)
            );
            return true;
        }
        catch (Exception away) when (away is SocketException or OperationCanceledException)
        {
            return false;
        }
    }
}
