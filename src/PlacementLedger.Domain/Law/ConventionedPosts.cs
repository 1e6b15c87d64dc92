namespace PlacementLedger.Domain.Law;

/// <summary>AID-04: the posts of an annex are those of a whole year; an annex of some months gives as many
/// twelfths.</summary>
public static class ConventionedPosts
{
    public static readonly Rule Rule = new("AID-04", "Financial annex; pilotage-airflow stg_etp_conventionnes")
    {
        Effect = RuleEffect.Projects,
    };

    /// <summary>Full-time posts over the annex, in hundredths, rounded half up.</summary>
    /// <param name="months">Calendar months the annex covers, from one to twelve.</param>
    public static long Hundredths(int postsHundredths, int months) =>
        OccupiedPosts.Rounded((long)postsHundredths * months, 12);

    /// <summary>The calendar months that an annex covers, begun ones included, at most twelve.</summary>
    public static int MonthsOf(Period annex) =>
        Math.Min(12, (12 * (annex.Until.Year - annex.From.Year)) + annex.Until.Month - annex.From.Month + 1);
}
