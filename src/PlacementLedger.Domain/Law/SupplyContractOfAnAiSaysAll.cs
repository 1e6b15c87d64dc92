using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Placements;

namespace PlacementLedger.Domain.Law;

/// <summary>AI-07: the contract between AI and client says the tasks, the place, the end, the protective equipment and,
/// with an enterprise, the pay of an equivalent employee.</summary>
/// <remarks>Who is placed and until when every placement says.</remarks>
public static class SupplyContractOfAnAiSaysAll
{
    public static readonly Rule Rule = new("AI-07", "R5132-20") { Warns = [Codes.FactMissing] };

    /// <summary>Warns, naming everything that is not told.</summary>
    public static Check Check(ClientCategory category, Occupation job, Site? site, ContractStatement? contract)
    {
        string[] missing =
        [
            .. job.RomeCode is null ? ["tasks"] : (string[])[],
            .. site is null ? ["site"] : (string[])[],
            .. contract?.PpeSuppliedBy is null ? ["contract.ppeSuppliedBy"] : (string[])[],
            .. IsEnterprise(category) && contract?.IsEquivalentPayStated is not true
                ? ["contract.equivalentPayStated"]
                : (string[])[],
        ];
        return missing.Length == 0 ? Rule.Met() : Rule.Warned(Codes.FactMissing, [.. Named(missing)]);
    }

    private static bool IsEnterprise(ClientCategory category) =>
        category switch
        {
            ClientCategory.PrivateForProfit => true,
            ClientCategory.PrivateIndividualProfessional => true,
            ClientCategory.PublicIndustrialCommercial => true,
            ClientCategory.Siae => true,
            ClientCategory.Unknown => false,
            ClientCategory.PrivateIndividualDomestic => false,
            ClientCategory.PrivateNonProfit => false,
            ClientCategory.PublicAdministrativePrivateStaff => false,
            ClientCategory.PublicAuthority => false,
        };

    // Each in a figure of its own, so that each is said in the reader's language.
    private static IEnumerable<Figure> Named(string[] missing)
    {
        yield return Figure.Of("fact", missing[0]);
        if (missing.Length > 1)
        {
            yield return Figure.Of("secondFact", missing[1]);
        }

        if (missing.Length > 2)
        {
            yield return Figure.Of("thirdFact", missing[2]);
        }

        if (missing.Length > 3)
        {
            yield return Figure.Of("fourthFact", missing[3]);
        }
    }
}
