using System.Collections.Frozen;
using PlacementLedger.Domain.Decisions;

namespace PlacementLedger.Domain.Law;

/// <summary>The one order in which refusals are given, so that two broken rules always give the same answer.</summary>
public static class Precedence
{
    /// <summary>Sorts blocked checks first by the order of <see cref="Codes.InOrder"/>, then warnings, then the
    /// rest.</summary>
    public static int Of(Check check) =>
        check.Outcome switch
        {
            CheckOutcome.Blocked => Rank(check),
            CheckOutcome.Warned => 10_000 + Rank(check),
            CheckOutcome.Met => 20_000,
            CheckOutcome.NotApplicable => 30_000,
        };

    private static readonly FrozenDictionary<string, int> Ranks = Codes
        .InOrder.Index()
        .ToFrozenDictionary(code => code.Item, code => code.Index);

    private static int Rank(Check check) => Ranks.GetValueOrDefault(check.Code!, -1);
}
