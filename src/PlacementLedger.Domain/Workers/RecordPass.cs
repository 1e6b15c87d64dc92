using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Workers;

/// <summary>Records a worker's PASS as its issuer gives it: number and days, both ends included.</summary>
public sealed record RecordPass(Guid WorkerId, PassNumber Number, Period Period)
{
    /// <summary>The same number with the same days records nothing the second time.</summary>
    /// <param name="holderOfThatNumber">Whoever has a PASS of that number in the ledger; null for nobody.</param>
    public static Decision Decide(RecordPass command, Worker worker, Guid? holderOfThatNumber) =>
        worker.Passes.Any(command.IsRecordedAs)
            ? Decision.AlreadyDone()
            : Decision.Of(
                [
                    .. Checks(command, worker.Passes, holderOfThatNumber),
                    .. worker.Passes.Count == 0
                        ? (Check[])[]
                        : [PathwayWaitingPeriod.Check(worker, command.Period.From)],
                ],
                Recorded(command)
            );

    internal static IEnumerable<Check> Checks(
        RecordPass command,
        IReadOnlyList<Pass> known,
        Guid? holderOfThatNumber
    ) =>
        [
            PassNumberIsUnique.Check(holderOfThatNumber),
            OnePassPerPerson.Check(known, command.Period),
            PassValidity.Check(command.Period),
        ];

    internal static PassRecorded Recorded(RecordPass command) =>
        new(command.WorkerId, command.Number.Value, command.Period.From, command.Period.Until);

    private bool IsRecordedAs(Pass known) => known.Number == Number.Value && known.Period == Period;
}
