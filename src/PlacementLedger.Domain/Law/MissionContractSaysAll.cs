using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Placements;

namespace PlacementLedger.Domain.Law;

/// <summary>ETTI-14: the contract with the client says why, where, for which post and with which risks.</summary>
public static class MissionContractSaysAll
{
    public static readonly Rule Rule = new("ETTI-14", "L1251-43, L1251-16, L1251-44") { Warns = [Codes.FactMissing] };

    /// <summary>Warns of what a request can say and this one does not; pay and equipment are in no request.</summary>
    /// <param name="areHazardsTold">An empty list of risks says that there are none; it is not the same as no
    /// list.</param>
    /// <param name="site">Where the work is done, whoever said it.</param>
    public static Check Check(PlacementTerms terms, bool areHazardsTold, Site? site)
    {
        string[] missing =
        [
            .. Missing(terms.JustificationId is not null, "recourse.justification"),
            .. Missing(terms.QualificationId is not null, "post.qualification"),
            .. Missing(areHazardsTold, "hazards"),
            .. Missing(site is not null, "site"),
        ];
        return missing.Length == 0
            ? Rule.Met()
            : Rule.Warned(Codes.FactMissing, Figure.Of("fact", string.Join(", ", missing)));
    }

    private static string[] Missing(bool isSaid, string member) => isSaid ? [] : [member];
}
