using System.Diagnostics;

namespace PlacementLedger.Domain.Law;

/// <summary>All that one network ever chose where the law leaves a question open, in the order of the
/// choices.</summary>
public sealed record Policies(Guid Id, ValueList<AdoptedPolicy> Adopted, long Version, DateTimeOffset UpdatedAt)
{
    /// <summary>A network has one stream of policies, whose id follows from its name.</summary>
    public static Guid IdFor(string tenant) => DerivedId.Of($"policies/{tenant}");

    /// <summary>What holds on a day; the defaults where nothing was chosen, or nothing by anybody.</summary>
    public static PolicyChoices On(Policies? policies, DateOnly day) =>
        policies is null
            ? PolicyChoices.Default
            : new([
                .. Ambiguities
                    .All.Select(ambiguity => (ambiguity.Default, Held: policies.InForce(ambiguity.Id, day)))
                    .Where(known => known.Held is { } held && held.Choice != known.Default)
                    .Select(known => new PolicyChoice(known.Held!.Ambiguity, known.Held.Choice)),
            ]);

    /// <summary>The last choice made, of those that have begun by that day; null when the default holds.</summary>
    public AdoptedPolicy? InForce(string ambiguity, DateOnly day) =>
        Adopted.LastOrDefault(adopted => adopted.Ambiguity == ambiguity && adopted.From <= day);

    /// <summary>Applies an event. It never judges: a stored event has already happened.</summary>
    public static Policies Evolve(Policies? current, PoliciesEvent happened) =>
        happened switch
        {
            PolicyAdopted e => new(
                e.PoliciesId,
                [.. current?.Adopted ?? [], AdoptedPolicy.Of(e)],
                (current?.Version ?? 0) + 1,
                e.RecordedAt
            ),
            _ => throw new UnreachableException($"{happened.GetType().Name} is not about policies."),
        };
}

/// <summary>One choice that was made. A later one takes its place from the day on which that begins.</summary>
/// <param name="EvidenceId">The event by which it was recorded.</param>
public sealed record AdoptedPolicy(
    string Ambiguity,
    string Choice,
    DateOnly From,
    string DecidedBy,
    Guid StructureId,
    DateTimeOffset RecordedAt,
    Guid EvidenceId
)
{
    internal static AdoptedPolicy Of(PolicyAdopted e) =>
        new(e.Ambiguity, e.Choice, e.From, e.DecidedBy, e.StructureId, e.RecordedAt, e.EventId);
}
