using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Mandates;

/// <summary>The agent's acceptance, which forms the mandate (MND-01).</summary>
public sealed record AcceptMandate(Guid MandateId, DateOnly On, Guid? ActingStructureId = null)
{
    /// <summary>Accepting twice on the same day records nothing the second time.</summary>
    public static Decision Decide(AcceptMandate command, Mandate mandate)
    {
        var party = Steps.BelongsTo(command.ActingStructureId, mandate.AgentId);
        return mandate.Status == MandateStatus.Accepted && mandate.Acceptance?.On == command.On
            ? Decision.Of(party)
            : Decision.Of(
                [.. party, .. Steps.IsPossible(mandate.Status, MandateStatus.Granted)],
                new MandateAccepted(command.MandateId, command.On)
            );
    }
}
