using PlacementLedger.Domain.Agreements;
using PlacementLedger.Domain.Aid;
using PlacementLedger.Domain.Attestations;
using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Groups;
using PlacementLedger.Domain.Handoffs;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Mandates;
using PlacementLedger.Domain.MissionRequests;
using PlacementLedger.Domain.Overruns;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Portfolios;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Transfers;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Api.Store;

/// <summary>Every state that is kept as a document beside its stream, in the transaction that appends.</summary>
internal static class Folds
{
    /// <summary>New instances: a projection belongs to one store.</summary>
    public static IReadOnlyList<IFold> All() =>
        [
            new Fold<CooperationAgreement, CooperationAgreementEvent>(
                CooperationAgreement.Evolve,
                state => state.UpdatedAt
            ),
            new Fold<AidScale, AidScaleEvent>(AidScale.Evolve, state => state.UpdatedAt),
            new Fold<BalanceAttestation, BalanceAttestationEvent>(BalanceAttestation.Evolve, state => state.UpdatedAt),
            new Fold<Client, ClientEvent>(Client.Evolve, state => state.UpdatedAt),
            new Fold<CooperationGroup, CooperationGroupEvent>(CooperationGroup.Evolve, state => state.UpdatedAt),
            new Fold<Handoff, HandoffEvent>(Handoff.Evolve, state => state.UpdatedAt),
            new Fold<DepletionAlert, DepletionAlertEvent>(DepletionAlert.Evolve, state => state.UpdatedAt),
            new Fold<HoursAccount, HoursAccountEvent>(HoursAccount.Evolve, state => state.UpdatedAt),
            new Fold<Mandate, MandateEvent>(Mandate.Evolve, state => state.UpdatedAt),
            new Fold<MissionRequest, MissionRequestEvent>(MissionRequest.Evolve, state => state.UpdatedAt),
            new Fold<OverrunCase, OverrunCaseEvent>(OverrunCase.Evolve, state => state.UpdatedAt),
            new Fold<Placement, PlacementEvent>(Placement.Evolve, state => state.UpdatedAt),
            new Fold<Policies, PoliciesEvent>(Policies.Evolve, state => state.UpdatedAt),
            new Fold<PortfolioAllocation, PortfolioAllocationEvent>(
                PortfolioAllocation.Evolve,
                state => state.UpdatedAt
            ),
            new Fold<RecordedDecision, DecisionEvent>(RecordedDecision.Evolve, state => state.UpdatedAt),
            new Fold<SolicitationConflict, SolicitationConflictEvent>(
                SolicitationConflict.Evolve,
                state => state.UpdatedAt
            ),
            new Fold<Structure, StructureEvent>(Structure.Evolve, state => state.UpdatedAt),
            new Fold<Transfer, TransferEvent>(Transfer.Evolve, state => state.UpdatedAt),
            new Fold<Worker, WorkerEvent>(Worker.Evolve, state => state.UpdatedAt),
        ];

    private static readonly Dictionary<Type, IFold> ByState = All().ToDictionary(fold => fold.State);

    public static IFold Of(Type state) => ByState[state];
}
