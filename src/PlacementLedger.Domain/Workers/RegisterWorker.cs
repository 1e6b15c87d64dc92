using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Workers;

/// <summary>Enters a worker in the ledger, with the PASS if it is known. Identity is entered apart,
/// erasably. The account of the worker's hours opens at once: every day of work finds it there.</summary>
public sealed record RegisterWorker(Guid WorkerId, ValueList<ExternalRef> ExternalRefs, RecordPass? Pass)
{
    /// <summary>Refused with ALREADY_EXISTS when the id or an external reference is in the ledger already.</summary>
    /// <param name="holderOfPassNumber">Whoever has a PASS of that number in the ledger; null for nobody.</param>
    public static Decision Decide(RegisterWorker command, bool isKnown, Guid? holderOfPassNumber)
    {
        if (isKnown)
        {
            return Decision.Refuse(Product.UniqueThing.Blocked(Codes.AlreadyExists));
        }

        var registered = new WorkerRegistered(command.WorkerId, command.ExternalRefs);
        var opened = new HoursAccountOpened(HoursAccount.IdFor(command.WorkerId), command.WorkerId);
        return command.Pass is { } pass
            ? Decision.Of(
                RecordPass.Checks(pass, [], holderOfPassNumber),
                registered,
                RecordPass.Recorded(pass),
                opened
            )
            : Decision.Record(registered, opened);
    }
}
