using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Mandates;

namespace PlacementLedger.Domain.Law;

/// <summary>MND-11: what an agent signs says for whom it signs and under which mandate.</summary>
public static class ActNamesBothStructures
{
    public static readonly Rule Rule = new("MND-11", "Code civil 1984; L1251-16, L1251-43");

    /// <summary>Gives what the mention is made of: the ledger does not see the document.</summary>
    public static Check Check(Mandate mandate)
    {
        List<Figure> figures =
        [
            Figure.Of("agentId", mandate.AgentId.ToString()),
            Figure.Of("principalId", mandate.PrincipalId.ToString()),
            Figure.Of("mandateId", mandate.Id.ToString()),
        ];
        if (mandate.Acceptance is { } acceptance)
        {
            figures.Add(Figure.Of("mandateOn", acceptance.On));
        }

        return Rule.Met([.. figures]) with
        {
            Events = [mandate.GrantEvidenceId],
        };
    }
}
