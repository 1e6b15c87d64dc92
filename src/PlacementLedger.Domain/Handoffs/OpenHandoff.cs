using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Forecasts;

namespace PlacementLedger.Domain.Handoffs;

/// <summary>Opens a hand-off: who could take over is known, and the first of them is asked.</summary>
/// <param name="AnswerDays">How many days whoever is asked has to answer.</param>
public sealed record OpenHandoff(
    Guid HandoffId,
    Guid WorkerId,
    Guid EmployerId,
    Guid ClientId,
    ForecastLimit Limit,
    HandoffMission Mission,
    int AnswerDays
)
{
    /// <param name="candidates">In any order: the closest tie is asked first, of equals the one whose id comes
    /// first.</param>
    public static Decision Decide(OpenHandoff command, IEnumerable<HandoffCandidate> candidates, DateOnly today)
    {
        var required = new HandoffRequired(
            command.HandoffId,
            command.WorkerId,
            command.EmployerId,
            command.ClientId,
            command.Limit.Kind,
            command.Limit.On,
            command.Mission,
            command.AnswerDays
        );
        var planned = new HandoffPlanned(
            command.HandoffId,
            [.. candidates.OrderBy(candidate => candidate.Tie).ThenBy(candidate => candidate.StructureId)]
        );
        var handoff = Handoff.Evolve(Handoff.Evolve(null, required), planned);
        return Decision.Record([required, planned, .. HandoffSteps.Next(handoff, today)]);
    }
}
