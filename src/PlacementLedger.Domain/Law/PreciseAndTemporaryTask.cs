using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Placements;

namespace PlacementLedger.Domain.Law;

/// <summary>AI-04: with the employers of L2211-1, an AI's worker does a task that is precise and temporary.</summary>
public static class PreciseAndTemporaryTask
{
    public static readonly Rule Rule = new("AI-04", "L5132-9 1°") { Warns = [Codes.FactMissing] };

    /// <summary>A task nobody named cannot be called precise: warns when neither a request nor an occupation tells
    /// it.</summary>
    public static Check Check(ClientCategory category, Occupation job, bool servesRequest) =>
        !CountedClients.Counts(category) ? Rule.NotApplicable()
        : job.RomeCode is { } rome ? Rule.Met(Figure.Of("romeCode", rome))
        : servesRequest ? Rule.Met()
        : Rule.Warned(Codes.FactMissing, Figure.Of("fact", "post.rome"));
}
