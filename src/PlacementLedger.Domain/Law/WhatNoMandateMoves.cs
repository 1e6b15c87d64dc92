using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Mandates;

namespace PlacementLedger.Domain.Law;

/// <summary>MND-10: being the employer, paying, answering for eligibility, the guarantee, the convention and the aid
/// stay with the principal, whatever the mandate says.</summary>
public static class WhatNoMandateMoves
{
    public static readonly Rule Rule = new("MND-10", "L1251-2, L1251-45, L1251-49, L5132-2, L5132-6");

    /// <summary>Informs how many acts are delegated; the list they are taken from is closed.</summary>
    public static Check Check(bool full, IReadOnlyCollection<MandatePower> powers) =>
        Rule.Met(Figure.Of("delegatedPowers", full ? Enum.GetValues<MandatePower>().Length : powers.Count));
}
