using PlacementLedger.Domain.Structures;
using static PlacementLedger.Domain.Tests.Hours.History;

namespace PlacementLedger.Domain.Tests.Hours;

/// <summary>What a prefect granted, and AIs to whom it was.</summary>
internal static class Derogations
{
    public static readonly Guid First = Id(0x0de, 1);
    public static readonly Guid Second = Id(0x0de, 2);

    /// <summary>For any client and occupation of the first AI; without hours, no ceiling at all.</summary>
    public static CeilingDerogationGranted Granted(string from, string until, int? hours = null) =>
        new(Ai1, First, "38-2025-01-02-00003", "38", Day(from), Day(until), hours * 60, [], []);

    /// <summary>The AI the derogations are of, which are recorded in their order.</summary>
    public static Structure To(params CeilingDerogationGranted[] granted) =>
        Scenario
            .Given([
                new StructureRegistered(granted[0].StructureId, StructureKind.Ai, "12345678900011", "AI", []),
                .. granted,
            ])
            .State;

    /// <summary>The same structure with derogations of its own.</summary>
    public static Structure Granting(this Structure ai, params CeilingDerogationGranted[] granted) =>
        granted
            .Select(
                (e, index) =>
                    e with
                    {
                        StructureId = ai.Id,
                        EventId = Scenario.EventId(10 + index),
                        RecordedAt = Scenario.RecordedAt(10 + index),
                    }
            )
            .Aggregate(ai, Structure.Evolve);
}
