using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Overruns;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Transfers;

namespace PlacementLedger.Domain.Law;

/// <summary>An overrun is answered by a transfer only if that takes the worker from the AI that passed the ceiling to
/// an ETTI, where no hour counts.</summary>
public static class OverrunGoesOnWithAnEtti
{
    public static readonly Rule Rule = new("L-OVERRUN", "L5132-6, R480-09; PlacementLedger, ARCHITECTURE")
    {
        Blocks = [Codes.TransferUnrelated],
    };

    /// <summary>Blocks and names the first thing that does not fit.</summary>
    public static Check Check(OverrunCase known, Transfer transfer, Structure receiver) =>
        Mismatch(known, transfer, receiver) is { } mismatch
            ? Rule.Blocked(Codes.TransferUnrelated, Figure.Of("mismatch", mismatch))
            : Rule.Met(Figure.Of("hoursFromThenOn", "uncounted"));

    private static string? Mismatch(OverrunCase known, Transfer transfer, Structure receiver)
    {
        if (transfer.WorkerId != known.WorkerId)
        {
            return "anotherWorker";
        }

        if (known.Scope.EmployerId is { } employer && transfer.FromStructureId != employer)
        {
            return "anotherEmployer";
        }

        return receiver.Kind != StructureKind.Etti ? "notAnEtti" : NoLongerStands(transfer.Status);
    }

    private static string? NoLongerStands(TransferStatus status) =>
        status switch
        {
            TransferStatus.Refused or TransferStatus.Cancelled => CamelCase.Of(status),
            TransferStatus.Proposed or TransferStatus.Executed => null,
        };
}
