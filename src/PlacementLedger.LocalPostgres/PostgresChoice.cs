namespace PlacementLedger.LocalPostgres;

/// <summary>The way to a PostgreSQL that the person at the keyboard asked for.</summary>
public enum PostgresChoice
{
    /// <summary>Nothing was asked for: take the first way that works.</summary>
    Any,

    /// <summary>The configured connection string, and nothing else.</summary>
    Connection,

    /// <summary>PostgreSQL's programs as installed on this machine.</summary>
    Binaries,

    /// <summary>A container engine.</summary>
    Container,

    /// <summary>The programs that npm fetches into a cache folder.</summary>
    Npm,
}

/// <summary>Reads the choice from the environment variable that holds it.</summary>
public static class PostgresChoices
{
    /// <summary>The variable that forces one way: connection, binaries, container or npm.</summary>
    public const string Variable = "PLACEMENTLEDGER_POSTGRES";

    /// <summary>The choice of this process's environment.</summary>
    public static PostgresChoice FromEnvironment() => Parse(Environment.GetEnvironmentVariable(Variable));

    /// <summary>Empty means no choice; a misspelt choice throws, since ignoring it would hide the mistake.</summary>
    public static PostgresChoice Parse(string? text) =>
        text?.Trim().ToUpperInvariant() switch
        {
            null or "" => PostgresChoice.Any,
            "CONNECTION" => PostgresChoice.Connection,
            "BINARIES" => PostgresChoice.Binaries,
            "CONTAINER" => PostgresChoice.Container,
            "NPM" => PostgresChoice.Npm,
            _ => throw new InvalidOperationException(
                $"{Variable}={text} : valeurs admises / allowed values: connection, binaries, container, npm."
            ),
        };
}
