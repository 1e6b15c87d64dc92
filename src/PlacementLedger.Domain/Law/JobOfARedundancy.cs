using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Placements;

namespace PlacementLedger.Domain.Law;

/// <summary>Compares the job of a placement with those on which its client lately made people redundant.</summary>
internal static class JobOfARedundancy
{
    /// <summary>Those within so many months before the day, the day on which the months are over included.</summary>
    public static EconomicRedundancy[] Lately(Client client, DateOnly start, int months) =>
        [.. client.Redundancies.Where(known => known.On <= start && start <= known.On.AddMonths(months))];

    /// <summary>The same occupation or the same post; null when too little is known to tell.</summary>
    public static bool? IsThatOf(EconomicRedundancy redundancy, Occupation job)
    {
        var rome = Same(redundancy.RomeCode, job.RomeCode);
        var post = Same(redundancy.PostRef, job.PostRef);
        return rome is true || post is true ? true
            : rome is false || (redundancy.RomeCode is null && post is false) ? false
            : null;
    }

    /// <summary>What the placement would have to say for the two jobs to be compared.</summary>
    public static Figure MissingFact(EconomicRedundancy redundancy) =>
        Figure.Of("fact", redundancy.RomeCode is null ? "post.ref" : "post.rome");

    private static bool? Same(string? one, string? other) => one is null || other is null ? null : one == other;
}
