using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Hours;

/// <summary>The use of the ceiling before and after an event, in the scope that binds: what the notices tell
/// of.</summary>
internal sealed record CeilingChange(
    Guid AccountId,
    CeilingScope Scope,
    WindowReading Window,
    CeilingUse Before,
    CeilingUse After
)
{
    public static CeilingChange Between(
        HoursAccount before,
        HoursAccount after,
        Engagement engagement,
        CeilingPolicy policy,
        CeilingLimits limits
    )
    {
        var scope = CeilingScope.Of(policy.Binding, engagement);
        return new(after.Id, scope, policy.Window, Use(before), Use(after));

        CeilingUse Use(HoursAccount account) => CeilingUse.Of(CountedHours.Of(account, limits).In(scope), policy);
    }
}
