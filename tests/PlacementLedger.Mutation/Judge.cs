using System.Diagnostics;

namespace PlacementLedger.Mutation;

/// <summary>Asks worker processes about mutants, and starts another when one has been ended by a mutant.</summary>
internal sealed class Judge(string folder) : IDisposable
{
    private Process? many;

    /// <summary>The test that killed last.</summary>
    public string Killer { get; private set; } = "";

    /// <summary>The verdict of these tests: Killed, Survived, Timeout or RuntimeError.</summary>
    public async Task<string> OfMany(int mutant, IReadOnlyList<string> tests)
    {
        many ??= await Start("judge-many");
        var verdict = await Ask(many, mutant, tests);
        if (verdict is "Timeout" or "RuntimeError")
        {
            End(many);
            many = null;
        }

        // A crash may be the end of a worker that was ill before; a fresh one knows better.
        return verdict == "RuntimeError" ? await OfOne(mutant, tests) : verdict;
    }

    /// <summary>The verdict of all tests, these first, in a process of its own.</summary>
    public async Task<string> OfOne(int mutant, IReadOnlyList<string> first)
    {
        var one = await Start("judge-one");
        var verdict = await Ask(one, mutant, first);
        End(one);
        return verdict;
    }

    public void Dispose()
    {
        if (many is not null)
        {
            End(many);
        }
    }

    private async Task<string> Ask(Process worker, int mutant, IReadOnlyList<string> tests)
    {
        await worker.StandardInput.WriteLineAsync(string.Join(' ', [$"{mutant}", .. tests]));
        await worker.StandardInput.FlushAsync();
        switch ((await worker.StandardOutput.ReadLineAsync())?.Split(' '))
        {
            case ["killed", var killer]:
                Killer = killer;
                return "Killed";
            case ["survived"]:
                return "Survived";
            case [Patience.Lost]:
                return "Timeout";
            default:
                return "RuntimeError";
        }
    }

    private async Task<Process> Start(string verb)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [verb, folder])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // A mutant that collects without end fails, instead of filling the machine.
        start.Environment["DOTNET_GCHeapHardLimit"] = "0x60000000";
        var worker = Process.Start(start)!;
        worker.BeginErrorReadLine();
        return await worker.StandardOutput.ReadLineAsync() == "ready"
            ? worker
            : throw new InvalidOperationException("The tests could not be run on the mutated assembly.");
    }

    private static void End(Process worker)
    {
        if (!worker.HasExited)
        {
            worker.Kill();
        }

        worker.Dispose();
    }
}
