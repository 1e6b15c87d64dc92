using PlacementLedger.Domain.Decisions;

namespace PlacementLedger.Domain.Overruns;

/// <summary>The employer names the prefect's derogation that covers the minutes (D5132-18-1).</summary>
public sealed record DerogateOverrun(Guid CaseId, DateOnly On, OpaqueRef DerogationRef, Guid? ActingStructureId = null)
{
    /// <summary>The same derogation twice on the same day records nothing the second time.</summary>
    public static Decision Decide(DerogateOverrun command, OverrunCase known)
    {
        var party = OverrunSteps.BelongsTo(command.ActingStructureId, known);
        var answer = new OverrunDerogation(command.On, command.DerogationRef.Value);
        return known.Answers.Derogation == answer
            ? Decision.Of(party)
            : Decision.Of(
                [.. party, .. OverrunSteps.IsPossible(known, OverrunOption.Derogation)],
                new OverrunDerogated(known.Id, answer.On, answer.DerogationRef)
            );
    }
}
