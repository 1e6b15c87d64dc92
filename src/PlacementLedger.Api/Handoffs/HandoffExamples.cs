using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Forecasts;
using PlacementLedger.Domain.Handoffs;

namespace PlacementLedger.Api.Handoffs;

/// <summary>Hand-offs as the contract shows them in its examples.</summary>
internal static class HandoffExamples
{
    private static readonly Guid Ai = new("0197c1f0-1111-7000-8000-000000000001");
    private static readonly Guid First = new("0197c1f0-1111-7000-8000-000000000002");
    private static readonly Guid Second = new("0197c1f0-1111-7000-8000-000000000003");
    private static readonly Guid Mandate = new("0197c1f0-2222-7000-8000-000000000001");

    public static readonly StartHandoffRequest Start = new(
        new("0197c1f0-3333-7000-8000-000000000001"),
        Ai,
        new("0197c1f0-4444-7000-8000-000000000001")
    );

    public static readonly ChooseHandoffTargetRequest Choose = new(First);

    public static readonly AbandonHandoffRequest Abandon = new("Le client embauche la personne.");

    public static readonly HandoffResource Asking = new(
        new("0197c1f0-8888-7000-8000-000000000001"),
        Start.WorkerId,
        Ai,
        Start.ClientId,
        HandoffStage.Asking,
        ForecastLimitKind.Ceiling,
        new(2026, 6, 15),
        new(new(2026, 6, 15), new(2026, 9, 14), new(420, 420, 420, 420), new("38", "38185"), "K2204"),
        [
            new(First, Ai, Mandate, HandoffTie.Mandate, [], null),
            new(Second, Second, null, HandoffTie.Group, ["OUTSIDE_TERRITORY"], null),
        ],
        new(First, new("0197c1f0-6666-7000-8000-000000000001")),
        new(2026, 5, 30),
        Completion: null,
        Reason: null,
        Version: 3,
        new(2026, 5, 25, 9, 0, 0, TimeSpan.Zero)
    );

    public static readonly HandoffResource Abandoned = Asking with
    {
        State = HandoffStage.Abandoned,
        Asked = null,
        DueOn = null,
        Reason = Abandon.Reason,
        Version = 4,
    };

    public static HandoffAnswer Answer(HandoffResource handoff) => new(handoff, DecisionExamples.Plain);
}
