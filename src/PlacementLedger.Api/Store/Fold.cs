using JasperFx.Events;
using JasperFx.Events.Projections;
using Marten;
using Marten.Events.Aggregation;
using PlacementLedger.Domain;

namespace PlacementLedger.Api.Store;

/// <summary>Lends a pure fold of the domain to Marten, which keeps its result as a document beside the
/// stream.</summary>
/// <remarks>
/// Marten overwrites the state's <c>Version</c> with the version of the last event, which is what the fold counted too,
/// provided the stream was fetched for writing: a plain append in quick mode would leave it 0.
/// </remarks>
internal sealed class Fold<TState, TEvent> : SingleStreamProjection<TState, Guid>, IFold
    where TState : class
    where TEvent : LedgerEvent
{
    private readonly Func<TState?, TEvent, TState> _evolve;
    private readonly Func<TState, DateTimeOffset> _updatedAt;

    public Fold(Func<TState?, TEvent, TState> evolve, Func<TState, DateTimeOffset> updatedAt)
    {
        (_evolve, _updatedAt) = (evolve, updatedAt);
        Name = typeof(TState).Name;
        foreach (var type in EventNames.All.Select(named => named.Event).Where(typeof(TEvent).IsAssignableFrom))
        {
            IncludeType(type);
        }
    }

    public Type State => typeof(TState);

    public override TState? Evolve(TState? snapshot, Guid id, IEvent e) => _evolve(snapshot, EventOf(e));

    public object After(object? state, IEvent e) => _evolve((TState?)state, EventOf(e));

    public DateTimeOffset UpdatedAt(object state) => _updatedAt((TState)state);

    public void Register(StoreOptions store) => store.Projections.Add(this, ProjectionLifecycle.Inline);

    private static TEvent EventOf(IEvent e) => (TEvent)((LedgerEvent)e.Data with { EventId = e.Id });
}

/// <summary>A fold whose types have been forgotten, so that all can stand in one list.</summary>
internal interface IFold
{
    Type State { get; }

    /// <summary>The state after one more event.</summary>
    object After(object? state, IEvent e);

    /// <summary>When the last event folded into the state was recorded.</summary>
    DateTimeOffset UpdatedAt(object state);

    void Register(StoreOptions store);
}
