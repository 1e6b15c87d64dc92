using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Decisions;

/// <summary>Finds the confirmations that counted on a reference window which a late fact has moved (H6).</summary>
/// <remarks>They stand as recorded, for ever: the decision on the late fact lists them, for a person to
/// review.</remarks>
public static class UnsettledDecisions
{
    /// <summary>The command whose decisions rest on a window.</summary>
    public const string Confirming = "confirmPlacement";

    /// <summary>The decision, with each notice of a moved window naming what it unsettles.</summary>
    /// <param name="account">As it was before the decision.</param>
    /// <param name="recorded">Decisions about the account; those that cannot be unsettled are left out.</param>
    public static Decision NamedIn(Decision late, HoursAccount account, IEnumerable<RecordedDecision> recorded)
    {
        (Guid Decision, AccountPlacement Placement)[] confirmed =
        [
            .. recorded
                .Where(old => old.Command == Confirming && old.Outcome != DecisionOutcome.Refused)
                .Select(old => (old.Id, PlacementOf(old, account)!))
                .Where(known => known.Item2 is not null)
                .OrderBy(known => known.Id),
        ];
        LedgerEvent[] events =
        [
            .. late.Events.Select(happened =>
                happened is CountingWindowReanchored notice
                    ? notice with
                    {
                        Decisions =
                        [
                            .. confirmed.Where(old => RestsOn(old.Placement, notice)).Select(old => old.Decision),
                        ],
                    }
                    : happened
            ),
        ];
        return late with
        {
            Events = events,
            Unsettles =
            [
                .. events.OfType<CountingWindowReanchored>().SelectMany(notice => notice.Decisions).Distinct().Order(),
            ],
        };
    }

    // A confirmation names its own placement before any other it looked at.
    private static AccountPlacement? PlacementOf(RecordedDecision decision, HoursAccount account) =>
        decision.Subjects.Select(account.PlacementOf).FirstOrDefault(placement => placement is not null);

    // Whatever is left of the placement there: days that were given back rest on nothing.
    private static bool RestsOn(AccountPlacement placement, CountingWindowReanchored moved)
    {
        var until = ReferenceWindow.OpenedOn(moved.FromBefore).Until;
        return LegalEmployerOwnsTheHour.HasCeiling(placement.Engagement)
            && (moved.EmployerId is null || moved.EmployerId == placement.Engagement.EmployerId)
            && placement.Days.Any(day =>
                moved.From <= day.Date
                && day.Date <= until
                && day.Worked + day.Reserved > 0
                && CountedClients.Counts(day.Category)
            );
    }
}
