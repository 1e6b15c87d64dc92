using Marten;
using Marten.Services;
using Npgsql;

namespace PlacementLedger.Api.Store;

/// <summary>Says that a command failed and why, never what it carried: events and documents are about people.</summary>
internal sealed partial class QuietLogger(ILogger<QuietLogger> log) : IMartenLogger, IMartenSessionLogger
{
    public IMartenSessionLogger StartSession(IQuerySession session) => this;

    public void SchemaChange(string sql) => SchemaChanged(sql.Length);

    public void LogSuccess(NpgsqlCommand command) { }

    public void LogSuccess(NpgsqlBatch batch) { }

    public void LogFailure(NpgsqlCommand command, Exception ex) => Failed(SqlStateOf(ex), ex.GetType().Name);

    public void LogFailure(NpgsqlBatch batch, Exception ex) => Failed(SqlStateOf(ex), ex.GetType().Name);

    // The message is Marten's own and may quote what it was given.
    public void LogFailure(Exception ex, string message) => Failed(SqlStateOf(ex), ex.GetType().Name);

    public void RecordSavedChanges(IDocumentSession session, IChangeSet commit) { }

    public void OnBeforeExecute(NpgsqlCommand command) { }

    public void OnBeforeExecute(NpgsqlBatch batch) { }

    private static string SqlStateOf(Exception ex) =>
        (ex as PostgresException ?? ex.InnerException as PostgresException)?.SqlState ?? "-";

    // A lost race is not a fault: the command is decided again. What cannot be answered is logged where it is answered.
    [LoggerMessage(LogLevel.Debug, "A database command failed: SQLSTATE {SqlState}, {Exception}")]
    private partial void Failed(string sqlState, string exception);

    [LoggerMessage(LogLevel.Debug, "The schema is being changed by a script of {Length} characters")]
    private partial void SchemaChanged(int length);
}
