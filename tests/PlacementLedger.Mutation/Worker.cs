using System.Globalization;
using System.Text.Json;

namespace PlacementLedger.Mutation;

/// <summary>The processes that run tests: one listens, some judge many mutants, some judge one.</summary>
internal static class Worker
{
    /// <summary>Runs every test once and writes which mutants each passed.</summary>
    public static async Task<int> Listen(string folder, string file)
    {
        var host = new TestHost(folder);
        host.Switch.Listen(true);
        host.Initialise();
        await host.Discover();
        var early = host.Switch.Passed();
        List<Heard> heard = [];
        foreach (var test in host.Tests)
        {
            if (await host.Failure([test]) is not null)
            {
                await Console.Error.WriteLineAsync($"A test fails without a mutant: {test}");
                return 1;
            }

            heard.Add(new(test, host.Switch.Passed()));
        }

        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(new Coverage(early, heard)));
        return 0;
    }

    /// <summary>
    /// Reads "mutant test test …" lines and answers "survived", or "killed" and by which test. The statics are computed
    /// and each test has run once before the first mutant is on, so that no mutant leaves anything to the next.
    /// </summary>
    public static async Task<int> JudgeMany(string folder)
    {
        var host = new TestHost(folder);
        host.Initialise();
        await host.Discover();
        await host.Failure(host.Tests);
        await Console.Out.WriteLineAsync("ready");
        while (await Console.In.ReadLineAsync() is { } line)
        {
            var words = line.Split(' ');
            host.Switch.TurnOn(int.Parse(words[0], CultureInfo.InvariantCulture));
            var killer = await host.Failure(words[1..]);
            host.Switch.TurnOff();
            await Console.Out.WriteLineAsync(killer is null ? "survived" : $"killed {killer}");
        }

        return 0;
    }

    /// <summary>Judges a mutant that static fields or rows of theories may have met: it is on from the start.</summary>
    public static async Task<int> JudgeOne(string folder)
    {
        var host = new TestHost(folder);
        await Console.Out.WriteLineAsync("ready");
        var words = (await Console.In.ReadLineAsync())!.Split(' ');
        host.Switch.TurnOn(int.Parse(words[0], CultureInfo.InvariantCulture));
        await host.Discover();
        var all = words[1..].Concat(host.Tests).Distinct();
        var killer = words[1..].FirstOrDefault(test => !host.Tests.Contains(test)) ?? await host.Failure(all);
        await Console.Out.WriteLineAsync(killer is null ? "survived" : $"killed {killer}");
        return 0;
    }
}

/// <summary>What one test passes by.</summary>
internal sealed record Heard(string Test, IReadOnlyList<int> Mutants);

/// <summary>What each test passes by, and what was passed by before any test.</summary>
internal sealed record Coverage(IReadOnlyList<int> Early, IReadOnlyList<Heard> Tests);
