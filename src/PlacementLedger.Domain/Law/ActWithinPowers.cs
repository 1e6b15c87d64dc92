using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Mandates;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Domain.Law;

/// <summary>MND-02: an agent cannot exceed its powers, nor the clients and the departments it was given.</summary>
public static class ActWithinPowers
{
    public static readonly Rule Rule = new("MND-02", "Code civil 1987, 1988, 1989")
    {
        Blocks = [Codes.FactMissing, Codes.ActOutsideMandate],
    };

    /// <summary>Blocks, naming the first clause that the act is outside of.</summary>
    public static Check Check(Mandate mandate, MandateAct act, Structure employer, Structure signer)
    {
        var scope = mandate.ScopeOn(act.On);
        var said =
            mandate.PrincipalId != employer.Id || mandate.AgentId != signer.Id ? Outside("parties")
            : act.Powers.Any(power => !scope.Holds(power)) ? Outside("powers", Missing(scope, act))
            : !scope.Covers(act.ClientId) ? Outside("client")
            : Territory(scope, act.Site) ?? Rule.Met();
        return said with
        {
            Events = scope.EvidenceId is { } narrowed ? [mandate.GrantEvidenceId, narrowed] : [mandate.GrantEvidenceId],
        };
    }

    private static Check? Territory(MandateScope scope, Site? site) =>
        scope.Departments.Count == 0 ? null
        : site is null ? Rule.Blocked(Codes.FactMissing, InsideTheTerritory.MissingFact(site))
        : scope.Departments.Contains(site.Department) ? null
        : Outside("territory", InsideTheTerritory.Place(site));

    private static Check Outside(string clause, params ReadOnlySpan<Figure> figures) =>
        Rule.Blocked(Codes.ActOutsideMandate, [Figure.Of("clause", clause), .. figures]);

    private static Figure Missing(MandateScope scope, MandateAct act) =>
        Figure.Of("missingPower", CamelCase.Of(act.Powers.First(power => !scope.Holds(power))));
}
