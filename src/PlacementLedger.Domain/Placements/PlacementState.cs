using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Placements;

/// <summary>Which commands a placement still takes.</summary>
internal static class PlacementState
{
    public static readonly Rule Rule = Product.State;

    public static Check Refusal(Placement placement) =>
        Rule.Blocked(Codes.WrongState, Figure.Of("state", CamelCase.Of(placement.Status)));
}
