using PlacementLedger.Domain.Decisions;

namespace PlacementLedger.Domain.Overruns;

/// <summary>The employer says why the ceiling was passed.</summary>
public sealed record JustifyOverrun(
    Guid CaseId,
    DateOnly On,
    OverrunReason Reason,
    Guid? RemarkId,
    Guid? ActingStructureId = null
)
{
    /// <summary>The same reason twice on the same day records nothing the second time.</summary>
    public static Decision Decide(JustifyOverrun command, OverrunCase known)
    {
        var party = OverrunSteps.BelongsTo(command.ActingStructureId, known);
        return known.Answers.Justification is { } said && (said.On, said.Reason) == (command.On, command.Reason)
            ? Decision.Of(party)
            : Decision.Of(
                [.. party, .. OverrunSteps.IsPossible(known, OverrunOption.Justification)],
                new OverrunJustified(known.Id, command.On, command.Reason, command.RemarkId)
            );
    }
}
