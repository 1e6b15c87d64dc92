namespace PlacementLedger.Domain.Law;

/// <summary>AID-09: for an open-ended inclusion contract the base is whole in its first year, and reduced from the
/// second on.</summary>
public static class AidOfInclusionContracts
{
    public static readonly Rule Rule = new("AID-09", "R5132-24-2, R5132-10-13-2") { Effect = RuleEffect.Projects };

    /// <summary>What is left of the base from the second year on, in hundredths of a percent.</summary>
    public static readonly InForce<int> LaterBasisPoints = new(
        new FigureVersion<int>(new(2021, 9, 1), new(2021, 8, 31), 7_000, "Décret 2021-1129")
    );

    /// <summary>What is paid of the base on a day of the contract, in cents, rounded half up.</summary>
    /// <param name="contractFrom">First day of the contract; its anniversary begins the second year.</param>
    public static long Cents(long baseCents, DateOnly contractFrom, DateOnly day) =>
        Cents(baseCents, ShareOn(contractFrom, day));

    /// <summary>What is paid of so much, in cents, rounded half up.</summary>
    /// <param name="shareBasisPoints">In hundredths of a percent.</param>
    public static long Cents(long baseCents, int shareBasisPoints) =>
        shareBasisPoints == WholeBasisPoints
            ? baseCents
            : OccupiedPosts.Rounded(baseCents * shareBasisPoints, WholeBasisPoints);

    /// <summary>The share of the base that is paid on a day, in hundredths of a percent.</summary>
    /// <param name="contractFrom">First day of the contract; null for a day under another kind of contract.</param>
    public static int ShareOn(DateOnly? contractFrom, DateOnly day) =>
        contractFrom is { } from && day >= from.AddYears(1) && LaterBasisPoints.TryOn(day, out var share)
            ? share
            : WholeBasisPoints;

    private const int WholeBasisPoints = 10_000;
}
