namespace PlacementLedger.Domain.Law;

/// <summary>AID-09: for an open-ended inclusion contract the base is whole in its first year, and reduced from the
/// second on.</summary>
public static class AidOfInclusionContracts
{
    public static readonly Rule Rule = new("AID-09", "R5132-24-2, R5132-10-13-2") { Effect = RuleEffect.OnDemand };

    /// <summary>What is left of the base from the second year on, in hundredths of a percent.</summary>
    public static readonly InForce<int> LaterBasisPoints = new(
        new FigureVersion<int>(new(2021, 9, 1), new(2021, 8, 31), 7_000, "Décret 2021-1129")
    );

    /// <summary>What is paid of the base on a day of the contract, in cents, rounded half up.</summary>
    /// <param name="contractFrom">First day of the contract; its anniversary begins the second year.</param>
    public static long Cents(long baseCents, DateOnly contractFrom, DateOnly day) =>
        day < contractFrom.AddYears(1) || !LaterBasisPoints.TryOn(day, out var share)
            ? baseCents
            : OccupiedPosts.Rounded(baseCents * share, 10_000);
}
