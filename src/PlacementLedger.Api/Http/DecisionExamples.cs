using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Api.Http;

/// <summary>Decisions as the contract shows them in its examples.</summary>
internal static class DecisionExamples
{
    private static readonly DecisionAsOf AsOf = new("Vq2mJ0p3sC1xk8wYtLr5Zw", RuleBook.Version);

    /// <summary>Nothing was to be examined.</summary>
    public static readonly DecisionAnswer Plain = Of(null);

    /// <summary>What these checks, none of which blocks, would answer in French.</summary>
    public static DecisionAnswer Of(Guid? id, params IEnumerable<Check> checks) =>
        DecisionAnswer.Of(Decision.Of(checks), id, AsOf, Language.French);
}
