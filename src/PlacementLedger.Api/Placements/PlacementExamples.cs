using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Placements;

namespace PlacementLedger.Api.Placements;

/// <summary>Placements as the contract shows them in its examples; the ids are those of the README's tour.</summary>
internal static class PlacementExamples
{
    private static readonly DateOnly Monday = new(2026, 11, 23);
    private static readonly DateOnly Tuesday = new(2026, 11, 24);

    public static readonly ConfirmPlacementRequest Confirm = new(
        new("01980000-0000-7000-8000-0000000000b1"),
        new("01980000-0000-7000-8000-0000000000c1"),
        new("01980000-0000-7000-8000-0000000000a1"),
        new("01980000-0000-7000-8000-0000000000a1"),
        Monday,
        Tuesday,
        new(Days: [new(Monday, 420), new(Tuesday, 420)]),
        Id: new("01980000-0000-7000-8000-0000000000d1"),
        Site: new("49", "49007")
    );

    public static readonly ClosePlacementRequest Ending = new(Monday, "Fin de chantier");

    public static readonly ReleaseReservationRequest Release = new([Tuesday]);

    public static readonly PlacementResource Confirmed = new(
        Confirm.Id!.Value,
        Confirm.WorkerId,
        Confirm.ClientId,
        Confirm.LegalEmployerId,
        Confirm.SignedByStructureId,
        MandateId: null,
        MissionRequestId: null,
        Confirm.From,
        Confirm.Until,
        [new(Monday, 420), new(Tuesday, 420)],
        SignedOn: new(2026, 11, 20),
        ContractKind: null,
        Confirm.Site,
        Post: null,
        Recourse: null,
        RecourseCircumstance: null,
        RenewsPlacementId: null,
        BranchRenewalsMax: null,
        OpeningDays: [],
        Hazards: [],
        Contract: null,
        CombinedJob: null,
        ExternalRefs: [],
        PlacementStatus.Confirmed,
        Version: 1,
        new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero)
    );

    public static readonly PlacementAnswer Answer = new(
        Confirmed,
        DecisionExamples.Of(
            new("0197c1f0-8888-7000-8000-000000000002"),
            HoursCeiling.Rule.Met(
                Figure.Of("reading", "perAiEmployee"),
                Figure.Of("ceilingMinutes", HoursCeiling.Minutes.On(Confirmed.From)),
                Figure.Of("consumedMinutes", 27_120),
                Figure.Of("reservedMinutes", 0),
                Figure.Of("askedMinutes", 840),
                Figure.Of("remainingMinutes", 1_680)
            ),
            PlannedHoursAreReserved.Reserving(minutes: 840, days: 2)
        ) with
        {
            MaximumMinutes = 840,
            MaximumSchedule = Confirmed.Schedule,
        }
    );

    public static readonly PlacementAnswer Ended = new(
        Confirmed with
        {
            State = PlacementStatus.Ended,
            Until = Monday,
            Version = 2,
        },
        DecisionExamples.Plain
    );

    public static readonly PlacementAnswer Cancelled = new(
        Confirmed with
        {
            State = PlacementStatus.Cancelled,
            Version = 2,
        },
        DecisionExamples.Plain
    );

    public static readonly PlacementAnswer Released = new(Confirmed, DecisionExamples.Plain);

    public static readonly PlacementDetail Read = new(Confirmed, [new(Monday, 420)], null, null);
}
