using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Placements;

namespace PlacementLedger.Domain.Law;

/// <summary>ETTI-08: one mission of a worker on a CDI inclusion lasts at most 36 months.</summary>
public static class CdiInclusionMission
{
    public static readonly Rule Rule = new("ETTI-08", "L5132-6-1") { Blocks = [Codes.MissionTooLong] };

    private static readonly InForce<int> MonthsMax = new(
        new FigureVersion<int>(new(2020, 12, 16), new(2020, 12, 15), 36, "L5132-6-1, loi 2020-1577")
    );

    /// <summary>Whether this limit holds in the place of that of <see cref="MissionDuration"/>.</summary>
    public static bool Governs(Mission mission, ContractKind? kind) =>
        kind == ContractKind.CdiInclusion && MonthsMax.Exists(mission.From);

    public static Check Check(Mission mission, ContractKind? kind)
    {
        if (LastDayMax(mission, kind) is not { } latest)
        {
            return Rule.NotApplicable();
        }

        var figures = MissionDuration.Figures(mission, MonthsMax.On(mission.From));
        return mission.Until > latest ? Rule.Blocked(Codes.MissionTooLong, figures) : Rule.Met(figures);
    }

    /// <summary>The last day the mission may have; null where this rule sets none.</summary>
    internal static DateOnly? LastDayMax(Mission mission, ContractKind? kind) =>
        Governs(mission, kind) ? mission.LastDayOf(MonthsMax.On(mission.From)) : null;
}
