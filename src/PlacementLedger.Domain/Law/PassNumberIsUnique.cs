using PlacementLedger.Domain.Decisions;

namespace PlacementLedger.Domain.Law;

/// <summary>PASS-01: a PASS number names one PASS of one person.</summary>
public static class PassNumberIsUnique
{
    public static readonly Rule Rule = new("PASS-01", "PASS IAE, les-emplois approvals")
    {
        Blocks = [Codes.PassNumberTaken],
    };

    /// <summary>Blocks when anybody, the same worker with other days included, has a PASS of that number.</summary>
    /// <remarks>The answer does not say who: a PASS number is no way to look somebody up.</remarks>
    public static Check Check(Guid? holderOfThatNumber) =>
        holderOfThatNumber is null ? Rule.Met() : Rule.Blocked(Codes.PassNumberTaken);
}
