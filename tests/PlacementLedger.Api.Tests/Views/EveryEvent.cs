using System.Reflection;
using PlacementLedger.Api.Store;
using PlacementLedger.Api.Tests.Contracts;
using PlacementLedger.Api.Tests.Host;
using PlacementLedger.Domain;
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

namespace PlacementLedger.Api.Tests.Views;

/// <summary>A history in which every kind of event the ledger knows happens once, a new kind included.</summary>
internal static class EveryEvent
{
    private static readonly (Type State, Type First)[] Streams =
    [
        (typeof(CooperationAgreement), typeof(AgreementDrafted)),
        (typeof(AidScale), typeof(AidAmountPublished)),
        (typeof(BalanceAttestation), typeof(BalanceAttestationIssued)),
        (typeof(Client), typeof(ClientRegistered)),
        (typeof(CooperationGroup), typeof(GroupCreated)),
        (typeof(Handoff), typeof(HandoffRequired)),
        (typeof(DepletionAlert), typeof(AiDepletionThresholdCrossed)),
        (typeof(HoursAccount), typeof(HoursAccountOpened)),
        (typeof(Mandate), typeof(MandateGranted)),
        (typeof(MissionRequest), typeof(MissionRequestSubmitted)),
        (typeof(OverrunCase), typeof(OverrunCaseOpened)),
        (typeof(Placement), typeof(PlacementConfirmed)),
        (typeof(Policies), typeof(PolicyAdopted)),
        (typeof(PortfolioAllocation), typeof(ClientAllocated)),
        (typeof(RecordedDecision), typeof(DecisionRecorded)),
        (typeof(SolicitationConflict), typeof(SolicitationConflictDetected)),
        (typeof(Structure), typeof(StructureRegistered)),
        (typeof(Transfer), typeof(TransferProposed)),
        (typeof(Worker), typeof(WorkerRegistered)),
    ];

    private static readonly Engagement Engagement = new(
        Guid.CreateVersion7(),
        Guid.CreateVersion7(),
        StructureKind.Ai,
        Guid.CreateVersion7(),
        Guid.CreateVersion7()
    );

    public static async Task Happens(LedgerApi api, string tenant)
    {
        var told = 0;
        foreach (var (state, first) in Streams)
        {
            var stream = Guid.CreateVersion7();
            var others = EventNames.All.Select(named => named.Event).Where(type => type.BaseType == first.BaseType);
            foreach (var type in others.Except([first]).Prepend(first))
            {
                await Append(api, tenant, state, At(stream, type));
                told++;
            }
        }

        Assert.Equal(EventNames.All.Count, told);
    }

    // The members are set apart from their constructor, as an event with its own stream id has no "with" in common.
    private static LedgerEvent At(Guid stream, Type type)
    {
        var e = EventSample.Of(type);
        foreach (var member in type.GetProperties())
        {
            if (member.PropertyType == typeof(Engagement))
            {
                member.SetValue(e, Engagement);
            }
            else if (member.PropertyType == typeof(Guid) && (Guid)member.GetValue(e)! == e.StreamId())
            {
                member.SetValue(e, stream);
            }
        }

        return e;
    }

    private static Task Append(LedgerApi api, string tenant, Type state, LedgerEvent e) =>
        (Task)
            typeof(DirectEvents)
                .GetMethod(nameof(DirectEvents.Append), BindingFlags.Static | BindingFlags.Public)!
                .MakeGenericMethod(state)
                .Invoke(null, [api, tenant, e])!;
}
