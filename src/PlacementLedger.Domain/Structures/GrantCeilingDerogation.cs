using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Structures;

/// <summary>Records a prefect's derogation from the hours ceiling. Units: see
/// <see cref="CeilingDerogationGranted"/>.</summary>
public sealed record GrantCeilingDerogation(
    Guid StructureId,
    Guid DerogationId,
    string Reference,
    string Department,
    Period Period,
    int? CeilingMinutes
)
{
    public ValueList<Guid> Clients { get; init; } = [];

    public ValueList<string> RomeCodes { get; init; } = [];

    /// <summary>Refused for a structure that is no AI, and for days no prefect could grant. The very same derogation
    /// twice records nothing more.</summary>
    public static Decision Decide(GrantCeilingDerogation command, Structure structure)
    {
        if (structure.Derogations.Any(command.IsRecordedAs))
        {
            return Decision.AlreadyDone();
        }

        return structure.Derogations.Any(known => known.Id == command.DerogationId)
            ? Decision.Refuse(Product.UniqueThing.Blocked(Codes.AlreadyExists))
            : Decision.Of([PrefectMayRaiseTheCeiling.Check(structure.Kind, command.Period)], Granted(command));
    }

    private static CeilingDerogationGranted Granted(GrantCeilingDerogation command) =>
        new(
            command.StructureId,
            command.DerogationId,
            command.Reference,
            command.Department,
            command.Period.From,
            command.Period.Until,
            command.CeilingMinutes,
            command.Clients,
            command.RomeCodes
        );

    private bool IsRecordedAs(CeilingDerogation known) =>
        known.Reference == Reference
        && known.Department == Department
        && known.Period == Period
        && known.CeilingMinutes == CeilingMinutes
        && known.Clients.Equals(Clients)
        && known.RomeCodes.Equals(RomeCodes);
}
