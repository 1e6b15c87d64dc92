using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Mandates;

namespace PlacementLedger.Domain.Law;

/// <summary>MND-03: a mandate is free of charge unless its fee is agreed, so the fee is said.</summary>
public static class FeeOfAMandateIsSaid
{
    public static readonly Rule Rule = new("MND-03", "Code civil 1986") { Warns = [Codes.FactMissing] };

    /// <summary>Warns when nothing is said; a fee of nothing is said as 0.</summary>
    public static Check Check(MandateFee? fee) =>
        fee is null or { CentsPerMonth: null, CentsPerHour: null, InvoicedBasisPoints: null }
            ? Rule.Warned(Codes.FactMissing, Figure.Of("fact", "fee"))
            : Rule.Met();
}
