namespace PlacementLedger.Domain.Law;

/// <summary>AID-01: to the base the prefect adds a modulated part, up to a tenth of the base.</summary>
public static class ModulatedAid
{
    public static readonly Rule Rule = new("AID-01", "R5132-23, R5132-24, R5132-10-12, R5132-10-13")
    {
        Effect = RuleEffect.Projects,
    };

    /// <summary>The largest rate, in hundredths of a percent of the base.</summary>
    public static readonly InForce<int> RateBasisPointsMax = new(
        new FigureVersion<int>(new(2014, 1, 1), new(2014, 1, 1), 1_000, "R5132-24, R5132-10-13")
    );

    /// <summary>The modulated part, in cents.</summary>
    /// <param name="rateBasisPoints">From nothing to the largest rate of the year.</param>
    public static long Cents(long baseCents, int rateBasisPoints) =>
        OccupiedPosts.Rounded(baseCents * rateBasisPoints, 10_000);
}
