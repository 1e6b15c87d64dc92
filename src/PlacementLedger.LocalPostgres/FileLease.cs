namespace PlacementLedger.LocalPostgres;

/// <summary>
/// A file held locked while its holder lives: the system lets go of it when the holder dies, however it dies,
/// so unlike a process id it cannot be mistaken for another's.
/// </summary>
internal sealed class FileLease : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly FileStream stream;
    private readonly bool deleted;

    private FileLease(FileStream stream, bool deleted) => (this.stream, this.deleted) = (stream, deleted);

    /// <summary>The lease, holding this process's id for people to read; null when another holds it.</summary>
    internal static FileLease? TryTake(string path, bool deleteAtEnd = false)
    {
        try
        {
            var stream = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            stream.SetLength(0);
            stream.Write(System.Text.Encoding.ASCII.GetBytes($"{Environment.ProcessId}\n"));
            stream.Flush();
            return new FileLease(stream, deleteAtEnd);
        }
        catch (IOException reason) when (reason is not DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>The lease as soon as it is free, or an exception when the wait was too long.</summary>
    internal static async Task<FileLease> WaitAsync(string path, TimeSpan timeMax, CancellationToken cancellation)
    {
        var tries = (int)(timeMax / Pause);
        for (var attempt = 0; attempt < tries; attempt++)
        {
            if (TryTake(path) is { } lease)
            {
                return lease;
            }

            await Task.Delay(Pause, cancellation);
        }

        throw new TimeoutException($"{path}: retenu par un autre processus / held by another process.");
    }

    /// <summary>True while someone holds the lease of that file.</summary>
    internal static bool IsHeld(string path)
    {
        try
        {
            if (!File.Exists(path))
            {
                return false;
            }

            using var free = TryTake(path);
            return free is null;
        }
        catch (UnauthorizedAccessException)
        {
            // Another user's, who may well be alive.
            return true;
        }
    }

    public void Dispose()
    {
        if (deleted && !OperatingSystem.IsWindows())
        {
            File.Delete(stream.Name);
        }

        stream.Dispose();
        if (deleted && OperatingSystem.IsWindows())
        {
            File.Delete(stream.Name);
        }
    }
}
