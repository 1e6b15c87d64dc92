using System.Runtime.InteropServices;

namespace PlacementLedger.Api.Operations;

/// <summary>Holds Ctrl-C and SIGTERM back while the database is being started, which would otherwise outlive the
/// host.</summary>
internal sealed class Interruption : IDisposable
{
    /// <summary>What a shell expects of a program that Ctrl-C ended.</summary>
    public const int ExitCode = 130;

    private readonly PosixSignalRegistration[] _held;
    private IHostApplicationLifetime? _lifetime;
    private volatile bool _came;

    public Interruption() =>
        _held = [
            PosixSignalRegistration.Create(PosixSignal.SIGINT, Hold),
            PosixSignalRegistration.Create(PosixSignal.SIGTERM, Hold),
        ];

    /// <summary>Whether a signal has come: what was begun is to be undone, and nothing more to be begun.</summary>
    public bool Came => _came;

    /// <summary>From here on a signal stops the host, however far its start has come.</summary>
    public void HandOverTo(IHostApplicationLifetime lifetime)
    {
        _lifetime = lifetime;
        if (_came)
        {
            lifetime.StopApplication();
        }
    }

    /// <summary>From here on a signal does what it does to any program.</summary>
    public void Release() => Array.ForEach(_held, static held => held.Dispose());

    public void Dispose() => Release();

    private void Hold(PosixSignalContext signal)
    {
        signal.Cancel = true;
        _came = true;
        _lifetime?.StopApplication();
    }
}
