namespace PlacementLedger.Api.RuleImpacts;

/// <summary>A rule tried out, as the contract shows it: 1,000 hours instead of 480.</summary>
internal static class RuleImpactExamples
{
    public static readonly RuleImpactRequest Assumption = new(CeilingMinutes: 60_000);

    public static readonly RuleImpactsResource Impacts = new(
        new(2026, 11, 23),
        WorkersExamined: 412,
        WorkersChanged: 1,
        OverrunMinutesNow: 180,
        OverrunMinutesThen: 0,
        [new(new("01980000-0000-7000-8000-0000000000b1"), new(180, 0), new(0, 31_020))]
    );
}
