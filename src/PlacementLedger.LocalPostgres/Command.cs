using System.ComponentModel;
using System.Diagnostics;

namespace PlacementLedger.LocalPostgres;

/// <summary>Runs one program to its end and keeps what it said.</summary>
internal static class Command
{
    /// <summary>What a program answered: its exit code, and its two outputs one after the other.</summary>
    internal sealed record Result(int ExitCode, string Output);

    private const int ExitCodeOfAProgramThatDoesNotStart = 127;

    /// <summary>For programs that leave nothing running behind them; cancelling kills the program.</summary>
    internal static async Task<Result> RunAsync(
        IReadOnlyList<string> command,
        string workingFolder,
        CancellationToken cancellation
    )
    {
        var start = StartInfo(command, workingFolder);
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        using var process = new Process { StartInfo = start };
        if (!TryStart(process, out var refusal))
        {
            return refusal;
        }

        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var error = process.StandardError.ReadToEndAsync(CancellationToken.None);
        try
        {
            await process.WaitForExitAsync(cancellation);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        return new Result(process.ExitCode, await output + await error);
    }

    /// <summary>
    /// For <c>pg_ctl</c>, which leaves a server running: a pipe would be inherited by it and never reach its end,
    /// so the output goes to a file. It is not cancelled half-way; <c>pg_ctl</c> has its own time limit.
    /// </summary>
    internal static async Task<Result> RunToFileAsync(
        IReadOnlyList<string> command,
        string workingFolder,
        string outputFile
    )
    {
        File.Delete(outputFile);
        // Windows has no such shell: there the output stays on the console.
        IReadOnlyList<string> detached = OperatingSystem.IsWindows()
            ? command
            : ["/bin/sh", "-c", "exec \"$@\" </dev/null >\"$0\" 2>&1", outputFile, .. command];
        using var process = new Process { StartInfo = StartInfo(detached, workingFolder) };
        if (!TryStart(process, out var refusal))
        {
            return refusal;
        }

        await process.WaitForExitAsync(CancellationToken.None);
        var output = File.Exists(outputFile) ? await File.ReadAllTextAsync(outputFile) : "";
        return new Result(process.ExitCode, output);
    }

    private static bool TryStart(Process process, out Result refusal)
    {
        try
        {
            process.Start();
            refusal = new Result(0, "");
            return true;
        }
        catch (Win32Exception reason)
        {
            refusal = new Result(ExitCodeOfAProgramThatDoesNotStart, reason.Message);
            return false;
        }
    }

    private static ProcessStartInfo StartInfo(IReadOnlyList<string> command, string workingFolder)
    {
        var start = new ProcessStartInfo(command[0], command.Skip(1)) { WorkingDirectory = workingFolder };
        // PGDATA, PGPORT and the like are meant for some other server; C keeps messages in the words we look for.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("PG", StringComparison.Ordinal)))
        {
            start.Environment.Remove(name);
        }

        start.Environment["LC_ALL"] = "C";
        return start;
    }
}
