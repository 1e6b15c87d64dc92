using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Portfolios;

/// <summary>What the steps in the life of an allocation have in common.</summary>
internal static class PortfolioSteps
{
    public static Check HeldByNobody => Product.State.Blocked(Codes.WrongState, Figure.Of("state", "heldByNobody"));

    public static Check HeldFromLater => Product.State.Blocked(Codes.WrongState, Figure.Of("state", "heldFromLater"));
}
