using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Placements;

namespace PlacementLedger.Domain.Law;

/// <summary>ETTI-07: a mission contract lasts at most 24 months, renewals included, whatever the reason.</summary>
public static class MissionDuration
{
    public static readonly Rule Rule = new("ETTI-07", "L5132-6") { Blocks = [Codes.MissionTooLong] };

    private static readonly InForce<int> MonthsMax = new(
        new FigureVersion<int>(new(2008, 5, 1), new(2008, 5, 1), 24, "L5132-6")
    );

    /// <summary>A CDI inclusion has a limit of its own: <see cref="CdiInclusionMission"/>.</summary>
    public static Check Check(Mission mission, ContractKind? kind)
    {
        if (LastDayMax(mission, kind) is not { } latest)
        {
            return Rule.NotApplicable();
        }

        var figures = Figures(mission, MonthsMax.On(mission.From));
        return mission.Until > latest ? Rule.Blocked(Codes.MissionTooLong, figures) : Rule.Met(figures);
    }

    /// <summary>The last day the mission may have; null where this rule sets none.</summary>
    internal static DateOnly? LastDayMax(Mission mission, ContractKind? kind) =>
        !CdiInclusionMission.Governs(mission, kind) && MonthsMax.TryOn(mission.From, out var months)
            ? mission.LastDayOf(months)
            : null;

    internal static Figure[] Figures(Mission mission, int monthsMax) =>
        [
            Figure.Of("monthsMax", monthsMax),
            Figure.Of("missionFrom", mission.From),
            Figure.Of("missionUntil", mission.Until),
            Figure.Of("latestUntil", mission.LastDayOf(monthsMax)),
        ];
}
