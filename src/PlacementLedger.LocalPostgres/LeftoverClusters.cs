namespace PlacementLedger.LocalPostgres;

/// <summary>The folders of throw-away clusters: names them, and clears those whose test run was killed.</summary>
internal static class LeftoverClusters
{
    private const string Start = "placement-ledger-pg-";
    private const int DeleteAttemptsMax = 20;

    /// <summary>Held by the test run for as long as it lives; holds its process id for people to read.</summary>
    internal static string OwnerFile(string folder) => Path.Combine(folder, "owner.pid");

    internal static string ClusterIn(string folder) => Path.Combine(folder, "cluster");

    internal static string NewFolder()
    {
        var folder = Directory.CreateTempSubdirectory(Start).FullName;
        if (!OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess)
        {
            // The cluster inside may have to belong to another user, who must be able to get there.
            File.SetUnixFileMode(
                folder,
                File.GetUnixFileMode(folder) | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute
            );
        }

        return folder;
    }

    /// <summary>Stops and deletes every cluster of ours under that folder whose owner is dead.</summary>
    internal static async Task RemoveAsync(string parent, PostgresBinaries binaries, CancellationToken cancellation)
    {
        foreach (var folder in Directory.GetDirectories(parent, Start + "*"))
        {
            try
            {
                if (await IsOursAsync(folder, cancellation) && IsAbandoned(folder))
                {
                    await RemoveOneAsync(folder, binaries, cancellation);
                }
            }
            catch (Exception stuck)
                when (stuck is IOException or UnauthorizedAccessException or InvalidOperationException)
            {
                // What cannot be cleared, or is cleared by another run, must not keep this run from its own cluster.
            }
        }
    }

    /// <summary>Deletes a stopped cluster; its last processes may still be writing when the server is gone.</summary>
    internal static async Task DeleteAsync(string folder)
    {
        for (var attempt = 1; Directory.Exists(folder); attempt++)
        {
            try
            {
                Directory.Delete(folder, recursive: true);
            }
            catch (Exception busy)
                when (busy is IOException or UnauthorizedAccessException && attempt < DeleteAttemptsMax)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100));
            }
        }
    }

    // An empty marker is one that its owner is just about to hold.
    private static bool IsAbandoned(string folder) =>
        new FileInfo(OwnerFile(folder)) is { Exists: true, Length: > 0 } && !FileLease.IsHeld(OwnerFile(folder));

    private static async Task RemoveOneAsync(string folder, PostgresBinaries binaries, CancellationToken cancellation)
    {
        // Held to the end of the cluster, so that two runs never clear the same one.
        using (var turn = FileLease.TryTake(OwnerFile(folder)))
        {
            if (turn is null)
            {
                return;
            }

            var inside = ClusterIn(folder);
            if (Directory.Exists(Path.Combine(inside, ClusterFolder.DataName)))
            {
                var user = await OrdinaryUser.ForAsync(inside, binaries, cancellation);
                await new ClusterFolder(inside, binaries, user).StopAsync(ClusterFolder.Immediate);
            }

            await DeleteAsync(inside);
        }

        await DeleteAsync(folder);
    }

    // The temporary folder is everybody's: what another user put there is not ours to trust or to delete.
    private static async Task<bool> IsOursAsync(string folder, CancellationToken cancellation) =>
        OperatingSystem.IsWindows()
        || await OrdinaryUser.OwnerAsync(folder, cancellation) == await OrdinaryUser.IdAsync("-u", null, cancellation);
}
