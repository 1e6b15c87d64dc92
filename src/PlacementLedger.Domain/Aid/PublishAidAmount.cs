using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Domain.Aid;

/// <summary>Records an amount of post aid that was published, or is expected. Amounts: see
/// <see cref="AidAmountPublished"/>.</summary>
public sealed record PublishAidAmount(
    StructureKind Kind,
    AidTerritory Territory,
    DateOnly From,
    long AmountCents,
    bool Confirmed
)
{
    /// <summary>What is known already records nothing more. Another amount for the same day takes over, and both stay
    /// known.</summary>
    public static Decision Decide(PublishAidAmount command, AidScale? scale) =>
        scale?.Amounts.LastOrDefault(command.IsAbout) is { } known && command.SaysNothingNew(known)
            ? Decision.AlreadyDone()
            : Decision.Record(
                new AidAmountPublished(
                    AidScale.StreamId,
                    command.Kind,
                    command.Territory,
                    command.From,
                    command.AmountCents,
                    command.Confirmed
                )
            );

    /// <summary>Whether it is an amount for the same kind, territory and first day.</summary>
    public bool IsAbout(AidAmount known) => (known.Kind, known.Territory, known.From) == (Kind, Territory, From);

    private bool SaysNothingNew(AidAmount known) => (known.Cents, known.Confirmed) == (AmountCents, Confirmed);
}
