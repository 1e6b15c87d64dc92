using System.Globalization;
using System.Security.Cryptography;

namespace PlacementLedger.LocalPostgres;

/// <summary>Makes a cluster in a folder that has none, and refuses one that the programs found cannot serve.</summary>
internal static class NewCluster
{
    /// <summary>Readable by the folder's owner only.</summary>
    internal static string PasswordFile(string folder) => Path.Combine(folder, "password");

    /// <summary>Makes the cluster unless there is one; one that is not to be kept skips the flush to disk.</summary>
    internal static async Task EnsureAsync(
        string folder,
        PostgresBinaries binaries,
        OrdinaryUser user,
        bool durable,
        CancellationToken cancellation
    )
    {
        var data = Path.Combine(folder, ClusterFolder.DataName);
        var versionFile = Path.Combine(data, "PG_VERSION");
        if (File.Exists(versionFile))
        {
            var version = (await File.ReadAllTextAsync(versionFile, cancellation)).Trim();
            RefuseOtherVersion(folder, version, binaries);
            return;
        }

        // Made beside and then renamed, so that initdb cut short leaves nothing that looks whole.
        var coming = data + ".new";
        if (Directory.Exists(coming))
        {
            Directory.Delete(coming, recursive: true);
        }

        await WritePasswordAsync(PasswordFile(folder), cancellation);
        await user.GiveAsync(PasswordFile(folder), cancellation);
        var run = await Command.RunAsync(
            [
                .. user.Prefix,
                .. (string[])[binaries.Initdb, "-D", coming, "--username", ClusterConnection.User],
                .. (string[])["--pwfile", PasswordFile(folder), "--auth", "scram-sha-256"],
                .. (string[])["--locale", "C", "--encoding", "UTF8", "--no-instructions"],
                .. durable ? (string[])[] : ["--no-sync"],
            ],
            folder,
            cancellation
        );
        if (run.ExitCode != 0)
        {
            throw new InvalidOperationException($"initdb {coming}:\n{run.Output.Trim()}");
        }

        await File.AppendAllTextAsync(
            Path.Combine(coming, "postgresql.conf"),
            $"\n# Written anew at each start.\ninclude_if_exists = '{ClusterFolder.SettingsName}'\n",
            cancellation
        );
        Directory.Move(coming, data);
    }

    private static async Task WritePasswordAsync(string file, CancellationToken cancellation)
    {
        File.Delete(file);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        await using var writer = new StreamWriter(file, options);
        await writer.WriteAsync(RandomNumberGenerator.GetHexString(32).AsMemory(), cancellation);
    }

    private static void RefuseOtherVersion(string folder, string version, PostgresBinaries binaries)
    {
        if (version != binaries.VersionMajor.ToString(CultureInfo.InvariantCulture))
        {
            throw new InvalidOperationException(
                $"""
                {folder} est un cluster PostgreSQL {version}, et les programmes trouvés sont en {binaries.Version}
                ({binaries.Folder}). Indiquer les bons par {SearchPlaces.ForcedFolderVariable}, ou supprimer le dossier.

                {folder} is a PostgreSQL {version} cluster, and the programs found are {binaries.Version}
                ({binaries.Folder}). Name the right ones in {SearchPlaces.ForcedFolderVariable}, or delete the folder.
                """
            );
        }
    }
}
