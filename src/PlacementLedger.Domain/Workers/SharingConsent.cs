using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Groups;

namespace PlacementLedger.Domain.Workers;

/// <summary>A worker's yes or no to let cooperating structures see a class of data.</summary>
/// <param name="Until">The last day, included; null for one without an end.</param>
public sealed record SharingConsent(DataClass Data, bool Given, DateOnly On, DateOnly? Until, Guid EvidenceId)
{
    internal bool HoldsOn(DateOnly day) => Given && On <= day && (Until is null || day <= Until);
}

/// <summary>Records what a worker answered.</summary>
/// <param name="EvidenceRef">Where the answer is kept, as a reference.</param>
public sealed record RecordSharingConsent(
    Guid WorkerId,
    DataClass Data,
    bool Given,
    DateOnly On,
    DateOnly? Until,
    string? EvidenceRef
)
{
    /// <summary>The latest answer holds; the same one again records nothing more.</summary>
    public static Decision Decide(RecordSharingConsent command, Worker worker) =>
        worker.Consents.LastOrDefault(known => known.Data == command.Data) is { } last && command.IsThe(last)
            ? Decision.AlreadyDone()
            : Decision.Record(
                new SharingConsentRecorded(
                    command.WorkerId,
                    command.Data,
                    command.Given,
                    command.On,
                    command.Until,
                    command.EvidenceRef
                )
            );

    private bool IsThe(SharingConsent known) => known.Given == Given && known.On == On && known.Until == Until;
}
