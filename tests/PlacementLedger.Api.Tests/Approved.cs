using System.Runtime.CompilerServices;

namespace PlacementLedger.Api.Tests;

/// <summary>Compares a text with the approved file beside the test, or rewrites the file when asked to.</summary>
public static class Approved
{
    public const string RewriteVariable = "PLACEMENTLEDGER_APPROVE";

    /// <param name="file">Relative to the folder of the calling test.</param>
    public static void Match(string file, string actual, [CallerFilePath] string test = "")
    {
        var path = At(file, test);
        var text = actual.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        if (Environment.GetEnvironmentVariable(RewriteVariable) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
            return;
        }

        var approved = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        Assert.True(
            approved == text,
            $"{file} is not what was approved. If it should be: {RewriteVariable}=1 dotnet test, then read the diff."
        );
    }

    public static bool Exists(string file, [CallerFilePath] string test = "") => File.Exists(At(file, test));

    public static string Read(string file, [CallerFilePath] string test = "") => File.ReadAllText(At(file, test));

    private static string At(string file, string test) => Path.Combine(Path.GetDirectoryName(test)!, file);

    /// <summary>The folder of the solution.</summary>
    public static string Repository() => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", ".."));

    private static string Here([CallerFilePath] string file = "") => file;
}
