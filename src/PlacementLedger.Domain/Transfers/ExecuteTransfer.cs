using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Transfers;

/// <summary>Carries a transfer out: the new employer employs, and the old one's reserved hours are freed.</summary>
public sealed record ExecuteTransfer(Guid TransferId, DateOnly On, Guid? ActingStructureId = null)
{
    /// <summary>Needs the worker's consent and the receiving structure's acceptance, both by that day (W3).</summary>
    /// <param name="freedReservations">The origin's reservations from the first day at the new employer on.</param>
    public static Decision Decide(
        ExecuteTransfer command,
        Transfer transfer,
        TransferParties parties,
        IReadOnlyList<LedgerEvent> freedReservations
    )
    {
        var party = Steps.BelongsTo(command.ActingStructureId, transfer.FromStructureId, transfer.ToStructureId);
        return transfer.ExecutedOn == command.On
            ? Decision.Of(party)
            : Decision.Of(
                [
                    .. party,
                    .. Steps.IsPossible(transfer.Status, TransferStatus.Proposed),
                    HasConsent(transfer, command.On),
                    HasAcceptance(transfer, command.On),
                    .. parties.Consequences(transfer.EffectiveOn),
                ],
                [new TransferExecuted(command.TransferId, command.On), .. freedReservations]
            );
    }

    private static Check HasConsent(Transfer transfer, DateOnly on) =>
        transfer.Consent is { Given: true } consent && consent.On <= on
            ? Product.ConsentAndAcceptance.Met(Figure.Of("consentOn", consent.On)) with
            {
                Events = [consent.EvidenceId],
            }
            : Product.ConsentAndAcceptance.Blocked(Codes.ConsentMissing);

    private static Check HasAcceptance(Transfer transfer, DateOnly on) =>
        transfer.Acceptance is { } acceptance && acceptance.On <= on
            ? Product.ConsentAndAcceptance.Met(Figure.Of("acceptanceOn", acceptance.On)) with
            {
                Events = [acceptance.EvidenceId],
            }
            : Product.ConsentAndAcceptance.Blocked(Codes.AcceptanceMissing);
}
