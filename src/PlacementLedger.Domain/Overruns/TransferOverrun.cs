using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Transfers;

namespace PlacementLedger.Domain.Overruns;

/// <summary>The worker goes on with an ETTI: the case names the transfer.</summary>
public sealed record TransferOverrun(Guid CaseId, DateOnly On, Guid TransferId, Guid? ActingStructureId = null)
{
    /// <summary>Refused with TRANSFER_UNRELATED unless the transfer takes this worker from the case's employer to an
    /// ETTI and still stands.</summary>
    /// <param name="receiver">The structure the transfer goes to.</param>
    public static Decision Decide(TransferOverrun command, OverrunCase known, Transfer transfer, Structure receiver)
    {
        var party = OverrunSteps.BelongsTo(command.ActingStructureId, known);
        var answer = new OverrunTransfer(command.On, command.TransferId);
        return known.Answers.Transfer == answer
            ? Decision.Of(party)
            : Decision.Of(
                [
                    .. party,
                    .. OverrunSteps.IsPossible(known, OverrunOption.Transfer),
                    OverrunGoesOnWithAnEtti.Check(known, transfer, receiver),
                ],
                new OverrunTransferred(known.Id, answer.On, answer.TransferId)
            );
    }
}
