namespace PlacementLedger.Domain.Handoffs;

/// <summary>A structure that may take over, or that may not.</summary>
/// <param name="SignerId">Who would sign for it: itself, or its agent under the mandate.</param>
/// <param name="MandateId">Null where it signs itself.</param>
/// <param name="Tie">What binds it to the AI.</param>
/// <param name="Codes">Of the rules that exclude it; empty when none does.</param>
public sealed record HandoffCandidate(
    Guid StructureId,
    Guid SignerId,
    Guid? MandateId,
    HandoffTie Tie,
    ValueList<string> Codes
)
{
    /// <summary>Who said no when it was asked; null while nobody has.</summary>
    public HandoffDecliner? DeclinedBy { get; init; }

    public bool CanBeAsked => Codes.Count == 0 && DeclinedBy is null;

    internal HandoffCandidate After(HandoffDeclined e) =>
        e.StructureId == StructureId ? this with { DeclinedBy = e.By } : this;
}

/// <summary>What binds a structure to the AI, the closest first. Others are not asked: cooperation is agreed on, and
/// who
/// is asked learns of the worker.</summary>
public enum HandoffTie
{
    /// <summary>It gave the AI a mandate to sign for it.</summary>
    Mandate,

    /// <summary>It is a member of the same group.</summary>
    Group,

    /// <summary>It has signed an agreement with the AI.</summary>
    Agreement,
}
