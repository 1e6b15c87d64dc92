using System.Diagnostics;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Domain.Aid;

/// <summary>The amounts of post aid a network knows: what each applies from, and since when it is known.</summary>
/// <param name="Amounts">In the order they were recorded.</param>
public sealed record AidScale(Guid Id, ValueList<AidAmount> Amounts, long Version, DateTimeOffset UpdatedAt)
{
    /// <summary>The one stream of a tenant: streams are apart by tenant, so that the id can be the same.</summary>
    public static readonly Guid StreamId = new("01900000-0000-7000-8000-0000416d6f75");

    /// <summary>The amount that holds on <paramref name="day"/> as it was known at <paramref name="knownAt"/>; null
    /// when none was known.</summary>
    /// <remarks>A16: a year needs an amount of its own. Last year's is carried on only where a network chose so, and
    /// only one that is confirmed.</remarks>
    /// <param name="knownAt">Null for all that is known.</param>
    public AidAmount? On(
        StructureKind kind,
        AidTerritory territory,
        DateOnly day,
        DateTimeOffset? knownAt = null,
        UnknownAidAmount unknown = UnknownAidAmount.NotComputed
    )
    {
        var ofTheYear = Last(amount => amount.From.Year == day.Year);
        return unknown switch
        {
            UnknownAidAmount.NotComputed => ofTheYear,
            UnknownAidAmount.CarriedForward => ofTheYear is { Confirmed: true }
                ? ofTheYear
                : Last(amount => amount.Confirmed) ?? ofTheYear,
        };

        AidAmount? Last(Func<AidAmount, bool> isMeant) =>
            Amounts
                .Where(amount => knownAt is not { } instant || amount.RecordedAt <= instant)
                .Where(amount => amount.From <= day && (amount.Kind, amount.Territory) == (kind, territory))
                .Where(isMeant)
                // Stable: of two for the same day, the one recorded last.
                .OrderBy(amount => amount.From)
                .LastOrDefault();
    }

    /// <summary>Applies an event. It never judges: a stored event has already happened.</summary>
    public static AidScale Evolve(AidScale? current, AidScaleEvent happened) =>
        happened switch
        {
            AidAmountPublished e => new(
                e.ScaleId,
                (current?.Amounts ?? []).Add(AidAmount.Of(e)),
                (current?.Version ?? 0) + 1,
                e.RecordedAt
            ),
            _ => throw new UnreachableException($"{happened.GetType().Name} is not about a scale of aid."),
        };
}

/// <summary>The yearly base aid of one full-time post; see <see cref="AidAmountPublished"/>.</summary>
/// <param name="RecordedAt">When the ledger came to know it.</param>
/// <param name="EvidenceId">The event that recorded it.</param>
public sealed record AidAmount(
    StructureKind Kind,
    AidTerritory Territory,
    DateOnly From,
    long Cents,
    bool Confirmed,
    DateTimeOffset RecordedAt,
    Guid EvidenceId
)
{
    internal static AidAmount Of(AidAmountPublished e) =>
        new(e.Kind, e.Territory, e.From, e.AmountCents, e.Confirmed, e.RecordedAt, e.EventId);
}
