using Spectre.Console;

namespace PlacementLedger.Api.Operations;

/// <summary>How verbs speak to the operator.</summary>
internal static class VerbConsole
{
    private const int PipedColumns = 160;

    /// <summary>Where there is no terminal to ask, tables are not folded to the width of an old one.</summary>
    public static void Widen()
    {
        if (!AnsiConsole.Profile.Capabilities.Interactive)
        {
            AnsiConsole.Profile.Width = Math.Max(AnsiConsole.Profile.Width, PipedColumns);
        }
    }

    /// <returns>False, which makes the exit code 1.</returns>
    public static bool Failed(string what, string andNow)
    {
        AnsiConsole.Write(new Text($"{what}\n", new Style(Color.Red)));
        AnsiConsole.Write(new Text($"{andNow}\n"));
        return false;
    }
}
