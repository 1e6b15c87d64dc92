using JasperFx;
using Npgsql;
using PlacementLedger.Api.Http;

namespace PlacementLedger.Api.Store;

/// <summary>Tells the failures that say "another was first" and those that say "the database is away" from
/// bugs.</summary>
internal static class StoreFailure
{
    /// <summary>Deciding again on the facts as they are now is right; nothing was recorded.</summary>
    public static bool IsLostRace(Exception failure) =>
        Chain(failure)
            .Any(e =>
                e
                    is PostgresException
                        {
                            SqlState: PostgresErrorCodes.UniqueViolation
                                or PostgresErrorCodes.SerializationFailure
                                or PostgresErrorCodes.DeadlockDetected
                        }
                        or ConcurrencyException
                        or JasperFx.Events.ExistingStreamIdCollisionException
                        or Marten.Exceptions.ExistingStreamIdCollisionException
                        or DocumentAlreadyExistsException
            );

    /// <summary>The database cannot be reached, is closing, or has no room for one more.</summary>
    public static bool IsStoreAway(Exception failure) =>
        Chain(failure)
            .Any(e =>
                e switch
                {
                    PostgresException answered => answered.SqlState[..2] is "08" or "53" or "57"
                        || answered.SqlState is "55P03",
                    NpgsqlException => true,
                    _ => false,
                }
            );

    /// <summary>What HTTP answers instead of an internal error.</summary>
    public static ProblemCode? CodeOf(Exception failure) => IsStoreAway(failure) ? ProblemCodes.StoreUnavailable : null;

    /// <summary>What PostgreSQL calls the failure; null when the failure is not its own.</summary>
    public static string? SqlStateOf(Exception failure) =>
        Chain(failure).OfType<PostgresException>().FirstOrDefault()?.SqlState;

    private static IEnumerable<Exception> Chain(Exception? failure)
    {
        for (; failure is not null; failure = failure.InnerException)
        {
            yield return failure;
        }
    }
}
