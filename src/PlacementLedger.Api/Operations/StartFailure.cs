using System.Net.Sockets;
using PlacementLedger.Api.Http;
using PlacementLedger.Api.Store;
using Weasel.Core.Migrations;

namespace PlacementLedger.Api.Operations;

/// <summary>Tells the reasons for which a host cannot start, which the operator can mend, from bugs.</summary>
internal static class StartFailure
{
    /// <summary>One sentence, in French and English; null for a bug.</summary>
    public static string? SentenceOf(Exception failure) =>
        failure switch
        {
            ListeningRefused refused => refused.Message,
            OperationCanceledException => "Démarrage interrompu. / The start was interrupted.",
            _ when IsPortTaken(failure) =>
                $"L'adresse est déjà prise. / The address is in use: {failure.Message} Choose another with --urls.",
            _ when StoreFailure.IsStoreAway(failure) =>
                "La base de données ne répond pas. / The database does not answer; see the log for its address.",
            DatabaseValidationException =>
                "Le schéma n'est pas celui attendu : lancez db-apply. / The schema is not as expected: run db-apply.",
            _ => null,
        };

    private static bool IsPortTaken(Exception failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            if (cause is SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse })
            {
                return true;
            }
        }

        return false;
    }
}
