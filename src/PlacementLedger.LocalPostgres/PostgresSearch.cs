namespace PlacementLedger.LocalPostgres;

/// <summary>The outcome of looking for PostgreSQL's programs.</summary>
public abstract record PostgresSearch
{
    private PostgresSearch() { }

    /// <summary>Programs that run and are recent enough.</summary>
    public sealed record Found(PostgresBinaries Binaries) : PostgresSearch;

    /// <summary>No usable programs; the message says how to get some, in French then in English.</summary>
    public sealed record NotFound(string Message) : PostgresSearch;
}
