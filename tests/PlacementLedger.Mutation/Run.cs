using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;

namespace PlacementLedger.Mutation;

/// <summary>Judges the mutants whose path holds one of the words, and prints scores and survivors.</summary>
internal static class Run
{
    private const string Usage = "judge FOLDER-OF-THE-MUTATED-TESTS STRYKERS-REPORT [--survivors] [PART-OF-A-PATH…]";

    // Tests were added: what was killed or timed out is believed to be so still.
    private const string SurvivorsOnly = "--survivors";

    public static async Task<int> Of(string[] args)
    {
        if (args is not [var folder, var file, .. var words])
        {
            await Console.Error.WriteLineAsync(Usage);
            return 2;
        }

        var report = new Report(file);
        var parts = words.Except([SurvivorsOnly]).ToArray();
        Mutant[] mutants =
        [
            .. report.Mutants.Where(mutant =>
                parts.Length == 0 || parts.Any(part => mutant.File.Contains(part, StringComparison.Ordinal))
            ),
        ];
        var open = words.Contains(SurvivorsOnly)
            ? mutants.Where(mutant => mutant.Status is not ("Killed" or "Timeout"))
            : mutants;
        await JudgeAll([.. open], await Listen(folder), folder);
        report.Save();
        Print(mutants);
        return 0;
    }

    private static async Task JudgeAll(Mutant[] mutants, Coverage coverage, string folder)
    {
        // Tests of little code come first: they are about it, and kill soonest.
        var covering = coverage
            .Tests.OrderBy(heard => heard.Mutants.Count)
            .SelectMany(heard => heard.Mutants.Select(mutant => (mutant, heard.Test)))
            .ToLookup(pair => pair.mutant, pair => pair.Test);
        var early = coverage.Early.ToHashSet();
        var files = new ConcurrentQueue<IGrouping<string, Mutant>>(mutants.GroupBy(mutant => mutant.File));
        await Task.WhenAll(Enumerable.Range(0, Environment.ProcessorCount).Select(_ => JudgeFiles()));

        async Task JudgeFiles()
        {
            using var judge = new Judge(folder);
            while (files.TryDequeue(out var file))
            {
                await Console.Error.WriteLineAsync($"{files.Count + 1} files left, {Path.GetFileName(file.Key)}");
                foreach (var mutant in file)
                {
                    mutant.Status = await Verdict(judge, mutant.Id);
                    if (mutant.Status is not "Killed")
                    {
                        await Console.Error.WriteLineAsync($"  {mutant}");
                    }
                }
            }
        }

        async Task<string> Verdict(Judge judge, int mutant)
        {
            string[] tests = [.. covering[mutant].OrderBy(test => test != judge.Killer)];
            var verdict = tests.Length == 0 ? "NoCoverage" : await judge.OfMany(mutant, tests);
            return verdict is "Survived" or "NoCoverage" && early.Contains(mutant)
                ? await judge.OfOne(mutant, tests)
                : verdict;
        }
    }

    private static async Task<Coverage> Listen(string folder)
    {
        var file = Path.GetTempFileName();
        using var listener = Process.Start(Environment.ProcessPath!, ["listen", folder, file]);
        await listener.WaitForExitAsync();
        var coverage =
            listener.ExitCode == 0 ? JsonSerializer.Deserialize<Coverage>(await File.ReadAllTextAsync(file)) : null;
        File.Delete(file);
        return coverage ?? throw new InvalidOperationException("The tests could not be run on the mutated assembly.");
    }

    private static void Print(Mutant[] mutants)
    {
        foreach (var mutant in mutants.Where(mutant => mutant.Status is not "Killed"))
        {
            Console.WriteLine(mutant);
        }

        foreach (var folder in mutants.GroupBy(mutant => mutant.Folder))
        {
            var count = folder.CountBy(mutant => mutant.Status).ToDictionary();
            int Of(string status) => count.GetValueOrDefault(status);
            var detected = Of("Killed") + Of("Timeout");
            var all = detected + Of("Survived") + Of("NoCoverage");
            Console.WriteLine(
                $"{folder.Key, -6} {100.0 * detected / all:F2} %: {all} mutants, {Of("Killed")} killed, "
                    + $"{Of("Timeout")} timed out, {Of("Survived")} survived, {Of("NoCoverage")} not covered"
                    + $"; {Of("RuntimeError")} ended the process, not counted"
            );
        }
    }
}
