using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Placements;

namespace PlacementLedger.Domain.Law;

/// <summary>ETTI-09: a public authority takes temporary workers for its own list of reasons, and not as long as
/// others (A7).</summary>
public static class PublicUsers
{
    public static readonly Rule Rule = new("ETTI-09", "L1251-60")
    {
        Blocks = [Codes.RecourseReasonNotAllowed, Codes.MissionTooLong, Codes.TooManyRenewals],
    };

    private static readonly InForce<PublicLimits> Limits = new(
        new FigureVersion<PublicLimits>(
            new(2009, 8, 7),
            new(2009, 8, 6),
            new(
                MonthsMax: 18,
                UrgentWorkMonthsMax: 9,
                AbroadMonthsMax: 24,
                VacancyMonthsMax: 12,
                AwaitedAgentMonthsMax: 9,
                RenewalsMax: 1
            ),
            "L1251-60"
        )
    );

    /// <summary>Whether L1251-60 binds the client of a mission that starts that day.</summary>
    /// <remarks>An établissement public for its posts under private law is a user like any other.</remarks>
    public static bool Binds(ClientCategory category, DateOnly start, MissionPolicy policy) =>
        category == ClientCategory.PublicAuthority
        && Limits.Exists(start)
        && policy.PublicUsers == PublicUserLimits.OfPublicUsers;

    /// <summary>The longest mission in calendar months, renewals included.</summary>
    public static int MonthsMax(RecourseReason? reason, RecourseCircumstance? circumstance, DateOnly start)
    {
        var limits = Limits.On(start);
        return circumstance switch
        {
            RecourseCircumstance.UrgentWork => limits.UrgentWorkMonthsMax,
            RecourseCircumstance.Abroad => limits.AbroadMonthsMax,
            RecourseCircumstance.AwaitedAgent when reason == RecourseReason.Vacancy => limits.AwaitedAgentMonthsMax,
            RecourseCircumstance.AwaitedAgent or null => reason == RecourseReason.Vacancy
                ? limits.VacancyMonthsMax
                : limits.MonthsMax,
        };
    }

    /// <param name="binds">What <see cref="Binds"/> says of the client.</param>
    public static Check Check(RecourseReason? reason, RecourseCircumstance? circumstance, Mission mission, bool binds)
    {
        if (!binds)
        {
            return Rule.NotApplicable();
        }

        if (reason is { } given && !IsOpen(given))
        {
            return Rule.Blocked(
                Codes.RecourseReasonNotAllowed,
                Figure.Of("recourseReason", CamelCase.Of(given)),
                Figure.Of("clientCategory", CamelCase.Of(ClientCategory.PublicAuthority))
            );
        }

        var monthsMax = MonthsMax(reason, circumstance, mission.From);
        var renewalsMax = Limits.On(mission.From).RenewalsMax;
        Figure[] figures =
        [
            .. MissionDuration.Figures(mission, monthsMax),
            Figure.Of("renewals", mission.Renewals),
            Figure.Of("renewalsMax", renewalsMax),
        ];
        return mission.Until > mission.LastDayOf(monthsMax) ? Rule.Blocked(Codes.MissionTooLong, figures)
            : mission.Renewals > renewalsMax ? Rule.Blocked(Codes.TooManyRenewals, figures)
            : Rule.Met(figures);
    }

    // A replacement is a temporary absence in the words of private law. The reasons of L1251-7 are not in the list.
    private static bool IsOpen(RecourseReason reason) =>
        reason switch
        {
            RecourseReason.TemporaryAbsence or RecourseReason.Replacement or RecourseReason.Vacancy => true,
            RecourseReason.TemporaryIncrease or RecourseReason.OccasionalNeed or RecourseReason.Seasonal => true,
            RecourseReason.Usage or RecourseReason.HiringPeopleInDifficulty or RecourseReason.Training => false,
            RecourseReason.DisabledWorker or RecourseReason.EttiMission => false,
        };

    private sealed record PublicLimits(
        int MonthsMax,
        int UrgentWorkMonthsMax,
        int AbroadMonthsMax,
        int VacancyMonthsMax,
        int AwaitedAgentMonthsMax,
        int RenewalsMax
    );
}
