using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Placements;

namespace PlacementLedger.Api.Placements;

/// <summary>What the contract shows for the outlook of a worker at a client.</summary>
internal static class OutlookExamples
{
    private static readonly DateOnly AskedOn = new(2026, 11, 23);

    public static readonly AskForOutlookRequest Ask = new(AskedOn, AskedOn.AddDays(7));

    public static readonly RecordOutlookRequest Record = new(AskedOn, WorkerOutlook.Hire, new(2027, 1, 4));

    public static readonly PlacementAnswer Asked = new(
        PlacementExamples.Confirmed with
        {
            Outlook = new(Ask.On, Ask.Due, null, null, null),
            Version = 2,
        },
        DecisionExamples.Plain
    );

    public static readonly PlacementAnswer Recorded = new(
        PlacementExamples.Confirmed with
        {
            Outlook = new(Ask.On, Ask.Due, Record.On, Record.Outlook, Record.From),
            Version = 3,
        },
        DecisionExamples.Plain
    );

    public static readonly DueOutlookResource Due = new(
        PlacementExamples.Confirmed.Id,
        PlacementExamples.Confirmed.WorkerId,
        PlacementExamples.Confirmed.ClientId,
        PlacementExamples.Confirmed.LegalEmployerId,
        PlacementExamples.Confirmed.SignedByStructureId,
        PlacementExamples.Confirmed.Until,
        Ask.Due,
        Ask.On,
        null
    );
}
