using System.Text.Json;

namespace PlacementLedger.LocalPostgres;

/// <summary>Finishes npm's package: the links it lists, which npm archives cannot hold, and execution rights.</summary>
internal static class NpmPackageLinks
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private sealed record Link(string Source, string Target);

    /// <summary>Makes each link of <c>native/pg-symlinks.json</c>; making them again changes nothing.</summary>
    internal static void Make(string package)
    {
        var list = Path.Combine(package, "native", "pg-symlinks.json");
        if (File.Exists(list))
        {
            var links = JsonSerializer.Deserialize<IReadOnlyList<Link>>(File.ReadAllText(list), Json) ?? [];
            foreach (var link in links)
            {
                Make(Inside(package, link.Source), Inside(package, link.Target));
            }
        }

        if (!OperatingSystem.IsWindows())
        {
            foreach (var program in Directory.EnumerateFiles(Path.Combine(package, "native", "bin")))
            {
                File.SetUnixFileMode(
                    program,
                    File.GetUnixFileMode(program)
                        | UnixFileMode.UserExecute
                        | UnixFileMode.GroupExecute
                        | UnixFileMode.OtherExecute
                );
            }
        }
    }

    private static void Make(string source, string target)
    {
        // File.Exists follows links, so a link to nothing would count as absent.
        if (new FileInfo(target) is { LinkTarget: not null } or { Exists: true })
        {
            File.Delete(target);
        }

        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        if (OperatingSystem.IsWindows())
        {
            // Links ask for a privilege there.
            File.Copy(source, target);
            return;
        }

        // Relative, since the folder is renamed once it is whole.
        File.CreateSymbolicLink(target, Path.GetRelativePath(Path.GetDirectoryName(target)!, source));
    }

    private static string Inside(string package, string relative)
    {
        var root = Path.GetFullPath(package) + Path.DirectorySeparatorChar;
        var path = Path.GetFullPath(Path.Combine(root, relative));
        return path.StartsWith(root, StringComparison.Ordinal)
            ? path
            : throw new InvalidOperationException($"pg-symlinks.json: {relative} is outside of {package}.");
    }
}
