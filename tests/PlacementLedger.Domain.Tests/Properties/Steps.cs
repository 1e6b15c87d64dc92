using CsCheck;
using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Tests.Hours;

namespace PlacementLedger.Domain.Tests.Properties;

/// <summary>Random histories of one worker: six placements over five years, in no order, so some facts come
/// late.</summary>
internal static class Steps
{
    public static readonly Engagement[] Engagements =
    [
        At(History.Ai1, 1, 1),
        At(History.Ai1, 1, 2),
        At(History.Ai1, 2, 3),
        At(History.Ai2, 1, 4),
        At(History.Ai2, 3, 5),
        At(History.Etti, 1, 6),
    ];

    // The third client is a commune: its hours count nowhere.
    public static ClientCategory CategoryOf(Engagement engagement) =>
        engagement.ClientId == History.Id(0xc0, 3) ? ClientCategory.PublicAuthority : ClientCategory.PrivateForProfit;

    public static readonly Gen<Step> Any = Gen.Select(
        Gen.Int[0, Engagements.Length - 1],
        Gen.Int[0, 1800],
        Gen.Int[1, 40],
        Gen.Int[1, 1440],
        Gen.Int[0, 5],
        (placement, offset, length, minutes, kind) =>
            new Step(
                (StepKind)kind,
                placement,
                new DateOnly(2023, 1, 2).AddDays(offset),
                kind is 0 ? length : 1,
                minutes
            )
    );

    public static bool Counts(int placement) =>
        Engagements[placement].EmployerKind == StructureKind.Ai
        && CategoryOf(Engagements[placement]) != ClientCategory.PublicAuthority;

    private static Engagement At(Guid employer, int client, int placement) =>
        History.Engagement(employer, History.Id(0xc0, client), History.Id(0xd0, placement));
}

internal enum StepKind
{
    Reserve,
    Release,
    PostWorked,
    PostTraining,
    Correct,

    /// <summary>The client of that day counts from now on, or no more.</summary>
    Reclassify,
}

/// <summary>One thing that happens to a placement on a day, or from a day on.</summary>
internal sealed record Step(StepKind Kind, int Placement, DateOnly Day, int Length, int Minutes);
