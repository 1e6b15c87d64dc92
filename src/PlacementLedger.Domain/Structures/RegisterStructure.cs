using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Structures;

/// <summary>Enters a structure in the ledger, with its State convention if it is known.</summary>
/// <param name="Siret">14 digits. One SIRET can hold several measures: a structure is a SIRET and a kind.</param>
public sealed record RegisterStructure(
    Guid StructureId,
    StructureKind Kind,
    string Siret,
    string Name,
    ValueList<ExternalRef> ExternalRefs,
    RecordStateConvention? Convention
)
{
    /// <summary>Refused with ALREADY_EXISTS when the id, or the SIRET and kind, are in the ledger already.</summary>
    public static Decision Decide(RegisterStructure command, bool isKnown)
    {
        if (isKnown)
        {
            return Decision.Refuse(Product.UniqueThing.Blocked(Codes.AlreadyExists));
        }

        var registered = new StructureRegistered(
            command.StructureId,
            command.Kind,
            command.Siret,
            command.Name,
            command.ExternalRefs
        );
        return command.Convention is { } convention
            ? Decision.Record(registered, RecordStateConvention.Recorded(convention))
            : Decision.Record(registered);
    }
}
