using JasperFx.Events.Projections;
using Marten;
using PlacementLedger.Domain.Decisions;

namespace PlacementLedger.Api.Views;

/// <summary>The read models that no single stream holds, and the addresses they are read at.</summary>
internal static class LedgerViews
{
    public static void AddTo(StoreOptions store)
    {
        store.Projections.Add(new ClientAllocationProjection(), ProjectionLifecycle.Async);
        store.Schema.For<ClientAllocation>().GinIndexJsonDataMember(allocation => allocation.Structures);
        store.Projections.Add(new WorkedMonthProjection(), ProjectionLifecycle.Async);
        store.Schema.For<WorkedMonth>().Duplicate(month => month.EmployerId);
        store.Schema.For<RecordedDecision>().GinIndexJsonDataMember(decision => decision.Subjects);
    }

    public static void MapViews(this IEndpointRouteBuilder routes)
    {
        ClientAllocations.Map(routes);
        Decisions.Map(routes);
        DormantClients.Map(routes);
        MonthlyStatement.Map(routes);
        StructureDepletion.Map(routes);
    }
}
