using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Aid;

/// <summary>What the State's post aid comes to for the hours of a month, as far as it is known.</summary>
/// <param name="WorkedMinutes">All minutes of the month, of every worker.</param>
/// <param name="FundableMinutes">Those of days with a valid PASS (AID-07).</param>
/// <param name="PostsTenThousandths">Full-time posts occupied in the month (AID-03); null without the hours of one
/// post.</param>
/// <param name="BaseCents">Null without the hours of one post, or when some day has no confirmed amount (A16).</param>
public sealed record AidOfAMonth(
    int WorkedMinutes,
    int FundableMinutes,
    int? AnnualMinutesPerPost,
    long? PostsTenThousandths,
    long? BaseCents
)
{
    /// <summary>Whether an amount of an earlier year was carried on for want of one of its own (A16).</summary>
    public bool IsBaseProvisional { get; private init; }

    /// <summary>The most the prefect can add to the base (AID-01), in cents; null without a base.</summary>
    public long? ModulatedCentsMax { get; private init; }

    /// <param name="month">A day of it.</param>
    /// <param name="fundable">The fundable minutes of each day of the month.</param>
    /// <param name="amountOn">The amount that holds on a day; null when none is known.</param>
    public static AidOfAMonth Of(
        DateOnly month,
        int workedMinutes,
        IReadOnlyList<FundedDay> fundable,
        int? annualMinutes,
        Func<DateOnly, AidAmount?> amountOn
    )
    {
        var minutes = fundable.Sum(day => day.Minutes);
        if (annualMinutes is not { } ofAPost)
        {
            return new(workedMinutes, minutes, null, null, null);
        }

        var cents = Cents(ofAPost);
        return new(workedMinutes, minutes, ofAPost, OccupiedPosts.OfAMonth(minutes, ofAPost), cents)
        {
            IsBaseProvisional =
                cents is not null && fundable.Any(day => amountOn(day.Date)!.From.Year != day.Date.Year),
            ModulatedCentsMax =
                cents is { } basis && ModulatedAid.RateBasisPointsMax.TryOn(month, out var rate)
                    ? ModulatedAid.Cents(basis, rate)
                    : null,
        };

        // Rounded once for each amount and share of it that held in the month, not once a day.
        long? Cents(int ofAPost)
        {
            var byAmount = fundable
                .GroupBy(day =>
                    (
                        Amount: amountOn(day.Date),
                        Share: AidOfInclusionContracts.ShareOn(day.InclusionContractFrom, day.Date)
                    )
                )
                .ToList();
            return byAmount.Exists(days => days.Key.Amount is not { Confirmed: true }) ? null : byAmount.Sum(Paid);

            long Paid(IGrouping<(AidAmount? Amount, int Share), FundedDay> days) =>
                AidOfInclusionContracts.Cents(
                    OccupiedPosts.AidCents(days.Sum(day => day.Minutes), ofAPost, days.Key.Amount!.Cents),
                    days.Key.Share
                );
        }
    }
}
