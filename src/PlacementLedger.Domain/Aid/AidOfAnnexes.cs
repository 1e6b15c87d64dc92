using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Domain.Aid;

/// <summary>What the financial annexes in force on a day give: posts over their months, and what is paid each
/// month.</summary>
/// <param name="ConventionedPostsHundredths">Full-time posts over the annexes, in hundredths (AID-04); null without an
/// annex.</param>
/// <param name="InstalmentCents">A month's payment (AID-05); null where no amount of a post is known.</param>
public sealed record AidOfAnnexes(long? ConventionedPostsHundredths, long? InstalmentCents)
{
    /// <param name="amount">The yearly amount of one post, for an annex that does not say its own; null when none is
    /// confirmed.</param>
    public static AidOfAnnexes Of(Structure structure, DateOnly day, long? amount)
    {
        // Of each annex, what was recorded last.
        FinancialAnnex[] inForce =
        [
            .. structure
                .Annexes.Where(annex => annex.Period.Contains(day))
                .GroupBy(annex => annex.Number)
                .Select(versions => versions.Last()),
        ];
        return inForce.Length == 0
            ? new(null, null)
            : new(inForce.Sum(Posts), inForce.Aggregate((long?)0, (sum, annex) => sum + Instalment(annex)));

        long? Instalment(FinancialAnnex annex) =>
            (annex.UnitAmountCents ?? amount) is { } cents
                ? AidInstalments.MonthlyCents(annex.PostsHundredths, cents)
                : null;
    }

    private static long Posts(FinancialAnnex annex) =>
        ConventionedPosts.Hundredths(annex.PostsHundredths, ConventionedPosts.MonthsOf(annex.Period));
}
