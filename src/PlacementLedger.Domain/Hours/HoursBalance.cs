using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Domain.Hours;

/// <summary>What a worker has used and has left of the ceiling, in each reading, and the hours with each
/// employer.</summary>
/// <param name="Readings">Empty for a worker no AI employs: an ETTI has no ceiling.</param>
public sealed record HoursBalance(
    Guid WorkerId,
    CeilingReading BindingReading,
    ValueList<ReadingBalance> Readings,
    ValueList<EmployerHours> ByEmployer,
    long Version
)
{
    /// <param name="validAt">Chooses the window that contains it; worked minutes are those up to it, both
    /// included.</param>
    /// <param name="only">Only this employer's readings, known to the account or not; null for all employers.</param>
    /// <param name="limits">Of the AIs of the account; the legal ceiling alone when absent.</param>
    public static HoursBalance Of(
        HoursAccount account,
        CeilingPolicy policy,
        DateOnly validAt,
        Employer? only,
        CeilingLimits? limits = null
    )
    {
        var engagements = account
            .Placements.Select(placement => placement.Engagement)
            .Where(engagement => only is null || engagement.EmployerId == only.Id)
            .DistinctBy(engagement => (engagement.EmployerId, engagement.ClientId))
            .ToList();
        var hours = CountedHours.Of(account, limits ?? CeilingLimits.Legal, policy.Duration);
        var scopes = CeilingReadings
            .All.SelectMany(reading =>
                engagements.Where(LegalEmployerOwnsTheHour.HasCeiling).Select(of => CeilingScope.Of(reading, of))
            )
            .Concat(only?.OwnScopes() ?? [])
            .Distinct()
            .OrderBy(scope => scope.Reading);
        return new(
            account.WorkerId,
            policy.Binding,
            [.. scopes.Select(scope => ReadingBalance.Of(hours, scope, hours.UseIn(scope, policy), validAt, only))],
            [.. engagements.Select(engagement => engagement.EmployerId).Distinct().Select(Hours)],
            account.Version
        );

        EmployerHours Hours(Guid id)
        {
            var (worked, reserved) = (0, 0);
            foreach (var placement in account.Placements)
            {
                if (placement.Engagement.EmployerId != id)
                {
                    continue;
                }

                foreach (ref readonly var day in placement.Days.AsSpan())
                {
                    worked += day.Date <= validAt ? day.Worked : 0;
                    reserved += day.Reserved;
                }
            }

            return new(id, worked, reserved);
        }
    }
}

/// <summary>One reading of the ceiling for one scope. All quantities are minutes.</summary>
/// <param name="Window">Null before the first counted day, and after a window's end until the next one opens.</param>
/// <param name="CeilingMinutes">What any hour asked for on that day is held to; null where there is no
/// ceiling.</param>
/// <param name="ConsumedMinutes">Done in the window up to the day asked about: worked, or by contract where the
/// network
/// counts so (A3).</param>
/// <param name="ReservedMinutes">Reserved in the whole window.</param>
/// <param name="RemainingMinutes">Never below zero; null where there is no ceiling.</param>
/// <param name="OverrunMinutes">By how much days up to the day asked about pass the ceiling of their own day.</param>
/// <param name="DerogationId">The derogation that sets <paramref name="CeilingMinutes"/>; null when the law
/// does.</param>
public sealed record ReadingBalance(
    CeilingScope Scope,
    ReferenceWindow? Window,
    int? CeilingMinutes,
    int ConsumedMinutes,
    int ReservedMinutes,
    int? RemainingMinutes,
    int OverrunMinutes,
    Guid? DerogationId
)
{
    internal static ReadingBalance Of(
        CountedHours hours,
        CeilingScope scope,
        CeilingUse use,
        DateOnly validAt,
        Employer? only
    )
    {
        var (ceiling, derogation) = hours.Limits.On(scope, Ais(hours.Account, only), validAt);
        if (use.WindowOn(validAt) is not { } window)
        {
            return new(scope, null, ceiling, 0, 0, ceiling, 0, derogation?.Id);
        }

        var (consumed, reserved) = use.MinutesIn(window, validAt);
        var remaining = ceiling is { } limit ? Math.Max(0, limit - consumed - reserved) : (int?)null;
        return new(scope, window, ceiling, consumed, reserved, remaining, use.Overrun(window, validAt), derogation?.Id);
    }

    private static IEnumerable<Guid> Ais(HoursAccount account, Employer? only) =>
        account
            .Placements.Where(placement => LegalEmployerOwnsTheHour.HasCeiling(placement.Engagement))
            .Select(placement => placement.Engagement.EmployerId)
            .Concat(only is { Kind: StructureKind.Ai } ai ? [ai.Id] : [])
            .Distinct();
}

/// <summary>Minutes of one worker with one employer, whatever the clients.</summary>
/// <param name="WorkedMinutes">Worked up to the day asked about; paid training is not in it.</param>
/// <param name="ReservedMinutes">Reserved and neither posted nor released.</param>
public sealed record EmployerHours(Guid EmployerId, int WorkedMinutes, int ReservedMinutes);

/// <summary>An employer a reader asks about, who may not have employed the worker yet.</summary>
public sealed record Employer(Guid Id, StructureKind Kind)
{
    /// <summary>The readings an AI has even before the first hour: its own, and the one across AIs.</summary>
    internal IEnumerable<CeilingScope> OwnScopes() =>
        Kind switch
        {
            StructureKind.Ai =>
            [
                new(CeilingReading.PerAiEmployee, Id, null),
                new(CeilingReading.PerEmployeeAcrossAis, null, null),
            ],
            StructureKind.Etti or StructureKind.Ei or StructureKind.Aci or StructureKind.Eiti => [],
        };
}
