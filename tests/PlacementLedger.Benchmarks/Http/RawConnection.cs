using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;

namespace PlacementLedger.Benchmarks.Http;

/// <summary>One kept-alive connection that sends bytes and reads answers: the load must not cost more than the
/// work.</summary>
/// <remarks>Answers must have a Content-Length, as all of the host's and of the floor's have.</remarks>
internal sealed class RawConnection : IDisposable
{
    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private byte[] _buffer = new byte[256 * 1024];

    public static async Task<RawConnection> To(int port)
    {
        var connection = new RawConnection();
        await connection._socket.ConnectAsync(IPAddress.Loopback, port);
        return connection;
    }

    /// <summary>The body of the last answer.</summary>
    public ReadOnlyMemory<byte> Body { get; private set; }

    /// <returns>The status of the answer.</returns>
    public async ValueTask<int> Send(ReadOnlyMemory<byte> request)
    {
        await _socket.SendAsync(request);
        var read = 0;
        int head;
        while ((head = _buffer.AsSpan(0, read).IndexOf("\r\n\r\n"u8)) < 0)
        {
            read += await Receive(read);
        }

        var (status, length) = Parse(_buffer.AsSpan(0, head));
        var start = head + 4;
        if (_buffer.Length < start + length)
        {
            Array.Resize(ref _buffer, start + length);
        }

        while (read < start + length)
        {
            read += await Receive(read);
        }

        Body = _buffer.AsMemory(start, length);
        return status;
    }

    public void Dispose() => _socket.Dispose();

    private async ValueTask<int> Receive(int from) =>
        await _socket.ReceiveAsync(_buffer.AsMemory(from)) is > 0 and var received
            ? received
            : throw new IOException("The connection was closed.");

    private static (int Status, int Length) Parse(ReadOnlySpan<byte> head)
    {
        _ = Utf8Parser.TryParse(head[9..], out int status, out _);
        var at = head.IndexOf("Content-Length: "u8);
        return at >= 0 && Utf8Parser.TryParse(head[(at + 16)..], out int length, out _)
            ? (status, length)
            : throw new IOException("The answer has no Content-Length.");
    }
}
