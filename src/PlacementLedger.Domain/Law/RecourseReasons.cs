using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Placements;

namespace PlacementLedger.Domain.Law;

/// <summary>ETTI-05: a client takes a temporary worker only for a reason that the law lists.</summary>
public static class RecourseReasons
{
    public static readonly Rule Rule = new("ETTI-05", "L1251-6, L1251-7")
    {
        Blocks = [Codes.RecourseReasonMissing, Codes.RecourseReasonNotAllowed, Codes.MissionTooShort],
    };

    /// <summary>L1251-7 5°: the least length of a mission that is its own reason, in months; the contract's day
    /// decides.</summary>
    private static readonly InForce<int> EttiMissionMonthsMin = new(
        new FigureVersion<int>(new(2023, 12, 20), new(2023, 12, 19), 1, "L1251-7 5°, loi 2023-1196")
    );

    /// <param name="hasOwnList">A public user, whose reasons <see cref="PublicUsers"/> judges.</param>
    /// <param name="isPublicUser">A public user read as any other (A7) keeps the reasons of public law too.</param>
    public static Check Check(
        RecourseReason? reason,
        Mission mission,
        DateOnly signedOn,
        bool hasOwnList,
        bool isPublicUser = false
    )
    {
        if (reason is not { } given)
        {
            return Rule.Blocked(Codes.RecourseReasonMissing);
        }

        var named = Figure.Of("recourseReason", CamelCase.Of(given));
        if (hasOwnList)
        {
            return Rule.NotApplicable(named);
        }

        return given == RecourseReason.EttiMission ? OfAnEtti(named, mission, signedOn)
            : isPublicUser || IsOpen(given) ? Rule.Met(named)
            : Rule.Blocked(Codes.RecourseReasonNotAllowed, named);
    }

    private static Check OfAnEtti(Figure named, Mission mission, DateOnly signedOn)
    {
        if (!EttiMissionMonthsMin.TryOn(signedOn, out var months))
        {
            var from = EttiMissionMonthsMin.Versions[0].ValidFrom;
            return Rule.Blocked(Codes.RecourseReasonNotAllowed, named, Figure.Of("allowedFrom", from));
        }

        var earliest = mission.LastDayOf(months);
        Figure[] figures =
        [
            named,
            Figure.Of("monthsMin", months),
            Figure.Of("missionUntil", mission.Until),
            Figure.Of("earliestUntil", earliest),
        ];
        return mission.Until < earliest ? Rule.Blocked(Codes.MissionTooShort, figures) : Rule.Met(figures);
    }

    // A temporary absence is a replacement in the words of public law.
    private static bool IsOpen(RecourseReason reason) =>
        reason switch
        {
            RecourseReason.Replacement or RecourseReason.TemporaryAbsence => true,
            RecourseReason.TemporaryIncrease or RecourseReason.Seasonal or RecourseReason.Usage => true,
            RecourseReason.HiringPeopleInDifficulty or RecourseReason.Training => true,
            RecourseReason.DisabledWorker or RecourseReason.EttiMission => true,
            RecourseReason.Vacancy or RecourseReason.OccasionalNeed => false,
        };
}
