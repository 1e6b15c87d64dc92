using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Placements;

/// <summary>One mission of an ETTI's worker: the contract asked for and, before it, those it renews.</summary>
/// <param name="From">First day of the first contract.</param>
/// <param name="Until">Last day of the contract asked for, included.</param>
/// <param name="Renewals">How often it has been renewed, this time included.</param>
/// <param name="IdleDays">Days between a contract and its renewal that no contract covers.</param>
public sealed record Mission(DateOnly From, DateOnly Until, int Renewals, int IdleDays)
{
    /// <param name="renewed">From the contract that is renewed now back to the first one.</param>
    public static Mission Of(Period contract, IReadOnlyList<Placement> renewed)
    {
        var from = contract.From;
        var gaps = new List<IdleRun>();
        foreach (var earlier in renewed)
        {
            if (from.DayNumber - earlier.LastDay.DayNumber - 1 is > 0 and var days)
            {
                gaps.Add(new(earlier.LastDay, days));
            }

            from = earlier.From < from ? earlier.From : from;
        }

        gaps.Reverse();
        return new(from, contract.Until, renewed.Count, gaps.Sum(gap => gap.Days)) { Gaps = [.. gaps] };
    }

    /// <summary>Calendar days under contract.</summary>
    public int Days => Until.DayNumber - From.DayNumber + 1 - IdleDays;

    /// <summary>The last day, included, of a mission of so many calendar months; idle days do not count, unless the
    /// months are over before them.</summary>
    public DateOnly LastDayOf(int months)
    {
        var last = From.AddMonths(months).AddDays(-1);
        foreach (var gap in Gaps)
        {
            if (last < gap.After)
            {
                break;
            }

            last = last.AddDays(gap.Days);
        }

        return last;
    }

    /// <summary>The idle days, in the order of the calendar.</summary>
    private ValueList<IdleRun> Gaps { get; init; } = [];

    /// <summary>The last day, included, that every rule about its duration allows (ETTI-07, -08, -09); null where none
    /// limits it.</summary>
    /// <param name="isOfPublicUser">What <see cref="PublicUsers.Binds"/> says of the client.</param>
    internal DateOnly? LastDayMax(PlacementTerms terms, bool isOfPublicUser)
    {
        var byKind =
            CdiInclusionMission.LastDayMax(this, terms.ContractKind)
            ?? MissionDuration.LastDayMax(this, terms.ContractKind);
        if (!isOfPublicUser)
        {
            return byKind;
        }

        var ofPublicUser = LastDayOf(PublicUsers.MonthsMax(terms.Recourse, terms.Circumstance, From));
        return byKind < ofPublicUser ? byKind : ofPublicUser;
    }

    /// <summary>Days under no contract, between one and its renewal.</summary>
    /// <param name="After">The last day of the contract before them.</param>
    private readonly record struct IdleRun(DateOnly After, int Days);
}
