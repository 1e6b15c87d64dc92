using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Placements;

namespace PlacementLedger.Domain.Law;

/// <summary>ETTI-10: a mission contract is renewed at most twice, unless the branch of the client agreed on another
/// number.</summary>
public static class MissionRenewals
{
    public static readonly Rule Rule = new("ETTI-10", "L1251-35, L1251-35-1")
    {
        Blocks = [Codes.RenewsAnotherContract, Codes.TooManyRenewals],
    };

    private static readonly InForce<int> RenewalsMax = new(
        new FigureVersion<int>(new(2015, 8, 19), new(2015, 8, 18), 2, "L1251-35, loi 2015-994")
    );

    /// <param name="branchRenewalsMax">What the branch agreement allows; null where it says nothing.</param>
    /// <param name="renewsAnother">The contract named as renewed is another worker's, employer's or
    /// client's.</param>
    /// <param name="hasOwnLimit">A public user, whose renewals <see cref="PublicUsers"/> judges.</param>
    public static Check Check(Mission mission, int? branchRenewalsMax, bool renewsAnother, bool hasOwnLimit)
    {
        if (renewsAnother)
        {
            return Rule.Blocked(Codes.RenewsAnotherContract);
        }

        if (hasOwnLimit || !RenewalsMax.TryOn(mission.From, out var byLaw))
        {
            return Rule.NotApplicable();
        }

        var most = branchRenewalsMax ?? byLaw;
        Figure[] figures = [Figure.Of("renewals", mission.Renewals), Figure.Of("renewalsMax", most)];
        return mission.Renewals > most ? Rule.Blocked(Codes.TooManyRenewals, figures) : Rule.Met(figures);
    }
}
