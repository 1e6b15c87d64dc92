using PlacementLedger.Domain.Hours;

namespace PlacementLedger.Domain.Law;

/// <summary>What a person's paid hours, with all employers together, open in social rights. Informative.</summary>
public static class SocialRights
{
    public static readonly Rule Rule = new("CSS-01", "Code de la sécurité sociale R313-3, R313-5")
    {
        Effect = RuleEffect.Projects,
    };

    /// <summary>The minutes in three months that open cash benefits for sickness and maternity.</summary>
    public static readonly InForce<int> CashBenefitMinutes = new(
        new FigureVersion<int>(new(2015, 2, 1), new(2015, 1, 31), 150 * 60, "Code de la sécurité sociale R313-3")
    );

    private const int Months = 3;

    /// <summary>Whether the paid minutes of the three months before <paramref name="day"/> are enough.</summary>
    public static bool OpenCashBenefits(HoursAccount account, DateOnly day) =>
        CashBenefitMinutes.TryOn(day, out var needed) && PaidMinutes(account, day) >= needed;

    /// <summary>Minutes worked or trained in the three months that end on the eve of <paramref name="day"/>.</summary>
    public static int PaidMinutes(HoursAccount account, DateOnly day) =>
        account
            .Placements.SelectMany(placement => placement.Days)
            .Where(worked => day.AddMonths(-Months) <= worked.Date && worked.Date < day)
            .Sum(worked => worked.Worked + worked.Training);
}
