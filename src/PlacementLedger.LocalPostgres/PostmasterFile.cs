using System.Diagnostics;
using System.Globalization;

namespace PlacementLedger.LocalPostgres;

/// <summary>What a server writes about itself in <c>postmaster.pid</c>, and whether that is still so.</summary>
internal sealed record PostmasterFile(string Path, string Text, int Pid, int Port)
{
    private const string Name = "postmaster.pid";
    private const int LineOfThePort = 3;
    private const int KillAttemptsMax = 50;

    /// <summary>Null when there is no such file, or one cut short by a crash.</summary>
    internal static PostmasterFile? Read(string dataFolder)
    {
        var path = System.IO.Path.Combine(dataFolder, Name);
        if (!File.Exists(path))
        {
            return null;
        }

        var text = File.ReadAllText(path);
        var lines = text.Split('\n');
        return
            lines.Length > LineOfThePort
            && int.TryParse(lines[0], NumberStyles.None, CultureInfo.InvariantCulture, out var pid)
            && int.TryParse(lines[LineOfThePort], NumberStyles.None, CultureInfo.InvariantCulture, out var port)
            ? new PostmasterFile(path, text, pid, port)
            : null;
    }

    /// <summary>True when the process of that id lives and is this folder's server, not a later process.</summary>
    internal bool IsAlive()
    {
        if (!OperatingSystem.IsLinux())
        {
            return IsPostgres();
        }

        try
        {
            // A server's working folder is its data folder; a zombie has none.
            return FirstLines(File.ReadAllText($"/proc/{Pid}/cwd/{Name}")) == FirstLines(Text);
        }
        catch (UnauthorizedAccessException)
        {
            return IsPostgres();
        }
        catch (IOException)
        {
            return false;
        }
    }

    /// <summary>Kills a server that does not obey; its children see that and leave. True when it is gone.</summary>
    internal async Task<bool> KillAsync()
    {
        for (var attempt = 0; attempt < KillAttemptsMax && IsAlive(); attempt++)
        {
            try
            {
                using var process = Process.GetProcessById(Pid);
                process.Kill();
            }
            catch (ArgumentException)
            {
                // It has just gone.
            }

            await Task.Delay(TimeSpan.FromMilliseconds(100));
        }

        return !IsAlive();
    }

    // The last line is the server's state, which changes.
    private static string FirstLines(string text) => string.Join('\n', text.Split('\n').Take(LineOfThePort + 1));

    private bool IsPostgres()
    {
        try
        {
            using var process = Process.GetProcessById(Pid);
            return process.ProcessName is "postgres" or "postmaster";
        }
        catch (Exception gone) when (gone is ArgumentException or InvalidOperationException)
        {
            return false;
        }
    }
}
