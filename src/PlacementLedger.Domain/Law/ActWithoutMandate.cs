using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Domain.Law;

/// <summary>MND-14: what a structure has supplied without a valid mandate is its own placement, counter
/// included.</summary>
public static class ActWithoutMandate
{
    public static readonly Rule Rule = new("MND-14", "L1251-3, L5132-14") { Warns = [Codes.CountsForSigner] };

    /// <summary>Only of the past: an act still to come outside a mandate is refused.</summary>
    public static Check Check(bool isSignersOwn, Structure signer) =>
        isSignersOwn
            ? Rule.Warned(Codes.CountsForSigner, Figure.Of("signerKind", CamelCase.Of(signer.Kind)))
            : Rule.NotApplicable();
}
