using PlacementLedger.Api.Http;
using PlacementLedger.Domain.MissionRequests;

namespace PlacementLedger.Api.MissionRequests;

/// <summary>Mission requests as the contract shows them in its examples.</summary>
internal static class MissionRequestExamples
{
    public static readonly SubmitMissionRequestRequest Submit = new(
        new("0197c1f0-4444-7000-8000-000000000001"),
        new("0197c1f0-1111-7000-8000-000000000002"),
        new("H2206", "Aide-menuisier en atelier"),
        new(2026, 12, 1),
        new(2026, 12, 31),
        MinutesPerWeek: 1_200,
        Headcount: 2,
        "Renfort pour une commande de fenêtres.",
        new("38", "38185"),
        ExternalRefs: [new("portal", "D-2026-118")]
    );

    public static readonly CancellationRequest Cancellation = new(new(2026, 11, 20), "La commande est reportée.");

    public static readonly LoseMissionRequestRequest Loss = new("Personne n'est disponible à ces dates.");

    public static readonly MissionRequestResource Open = new(
        new("0197c1f0-5555-7000-8000-000000000001"),
        Submit.ExternalRefs!,
        Submit.ClientId,
        Submit.ReceivedByStructureId,
        new(Submit.Occupation.Rome, Submit.Occupation.Label),
        Submit.From,
        Submit.Until,
        Submit.MinutesPerWeek,
        Submit.Headcount,
        Submit.Purpose,
        Submit.Site,
        MissionRequestStatus.Open,
        [],
        Cancellation: null,
        Loss: null,
        Version: 1,
        new(2026, 11, 16, 9, 0, 0, TimeSpan.Zero)
    );

    public static readonly MissionRequestResource Cancelled = Open with
    {
        State = MissionRequestStatus.Cancelled,
        Cancellation = new(Cancellation.On, Cancellation.Reason),
        Version = 2,
    };

    public static readonly MissionRequestResource Lost = Open with
    {
        State = MissionRequestStatus.Lost,
        Loss = new(Loss.Reason),
        Version = 2,
    };

    public static MissionRequestAnswer Answer(MissionRequestResource request) => new(request, DecisionExamples.Plain);
}
