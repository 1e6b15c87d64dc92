using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Domain.RuleImpacts;

/// <summary>Another figure or another reading of the ceiling, to be tried out on what really happened.</summary>
/// <param name="Policy">The readings to take.</param>
/// <param name="Ceiling">The figure to take; null for the law's own.</param>
public sealed record RuleAssumption(CeilingPolicy Policy, AssumedCeiling? Ceiling);

/// <summary>What an assumption would change for one worker. All quantities are minutes.</summary>
public sealed record RuleImpact(Guid WorkerId, CeilingStanding Now, CeilingStanding Then)
{
    public bool IsChange => Now != Then;

    /// <summary>By how much more the worked hours would pass the ceiling; negative for less.</summary>
    public int OverrunChange => Then.OverrunMinutes - Now.OverrunMinutes;

    /// <summary>Replays an account under both. Nothing is recorded, and no past decision is judged again.</summary>
    /// <param name="ais">The AIs of the account, with their derogations, which go on holding.</param>
    /// <param name="policy">The readings in force.</param>
    public static RuleImpact Of(
        HoursAccount account,
        IEnumerable<Structure> ais,
        CeilingPolicy policy,
        RuleAssumption assumption,
        DateOnly today
    )
    {
        var limits = CeilingLimits.Of(ais);
        var assumed = assumption.Ceiling is { } ceiling ? limits.Assuming(ceiling) : limits;
        return new(
            account.WorkerId,
            CeilingStanding.Of(account, limits, policy, today),
            CeilingStanding.Of(account, assumed, assumption.Policy, today)
        );
    }
}

/// <summary>Where a worker stands towards the ceiling.</summary>
/// <param name="OverrunMinutes">By how much hours up to today pass the ceiling, all windows and employers
/// together.</param>
/// <param name="RemainingMinutes">Left today with the employer, or the client, that has least left; null where there
/// is
/// no ceiling.</param>
public sealed record CeilingStanding(int OverrunMinutes, int? RemainingMinutes)
{
    internal static CeilingStanding Of(HoursAccount account, CeilingLimits limits, CeilingPolicy policy, DateOnly today)
    {
        var hours = CountedHours.Of(account, limits, policy.Duration);
        var (overrun, remaining) = (0, (int?)null);
        foreach (var scope in Scopes(account, policy))
        {
            var use = hours.UseIn(scope, policy);
            overrun += use.WorstExcesses(today).Sum(worst => worst.Minutes);
            var left = ReadingBalance.Of(hours, scope, use, today, null).RemainingMinutes;
            remaining = left < (remaining ?? int.MaxValue) ? left : remaining;
        }

        return new(overrun, remaining);
    }

    private static IEnumerable<CeilingScope> Scopes(HoursAccount account, CeilingPolicy policy) =>
        account
            .Placements.Select(placement => placement.Engagement)
            .Where(LegalEmployerOwnsTheHour.HasCeiling)
            .Select(engagement => CeilingScope.Of(policy.Binding, engagement))
            .Distinct();
}
