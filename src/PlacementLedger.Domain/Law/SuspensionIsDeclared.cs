using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Domain.Law;

/// <summary>PASS-06: when the contract is suspended for more than 15 days, broken or ended, somebody declares it and
/// the PASS is suspended.</summary>
public static class SuspensionIsDeclared
{
    /// <summary>Days of a suspended contract beyond which it is declared.</summary>
    [OfRules("PASS-06")]
    public static readonly InForce<int> ContractDaysMax = new(
        new FigureVersion<int>(new(2021, 9, 1), new(2021, 9, 1), 15, "R5132-1-3")
    );

    /// <summary>Whether a contract suspended over those days, both ends included, has to be declared.</summary>
    public static bool AppliesTo(Period suspendedContract) =>
        ContractDaysMax.TryOn(suspendedContract.From, out var days)
        && suspendedContract.Until.DayNumber - suspendedContract.From.DayNumber + 1 > days;

    /// <summary>Whether a contract that was broken or ended on that day has to be declared: always, since the rule
    /// exists.</summary>
    public static bool AppliesToEndOn(DateOnly day) => ContractDaysMax.Exists(day);

    /// <summary>Warns when a placement ends and no other one keeps the worker in work, nor is the PASS suspended
    /// yet.</summary>
    /// <param name="on">The last day of the placement, included.</param>
    public static Check AtTheEndOf(Guid placementId, DateOnly on, Worker worker, HoursAccount account)
    {
        var rule = SuspendedPassAllowsNoWork.Rule;
        if (!AppliesToEndOn(on) || worker.PassOn(on.AddDays(1)) is not { } pass)
        {
            return rule.NotApplicable(Figure.Of("endedOn", on));
        }

        if (pass.SuspensionOn(on.AddDays(1)) is { } suspension)
        {
            return rule.Met(Figure.Of("suspendedUntil", suspension.Period.Until)) with
            {
                Events = [suspension.EvidenceId],
            };
        }

        var goesOn = account.Placements.Any(other =>
            other.Engagement.PlacementId != placementId && other.Days.Any(day => day.Date > on && IsTaken(day))
        );
        return goesOn
            ? rule.NotApplicable(Figure.Of("endedOn", on))
            : rule.Warned(Codes.PassSuspensionDue, Figure.Of("endedOn", on)) with
            {
                Events = [pass.EvidenceId],
            };
    }

    private static bool IsTaken(AccountDay day) => day.Reserved + day.Worked + day.Training > 0;
}
