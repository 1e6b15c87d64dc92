using PlacementLedger.Domain.Decisions;

namespace PlacementLedger.Domain.Law;

/// <summary>MND-01: one structure acts in the name of another only under a mandate of that other.</summary>
public static class MandateRequired
{
    public static readonly Rule Rule = new("MND-01", "Code civil 1984, 1985; L1251-3")
    {
        Blocks = [Codes.MandateRequired],
    };

    public static Check Check(Guid employerId, Guid signerId, Guid? mandateId) =>
        employerId == signerId ? Rule.NotApplicable()
        : mandateId is null ? Rule.Blocked(Codes.MandateRequired)
        : Rule.Met();
}
