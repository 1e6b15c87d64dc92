using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Overruns;

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
    ) => Between(before, after, CeilingScope.Of(policy.Binding, engagement), policy, limits);

    public static CeilingChange Between(
        HoursAccount before,
        HoursAccount after,
        CeilingScope scope,
        CeilingPolicy policy,
        CeilingLimits limits
    )
    {
        return new(after.Id, scope, policy.Window, Use(before), Use(after));

        CeilingUse Use(HoursAccount account) =>
            CeilingUse.Of(CountedHours.Of(account, limits, policy.Duration).In(scope), policy);
    }

    /// <summary>By how much each window is passed up to today; 0 for one that was passed and is no more. Empty in most
    /// accounts.</summary>
    public ValueList<WindowOverrun> Overruns(DateOnly today, OverrunCause cause)
    {
        var found = After.WorstExcesses(today).ToList();
        foreach (var (window, _) in Before.WorstExcesses(today))
        {
            if (!found.Exists(passed => AnchorOf(passed.Window) == AnchorOf(window)))
            {
                found.Add((window, 0));
            }
        }

        return
        [
            .. found.Select(passed => new WindowOverrun(
                WindowOverrun.CaseIdFor(AccountId, Scope, AnchorOf(passed.Window)),
                AccountId,
                Scope,
                passed.Window.From,
                passed.Minutes,
                cause
            )),
        ];
    }

    // A window that rolls has another first day each time it is looked at.
    private DateOnly? AnchorOf(ReferenceWindow window) =>
        Window switch
        {
            WindowReading.FixedFromFirst or WindowReading.Never => window.From,
            WindowReading.Rolling24Months => null,
        };
}
