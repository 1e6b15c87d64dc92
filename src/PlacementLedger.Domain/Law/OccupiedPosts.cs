namespace PlacementLedger.Domain.Law;

/// <summary>AID-03: aid is paid for full-time posts as they are occupied: declared hours over the hours of one
/// post.</summary>
/// <remarks>The hours of one post come from the financial annex, never from a constant (A15). A sum of money is made
/// from the minutes themselves and rounded once, to the cent, half up; the post count shown beside it is rounded on
/// its own.</remarks>
public static class OccupiedPosts
{
    public static readonly Rule Rule = new("AID-03", "R5132-24, R5132-10-13") { Effect = RuleEffect.Projects };

    private const int MonthsOfAYear = 12;

    /// <summary>Ten-thousandths of a full-time post, over a year.</summary>
    /// <param name="annualMinutes">Minutes of one full-time post in a year, one or more.</param>
    public static long OfAYear(long minutes, int annualMinutes) => Rounded(minutes * 10_000, annualMinutes);

    /// <summary>Ten-thousandths of a full-time post, over a month.</summary>
    public static long OfAMonth(long minutes, int annualMinutes) => OfAYear(minutes * MonthsOfAYear, annualMinutes);

    /// <summary>The base aid for the minutes worked, in cents.</summary>
    /// <param name="unitAmountCents">Yearly aid of one full-time post, in cents.</param>
    public static long AidCents(long minutes, int annualMinutes, long unitAmountCents) =>
        Rounded(minutes * unitAmountCents, annualMinutes);

    internal static long Rounded(long numerator, long denominator) =>
        ((2 * numerator) + denominator) / (2 * denominator);
}
