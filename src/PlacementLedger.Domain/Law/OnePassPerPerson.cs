using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Domain.Law;

/// <summary>PASS-04: a PASS is personal and serves every contract; a person has at most one on any day.</summary>
public static class OnePassPerPerson
{
    public static readonly Rule Rule = new("PASS-04", "R5132-1-1") { Blocks = [Codes.PassOverlaps] };

    public static Check Check(IReadOnlyList<Pass> known, Period asked)
    {
        var overlapping = known.FirstOrDefault(pass => pass.Period.Overlaps(asked));
        return overlapping is null
            ? Rule.Met()
            : Rule.Blocked(
                Codes.PassOverlaps,
                Figure.Of("passFrom", overlapping.Period.From),
                Figure.Of("passUntil", overlapping.Period.Until)
            ) with
            {
                Events = [overlapping.EvidenceId],
            };
    }
}
