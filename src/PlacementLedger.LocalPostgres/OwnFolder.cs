namespace PlacementLedger.LocalPostgres;

/// <summary>A folder for one user only: makes it, and tells whose it is not.</summary>
internal static class OwnFolder
{
    /// <summary>Makes the folder, and its parents, unless it exists; only its owner may enter.</summary>
    internal static void Create(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
            return;
        }

        // The parents keep the usual rights: only the last one holds secrets.
        Directory.CreateDirectory(Path.GetDirectoryName(folder)!);
        Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    /// <summary>Says in words what would otherwise be a bare refusal of access, as after a first run as root.</summary>
    internal static void RefuseAnothers(string folder)
    {
        try
        {
            Directory.GetFileSystemEntries(folder);
        }
        catch (UnauthorizedAccessException reason)
        {
            throw new InvalidOperationException(
                $"""
                {folder} appartient à un autre utilisateur : lancer sous son nom, ou le reprendre par chown -R.
                {folder} belongs to another user: run as that user, or take it with chown -R.
                """,
                reason
            );
        }
    }
}
