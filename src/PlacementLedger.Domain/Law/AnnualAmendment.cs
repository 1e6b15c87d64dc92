namespace PlacementLedger.Domain.Law;

/// <summary>AID-11: last year's annex goes on until the end of May; unsigned after, payments stop, and at the end of
/// September the State asks for the year's money back.</summary>
public static class AnnualAmendment
{
    public static readonly Rule Rule = new("AID-11", "R5132-14, R5132-10-8-1") { Effect = RuleEffect.OnDemand };

    private static readonly InForce<(int Month, int Day)> ProvisionalUntil = new(
        new FigureVersion<(int Month, int Day)>(new(2023, 12, 30), new(2023, 12, 30), (5, 31), "R5132-14")
    );

    private static readonly InForce<(int Month, int Day)> RepaymentFrom = new(
        new FigureVersion<(int Month, int Day)>(new(2023, 12, 30), new(2023, 12, 30), (9, 30), "R5132-14")
    );

    /// <summary>Whether aid is paid on <paramref name="day"/>.</summary>
    /// <param name="signedOn">The day the year's amendment was signed; null while it is not.</param>
    public static bool IsPaidOn(DateOnly day, DateOnly? signedOn) =>
        signedOn <= day
        || !ProvisionalUntil.TryOn(day, out var until)
        || day <= new DateOnly(day.Year, until.Month, until.Day);

    /// <summary>Whether the year's aid is asked back on <paramref name="day"/>.</summary>
    public static bool IsAskedBackOn(DateOnly day, DateOnly? signedOn) =>
        !(signedOn <= day)
        && RepaymentFrom.TryOn(day, out var from)
        && day >= new DateOnly(day.Year, from.Month, from.Day);
}
