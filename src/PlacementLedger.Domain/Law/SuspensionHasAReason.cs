using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Domain.Law;

/// <summary>PASS-07: a suspension has one of the platform's reasons; the gateway contract is for EI and ACI
/// only.</summary>
public static class SuspensionHasAReason
{
    public static readonly Rule Rule = new("PASS-07", "PASS IAE, les-emplois approvals")
    {
        Warns = [Codes.PassSuspensionLimit],
    };

    /// <summary>Warns where the platform would not take the reason.</summary>
    /// <param name="lastEmployer">The kind of who hired the worker last, as the ledger knows; null for
    /// nobody.</param>
    public static Check Check(SuspensionReason reason, StructureKind? lastEmployer) =>
        reason switch
        {
            SuspensionReason.ContractSuspended
            or SuspensionReason.ContractBroken
            or SuspensionReason.ContractEnded
            or SuspensionReason.CommitteeAgreement
            or SuspensionReason.Earlier => Rule.Met(),
            SuspensionReason.GatewayContract => lastEmployer is StructureKind.Ai or StructureKind.Etti
                ? Rule.Warned(Codes.PassSuspensionLimit, Figure.Of("clause", "gatewayOfEiAndAci"))
                : Rule.Met(),
        };
}
