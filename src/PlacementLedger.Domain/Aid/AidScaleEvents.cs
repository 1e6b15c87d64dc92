using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Domain.Aid;

/// <summary>Every event the ledger can hold about the amounts of post aid, as a network came to know them.</summary>
public abstract record AidScaleEvent(Guid ScaleId) : LedgerEvent
{
    public override Guid StreamId() => ScaleId;
}

/// <summary>The State published the yearly aid of one full-time post, from a day on, often with effect in the
/// past.</summary>
/// <param name="From">First day it applies to; an amount of another year is never carried on (A16).</param>
/// <param name="AmountCents">Yearly base amount of one full-time post, in cents.</param>
/// <param name="Confirmed">False for an amount somebody expects and nobody has published.</param>
public sealed record AidAmountPublished(
    Guid ScaleId,
    StructureKind Kind,
    AidTerritory Territory,
    DateOnly From,
    long AmountCents,
    bool Confirmed
) : AidScaleEvent(ScaleId);

/// <summary>Where a scale of amounts holds.</summary>
public enum AidTerritory
{
    /// <summary>Everywhere but Mayotte.</summary>
    France,

    /// <summary>Mayotte has a lower scale of its own.</summary>
    Mayotte,
}
