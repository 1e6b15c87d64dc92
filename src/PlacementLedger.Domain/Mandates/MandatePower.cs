namespace PlacementLedger.Domain.Mandates;

/// <summary>The acts that one structure can have another perform in its name (MND-09). The list is closed.</summary>
public enum MandatePower
{
    Prospecting,
    CandidatePreselection,
    SignSupplyContract,
    SignMissionContract,
    HandOverPpe,
    CollectTimesheets,
    Invoice,
    CollectPayments,
    PrepareDeclarations,
    ClientFollowUp,
    SocialSupportFollowUp,
}
