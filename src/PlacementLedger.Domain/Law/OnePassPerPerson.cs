using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Domain.Law;

/// <summary>PASS-04: a PASS is personal and serves every contract; a person has at most one on any day.</summary>
public static class OnePassPerPerson
{
    public static readonly Rule Rule = new("PASS-04", "R5132-1-1") { Blocks = [Codes.PassOverlaps] };

    /// <summary>Blocks over the days of another PASS, as suspensions and extensions have moved its end.</summary>
    public static Check Check(IReadOnlyList<Pass> known, Period asked)
    {
        var overlapping = known.FirstOrDefault(pass => pass.From <= asked.Until && asked.From <= pass.Until);
        return overlapping is null
            ? Rule.Met()
            : Rule.Blocked(
                Codes.PassOverlaps,
                Figure.Of("passFrom", overlapping.From),
                Figure.Of("passUntil", overlapping.Until)
            ) with
            {
                Events = overlapping.Evidence,
            };
    }
}
