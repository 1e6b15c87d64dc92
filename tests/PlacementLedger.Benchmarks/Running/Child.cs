using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace PlacementLedger.Benchmarks.Running;

/// <summary>A program that runs beside this one, so that what it costs can be told from what asking costs.</summary>
internal sealed class Child : IAsyncDisposable
{
    private readonly Process _process;
    private readonly List<string> _output = [];

    private Child(Process process, int port)
    {
        (_process, Port) = (process, port);
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public int Port { get; }

    public int Id => _process.Id;

    public IReadOnlyList<string> Output
    {
        get
        {
            lock (_output)
            {
                return [.. _output];
            }
        }
    }

    /// <summary>Starts a .NET program that listens on a free port of 127.0.0.1, and waits for it.</summary>
    public static async Task<Child> Listening(
        string assembly,
        IReadOnlyDictionary<string, string> settings,
        params string[] args
    )
    {
        var port = FreePort();
        var child = Start(
            assembly,
            new Dictionary<string, string>(settings) { ["ASPNETCORE_URLS"] = $"http://127.0.0.1:{port}" },
            port,
            args
        );
        var started = Stopwatch.GetTimestamp();
        while (!await child.Answers())
        {
            if (child._process.HasExited || Stopwatch.GetElapsedTime(started) > TimeSpan.FromMinutes(2))
            {
                throw new InvalidOperationException($"{assembly} does not listen:\n{string.Join('\n', child.Output)}");
            }

            await Task.Delay(50);
        }

        return child;
    }

    /// <summary>Runs a .NET program to its end.</summary>
    public static async Task<IReadOnlyList<string>> Finished(
        string assembly,
        IReadOnlyDictionary<string, string> settings,
        params string[] args
    )
    {
        await using var child = Start(assembly, settings, 0, args);
        await child._process.WaitForExitAsync();
        return child._process.ExitCode == 0
            ? child.Output
            : throw new InvalidOperationException($"{assembly} failed:\n{string.Join('\n', child.Output)}");
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private static Child Start(string assembly, IReadOnlyDictionary<string, string> settings, int port, string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [assembly, .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(assembly)!,
        };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        return new(Process.Start(start)!, port);
    }

    private async Task<bool> Answers()
    {
        try
        {
            using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
            await socket.ConnectAsync(IPAddress.Loopback, Port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void Keep(string? line)
    {
        lock (_output)
        {
            _output.Add(line ?? "");
        }
    }
}
