using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Placements;

/// <summary>Asks the client what becomes of the worker when the placement ends.</summary>
/// <param name="Due">By when an answer is wanted.</param>
public sealed record AskForOutlook(Guid PlacementId, DateOnly On, DateOnly Due, Guid? ActingStructureId = null)
{
    /// <summary>By who employs or who signed (WRONG_PARTY), of a placement that takes place (WRONG_STATE).</summary>
    public static Decision Decide(AskForOutlook command, Placement placement)
    {
        var party = OutlookSteps.Of(placement, command.ActingStructureId);
        return placement.Outlook is { } known && (known.RequestedOn, known.Due) == (command.On, command.Due)
            ? Decision.Of(party)
            : Decision.Of(party, new WorkerOutlookRequested(command.PlacementId, command.On, command.Due));
    }
}

/// <summary>The client's answer, asked for or not; a later one takes its place.</summary>
/// <param name="From">From which day on it hires or extends; null where it did not say.</param>
public sealed record RecordOutlook(
    Guid PlacementId,
    DateOnly On,
    WorkerOutlook Outlook,
    DateOnly? From = null,
    Guid? ActingStructureId = null
)
{
    /// <summary>By who employs or who signed (WRONG_PARTY), of a placement that takes place (WRONG_STATE).</summary>
    public static Decision Decide(RecordOutlook command, Placement placement)
    {
        var party = OutlookSteps.Of(placement, command.ActingStructureId);
        return placement.Outlook is { } known && command.IsRecordedAs(known)
            ? Decision.Of(party)
            : Decision.Of(
                party,
                new WorkerOutlookRecorded(command.PlacementId, command.On, command.Outlook, command.From)
            );
    }

    private bool IsRecordedAs(PlacementOutlook known) =>
        (known.AnsweredOn, known.Answer, known.From) == (On, Outlook, From);
}

/// <summary>What both steps have in common.</summary>
internal static class OutlookSteps
{
    public static IReadOnlyList<Check> Of(Placement placement, Guid? actingStructureId) =>
        [
            .. Steps.BelongsTo(actingStructureId, placement.Engagement.EmployerId, placement.Engagement.SignerId),
            .. Steps.IsPossible(placement.Status, PlacementStatus.Confirmed, PlacementStatus.Ended),
        ];
}
