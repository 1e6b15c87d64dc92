namespace PlacementLedger.Domain.Law;

/// <summary>AID-05: a twelfth of the year's aid is paid each month, and settled later on the posts really
/// occupied.</summary>
public static class AidInstalments
{
    public static readonly Rule Rule = new("AID-05", "R5132-25") { Effect = RuleEffect.Projects };

    /// <summary>One month's payment, in cents, rounded half up.</summary>
    /// <param name="postsHundredths">Full-time posts of the annex, in hundredths.</param>
    /// <param name="unitAmountCents">Yearly aid of one post, in cents.</param>
    public static long MonthlyCents(int postsHundredths, long unitAmountCents) =>
        OccupiedPosts.Rounded(postsHundredths * unitAmountCents, 12 * 100);
}
