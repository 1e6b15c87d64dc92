using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Groups;

namespace PlacementLedger.Domain.Law;

/// <summary>P7: a client is told in time, and told why, when somebody else becomes its contact.</summary>
public static class ContactChangesAreAnnounced
{
    public static readonly Rule Rule = new("P7", "PlacementLedger, ARCHITECTURE")
    {
        Warns = [Codes.ContactNoticeTooShort, Codes.FactMissing],
    };

    /// <summary>It warns and never blocks: a contact may leave without notice too.</summary>
    public static Check Check(NameContact change, ClientContact before, GroupPolicy policy)
    {
        var earliest = change.ToldOn.AddDays(policy.ContactNoticeDays);
        Figure[] figures =
        [
            Figure.Of("toldOn", change.ToldOn),
            Figure.Of("noticeDays", policy.ContactNoticeDays),
            Figure.Of("earliestOn", earliest),
        ];
        var check =
            change.From < earliest ? Rule.Warned(Codes.ContactNoticeTooShort, figures)
            : change.ReasonId is null ? Rule.Warned(Codes.FactMissing, Figure.Of("fact", "reason"))
            : Rule.Met(figures);
        return check with { Events = [before.EvidenceId] };
    }
}
