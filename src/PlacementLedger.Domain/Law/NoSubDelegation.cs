using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Mandates;

namespace PlacementLedger.Domain.Law;

/// <summary>MND-05: an agent does not hand its mandate on: who gives it is the legal employer itself.</summary>
public static class NoSubDelegation
{
    public static readonly Rule Rule = new("MND-05", "Code civil 1994") { Blocks = [Codes.ActOutsideMandate] };

    /// <summary>Blocks when the mandate comes from anybody else than the legal employer.</summary>
    public static Check Check(Mandate mandate, Guid legalEmployerId)
    {
        var said =
            mandate.PrincipalId == legalEmployerId
                ? Rule.Met()
                : Rule.Blocked(Codes.ActOutsideMandate, Figure.Of("clause", "subDelegation"));
        return said with { Events = [mandate.GrantEvidenceId] };
    }
}
