using System.Net;
using System.Net.Sockets;

namespace PlacementLedger.Api.Tests.Host;

/// <summary>Stands between the host and PostgreSQL, so that a test can take the database away and bring it
/// back.</summary>
public sealed class Relay : IDisposable
{
    private readonly int _target;
    private readonly List<Socket> _open = [];
    private TcpListener? _listener;

    private Relay(int target)
    {
        _target = target;
        Restore();
    }

    public int Port { get; private set; }

    public static Relay To(int port) => new(port);

    /// <summary>Refuses connections and drops those there are.</summary>
    public void TakeAway()
    {
        _listener?.Stop();
        _listener = null;
        lock (_open)
        {
            _open.ForEach(socket => socket.Dispose());
            _open.Clear();
        }
    }

    public void Restore()
    {
        _listener = new(IPAddress.Loopback, Port);
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _ = Accept(_listener);
    }

    public void Dispose() => TakeAway();

    private async Task Accept(TcpListener listener)
    {
        try
        {
            while (true)
            {
                var near = await listener.AcceptSocketAsync();
                var far = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
                near.NoDelay = true;
                lock (_open)
                {
                    _open.AddRange([near, far]);
                }

                await far.ConnectAsync(IPAddress.Loopback, _target);
                _ = Pump(near, far);
                _ = Pump(far, near);
            }
        }
        catch (Exception stopped) when (stopped is SocketException or ObjectDisposedException) { }
    }

    private static async Task Pump(Socket from, Socket to)
    {
        var buffer = new byte[64 * 1024];
        try
        {
            while (await from.ReceiveAsync(buffer) is var read and > 0)
            {
                await to.SendAsync(buffer.AsMemory(0, read));
            }
        }
        catch (Exception dropped) when (dropped is SocketException or ObjectDisposedException) { }
        finally
        {
            from.Dispose();
            to.Dispose();
        }
    }
}
