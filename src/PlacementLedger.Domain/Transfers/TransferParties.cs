using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Domain.Transfers;

/// <summary>Those a transfer is about, as the ledger knows them.</summary>
public sealed record TransferParties(Worker Worker, Structure From, Structure To)
{
    /// <summary>What the move changes, and what it leaves as it is.</summary>
    internal IEnumerable<Check> Consequences(DateOnly effectiveOn) =>
        [
            TransferResetsNoReading.Check(From, To),
            EttiHoursNeverCount.Check(From, To),
            LegalEmployerOwnsTheHour.Check(From, To),
            PassFollowsThePerson.Check(Worker, effectiveOn),
        ];
}
