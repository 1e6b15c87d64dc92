using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Domain.Mandates;

/// <summary>An act about to be performed in another structure's name: what, when, for which client and
/// where.</summary>
public sealed record MandateAct(ValueList<MandatePower> Powers, DateOnly On, Guid ClientId, Site? Site)
{
    /// <summary>The powers it takes to sign a placement for an employer of that kind; none where no such kind
    /// places.</summary>
    public static ValueList<MandatePower> PowersToSignFor(StructureKind employerKind) =>
        employerKind switch
        {
            StructureKind.Ai => [MandatePower.SignSupplyContract],
            StructureKind.Etti => [MandatePower.SignSupplyContract, MandatePower.SignMissionContract],
            StructureKind.Ei or StructureKind.Aci or StructureKind.Eiti => [],
        };

    public static ValueList<MandatePower> PowersToPostHours => [MandatePower.CollectTimesheets];
}
