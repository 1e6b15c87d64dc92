using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Mandates;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Domain.Law;

/// <summary>MND-12: an act is of a day on which the mandate, accepted, and both conventions are in force.</summary>
public static class ActInsideMandate
{
    public static readonly Rule Rule = new("MND-12", "R5132-19, R5132-10-7")
    {
        Blocks = [Codes.FactMissing, Codes.ActOutsideMandate],
    };

    /// <summary>Blocks, naming the first clause that the act is outside of, in the order of this method.</summary>
    /// <remarks>What the agent may do at all is for <see cref="ActWithinPowers"/> to judge.</remarks>
    public static Check Check(Mandate mandate, MandateAct act, Structure employer, Structure signer)
    {
        var principals = employer.ConventionOn(act.On);
        var agents = signer.ConventionOn(act.On);
        var said =
            !(mandate.Acceptance?.On <= act.On) ? Outside("acceptance", act.On)
            : !mandate.Period.Contains(act.On) || mandate.End?.LastDay < act.On ? Outside("period", act.On)
            : mandate.SuspensionOn(act.On) is not null ? Outside("mandateSuspended", act.On)
            : principals is null ? Outside("principalConvention", act.On)
            : agents is null ? Outside("agentConvention", act.On)
            : Territory(principals, act, employer.Kind) ?? Rule.Met(Figure.Of("actOn", act.On));
        return said with { Events = Evidence(mandate, act.On, principals, agents) };
    }

    /// <summary>An AI's territory is judged on each placed day by AI-03, not here.</summary>
    private static Check? Territory(StateConvention principals, MandateAct act, StructureKind employerKind)
    {
        if (employerKind == StructureKind.Ai)
        {
            return null;
        }

        return InsideTheTerritory.Fits(principals, act.Site) switch
        {
            true => null,
            false => Outside("territory", act.On, InsideTheTerritory.Place(act.Site)),
            null => Rule.Blocked(Codes.FactMissing, InsideTheTerritory.MissingFact(act.Site)),
        };
    }

    private static Check Outside(string clause, DateOnly on, params ReadOnlySpan<Figure> figures) =>
        Rule.Blocked(Codes.ActOutsideMandate, [Figure.Of("clause", clause), Figure.Of("actOn", on), .. figures]);

    private static ValueList<Guid> Evidence(
        Mandate mandate,
        DateOnly on,
        StateConvention? principals,
        StateConvention? agents
    ) =>
        [
            mandate.GrantEvidenceId,
            .. new[]
            {
                mandate.Acceptance?.EvidenceId,
                mandate.End?.EvidenceId,
                mandate.SuspensionOn(on)?.EvidenceId,
                principals?.EvidenceId,
                agents?.EvidenceId,
            }.OfType<Guid>(),
        ];
}
