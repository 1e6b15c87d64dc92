using System.Runtime.CompilerServices;

namespace PlacementLedger.Domain.Tests.House;

/// <summary>The files of the repository, found from where this file was compiled.</summary>
internal static class RepositoryFiles
{
    public static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "../../.."));

    /// <summary>Paths from the root, of files that are ours: neither built nor generated.</summary>
    public static IEnumerable<string> Under(string folder, string pattern) =>
        Directory
            .EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path))
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin" or "Generated"));

    public static string[] Read(string file) => File.ReadAllLines(Path.Combine(Root, file));

    public static bool Exists(string path) => Path.Exists(Path.Combine(Root, path));

    private static string Here([CallerFilePath] string path = "") => path;
}
