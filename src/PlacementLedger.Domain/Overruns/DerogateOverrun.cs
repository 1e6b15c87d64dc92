using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Domain.Overruns;

/// <summary>The employer names the prefect's derogation that covers the minutes (D5132-18-1).</summary>
public sealed record DerogateOverrun(Guid CaseId, DateOnly On, OpaqueRef DerogationRef, Guid? ActingStructureId = null)
{
    /// <summary>Refused with DEROGATION_UNKNOWN unless it is recorded. The same derogation twice on the same day
    /// records nothing the second time.</summary>
    /// <param name="ais">Whose hours the case is about, with the derogations that each was granted.</param>
    public static Decision Decide(DerogateOverrun command, OverrunCase known, IEnumerable<Structure> ais)
    {
        var party = OverrunSteps.BelongsTo(command.ActingStructureId, known);
        var answer = new OverrunDerogation(command.On, command.DerogationRef.Value);
        return known.Answers.Derogation == answer
            ? Decision.Of(party)
            : Decision.Of(
                [
                    .. party,
                    .. OverrunSteps.IsPossible(known, OverrunOption.Derogation),
                    DerogationRaisesTheCeiling.Check(known, answer.DerogationRef, ais),
                ],
                new OverrunDerogated(known.Id, answer.On, answer.DerogationRef)
            );
    }
}
