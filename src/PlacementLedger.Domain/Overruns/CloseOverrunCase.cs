using PlacementLedger.Domain.Decisions;

namespace PlacementLedger.Domain.Overruns;

/// <summary>The employer closes a case, answered or not, and says why.</summary>
public sealed record CloseOverrunCase(Guid CaseId, DateOnly On, Guid? RemarkId, Guid? ActingStructureId = null)
{
    /// <summary>Closing twice on the same day records nothing the second time.</summary>
    public static Decision Decide(CloseOverrunCase command, OverrunCase known)
    {
        var party = OverrunSteps.BelongsTo(command.ActingStructureId, known);
        return known.Closure is { Closing: OverrunClosing.Decided } closure && closure.On == command.On
            ? Decision.Of(party)
            : Decision.Of(
                [.. party, .. OverrunSteps.IsPossible(known, OverrunOption.Closure)],
                new OverrunCaseClosed(known.Id, command.On, OverrunClosing.Decided, command.RemarkId)
            );
    }
}
