using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Domain.Forecasts;

/// <summary>When something will stop a worker from going on as now, with each employer, and what that is.</summary>
/// <param name="AsOf">The day it is made on; days before it are facts.</param>
public sealed record Forecast(Guid WorkerId, DateOnly AsOf, ValueList<EmployerForecast> Employers);

/// <summary>What lies ahead with one employer.</summary>
/// <param name="MinutesPerWeek">The pace of the last weeks, in hours that count towards the ceiling where there is
/// one.</param>
/// <param name="WindowUntil">Last day of the reference window that holds the day of the forecast: the count starts anew
/// after it. Null where there is none.</param>
/// <param name="RemainingMinutes">Left of the ceiling on the day of the forecast; null where there is none.</param>
/// <param name="Limits">Each thing that will stop the work, the first one first; empty when nothing does within the
/// horizon.</param>
public sealed record EmployerForecast(
    Guid EmployerId,
    StructureKind Kind,
    int MinutesPerWeek,
    DateOnly? WindowUntil,
    int? RemainingMinutes,
    ValueList<ForecastLimit> Limits
)
{
    /// <summary>What comes first; null when nothing does within the horizon.</summary>
    public ForecastLimit? Binding => Limits.Count == 0 ? null : Limits[0];
}

/// <summary>Something that will stop the work.</summary>
/// <param name="On">The first day on which not all of the expected work is lawful any more.</param>
/// <param name="PossibleMinutes">What is still lawful of that day's work; null where it is not a quantity.</param>
/// <param name="PlacementId">The mission that reaches its longest duration; null for other limits.</param>
public sealed record ForecastLimit(ForecastLimitKind Kind, DateOnly On, int? PossibleMinutes, Guid? PlacementId = null);

/// <summary>The things that can stop the work. Of two on one day, the first named here binds.</summary>
public enum ForecastLimitKind
{
    /// <summary>No valid PASS any more, or a suspended one (AI-02, PASS-05, PASS-06).</summary>
    Pass,

    /// <summary>The hours ceiling of an AI (R480-01).</summary>
    Ceiling,

    /// <summary>A prefect's derogation ends, and more than the legal ceiling is used (R480-06).</summary>
    Derogation,

    /// <summary>A mission of an ETTI reaches its longest duration (ETTI-07, ETTI-08, ETTI-09).</summary>
    MissionDuration,

    /// <summary>The employer has no State convention any more (AI-01, ETTI-02).</summary>
    Convention,

    /// <summary>The reference window has ended: what was left of the ceiling is lost, and the next counted day opens
    /// another one (R480-03).</summary>
    Window,
}

/// <summary>A running mission of an ETTI and the last day the law lets it have.</summary>
public sealed record RunningMission(Guid PlacementId, Guid EmployerId, DateOnly LastDayMax)
{
    /// <summary>Null where no rule limits the mission.</summary>
    /// <param name="renewed">The contracts it renews, the latest first; they count in its duration.</param>
    /// <param name="category">What the client is on the first day of the contract.</param>
    public static RunningMission? Of(
        Placement placement,
        IReadOnlyList<Placement> renewed,
        ClientCategory category,
        MissionPolicy policy
    )
    {
        var mission = Mission.Of(new(placement.From, placement.LastDay), renewed);
        var isOfPublicUser = PublicUsers.Binds(category, mission.From, policy);
        return mission.LastDayMax(placement.Terms, isOfPublicUser) is { } last
            ? new(placement.Id, placement.Engagement.EmployerId, last)
            : null;
    }
}
