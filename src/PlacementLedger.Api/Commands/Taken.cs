using JasperFx.Events;
using Marten.Services.BatchQuerying;
using PlacementLedger.Api.Store;
using PlacementLedger.Domain;

namespace PlacementLedger.Api.Commands;

/// <summary>A stream a decision has taken, whatever its state is.</summary>
internal abstract class Taken(Guid id, bool written, bool mustExist, string? pointer)
{
    public Guid Id => id;

    public bool IsWritten => written;

    public string? Pointer => pointer;

    /// <summary>What If-Match says; null when it says nothing.</summary>
    public long? ExpectedVersion { get; init; }

    /// <summary>As the store has it; 0 when the stream does not exist. Known for written streams only.</summary>
    public long Version { get; protected set; }

    public bool IsMissing => mustExist && !Exists;

    public bool IsStale => ExpectedVersion is { } expected && expected != Version;

    /// <summary>The id belongs to a thing of another kind.</summary>
    public bool IsForeign => written && Version > 0 && !Exists;

    /// <summary>When the state was last changed; null when there is none.</summary>
    public abstract DateTimeOffset? UpdatedAt { get; }

    protected abstract bool Exists { get; }

    internal abstract void Fetch(IBatchedQuery batch);

    internal abstract Task Read();

    /// <summary>Queues the events for the commit and folds them, so that the answer can show what they made.</summary>
    internal abstract void Append(IEnumerable<LedgerEvent> events);
}

/// <inheritdoc cref="Taken"/>
internal sealed class Taken<T>(Guid id, bool written, bool mustExist, string? pointer = null)
    : Taken(id, written, mustExist, pointer)
    where T : class
{
    private Task<T?>? _document;
    private Task<IEventStream<T>>? _fetched;
    private IEventStream<T>? _stream;

    /// <summary>The state before the decision.</summary>
    public T Value => OrNull ?? throw new InvalidOperationException($"{typeof(T).Name} {Id} does not exist.");

    public T? OrNull { get; private set; }

    /// <summary>The state with the events of the decision, once they are appended.</summary>
    public T After { get; private set; } = null!;

    public override DateTimeOffset? UpdatedAt => OrNull is { } state ? Folds.Of(typeof(T)).UpdatedAt(state) : null;

    protected override bool Exists => OrNull is not null;

    internal override void Fetch(IBatchedQuery batch)
    {
        if (IsWritten)
        {
            _fetched = batch.Events.FetchForWriting<T>(Id);
        }
        else
        {
            _document = batch.Load<T>(Id);
        }
    }

    internal override async Task Read()
    {
        if (_fetched is not null)
        {
            _stream = await _fetched;
            Version = _stream.StartingVersion ?? 0;
        }

        OrNull = _stream is null ? await _document! : _stream.Aggregate;
        After = OrNull!;
    }

    internal override void Append(IEnumerable<LedgerEvent> events)
    {
        foreach (var happened in events)
        {
            _stream!.AppendOne(happened);
            After = (T)Folds.Of(typeof(T)).After(After, _stream.Events[^1]);
        }
    }
}
