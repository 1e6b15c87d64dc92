using PlacementLedger.Domain.Decisions;

namespace PlacementLedger.Domain.Clients;

/// <summary>Says what a client is in law from a day on.</summary>
public sealed record ClassifyClient(
    Guid ClientId,
    ClientCategory Category,
    DateOnly From,
    Guid? BasisId = null,
    ClientLegalForm? LegalForm = null
)
{
    /// <summary>What already holds from that very day records nothing more.</summary>
    public static Decision Decide(ClassifyClient command, Client client) =>
        client.ClassificationOn(command.From) is { } known && command.IsRecordedAs(known)
            ? Decision.AlreadyDone()
            : Decision.Record(Classified(command));

    internal static ClientClassified Classified(ClassifyClient command) =>
        new(command.ClientId, command.Category, command.From, command.BasisId, command.LegalForm);

    private bool IsRecordedAs(ClientClassification known) =>
        known.From == From && known.Category == Category && known.BasisId == BasisId && known.LegalForm == LegalForm;
}
