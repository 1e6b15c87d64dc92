using PlacementLedger.Domain.Decisions;

namespace PlacementLedger.Domain.Law;

/// <summary>ETTI-01: an ETTI does nothing but supply workers, only people in an IAE pathway, and all its means serve
/// them.</summary>
public static class TripleExclusivity
{
    public static readonly Rule Rule = new("ETTI-01", "L1251-2, L5132-6")
    {
        Blocks = [Codes.NotInPathway],
        Warns = [Codes.FactMissing, Codes.PassEndsDuring],
    };

    /// <summary>The public limb blocks or warns as PASS-05 does; activity and means warn together.</summary>
    /// <remarks>Nothing in the ledger shows yet what the structure's activity and means are, so that a person has to
    /// look at the evidence.</remarks>
    /// <param name="start">What <see cref="PassCoversTheStart"/> says of the same placement.</param>
    public static Check Check(Check start)
    {
        var isOutside =
            start.Outcome == CheckOutcome.Blocked
            || (start.Outcome == CheckOutcome.Warned && start.Code != Codes.PassEndsDuring);
        if (!isOutside)
        {
            return Rule.Warned(Codes.FactMissing, Figure.Of("fact", "exclusivityEvidence"));
        }

        var said = Rule.Blocked(Codes.NotInPathway) with { Events = start.Events };
        return start.Outcome == CheckOutcome.Blocked ? said : said.AsWarning();
    }
}
