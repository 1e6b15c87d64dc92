using Marten;
using Marten.Services.BatchQuerying;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Api.Commands;

/// <summary>What one decision needs: streams to read, streams to write, questions; fetched in one round
/// trip.</summary>
/// <remarks>Name everything first, then <see cref="Load"/>; what the first load tells may call for a
/// second.</remarks>
internal sealed class Take(IDocumentSession session, Acting acting, IClaims claims)
{
    private readonly List<Taken> _streams = [];
    private readonly List<Func<IBatchedQuery, Task>> _questions = [];
    private readonly Dictionary<Guid, long> _seen = [];
    private readonly List<Action<IDocumentSession>> _kept = [];
    private Taken<Policies>? _policies;
    private int _loaded;

    /// <summary>The last event of the store when the facts were read.</summary>
    public long LastSequence { get; private set; }

    /// <summary>Whose rows are read, as they are stored: for a question in SQL of another table than its
    /// own.</summary>
    public string Tenant => session.TenantId;

    internal IEnumerable<Taken> Streams => _streams;

    internal IEnumerable<(Guid Id, long Version)> Seen => _seen.Select(stream => (stream.Key, stream.Value));

    internal bool IsLoaded { get; private set; }

    /// <summary>Whether something has been named since the last <see cref="Load"/>.</summary>
    public bool HasMore => _streams.Count > _loaded || _questions.Count > 0;

    /// <summary>A thing the body names, only looked at: nobody changes it before the commit. 404 when there is
    /// none.</summary>
    public Taken<T> Read<T>(Guid id, string pointer)
        where T : class => Add(new Taken<T>(id, written: false, mustExist: true, pointer));

    public Taken<T> ReadOrNull<T>(Guid id)
        where T : class => Add(new Taken<T>(id, written: false, mustExist: false));

    /// <summary>A thing the body names that the decision may change. 404 when there is none.</summary>
    public Taken<T> Write<T>(Guid id, string pointer)
        where T : class => Add(new Taken<T>(id, written: true, mustExist: true, pointer));

    /// <summary>A stream the decision may start or continue.</summary>
    public Taken<T> WriteOrNew<T>(Guid id)
        where T : class => Add(new Taken<T>(id, written: true, mustExist: false));

    /// <summary>The thing in the address, only looked at: 404 when there is none; facts about it ignore
    /// If-Match.</summary>
    public Taken<T> Named<T>(Guid id)
        where T : class => Add(new Taken<T>(id, written: false, mustExist: true));

    /// <summary>The thing in the address, which the decision may change: 404 when there is none, 412 on a stale
    /// If-Match.</summary>
    public Taken<T> Subject<T>(Guid id)
        where T : class =>
        Add(new Taken<T>(id, written: true, mustExist: true) { ExpectedVersion = acting.ExpectedVersion });

    /// <summary>What the command is about, which it may be the first to tell of: 412 on a stale If-Match.</summary>
    public Taken<T> SubjectOrNew<T>(Guid id)
        where T : class =>
        Add(new Taken<T>(id, written: true, mustExist: false) { ExpectedVersion = acting.ExpectedVersion });

    /// <summary>What the network chose where the law is open, held like every fact; the decision keeps what it
    /// followed. See <see cref="Choices"/>.</summary>
    public void Policies() => _policies ??= ReadOrNull<Policies>(Domain.Law.Policies.IdFor(acting.Caller.Tenant));

    /// <summary>What holds today, once <see cref="Policies"/> are loaded; the defaults for a command that asked for
    /// none.</summary>
    public PolicyChoices Choices => Domain.Law.Policies.On(_policies?.OrNull, acting.Today);

    /// <summary>The thing in the address, about which a fact is recorded, so that If-Match is ignored.</summary>
    public Taken<T> SubjectOfFact<T>(Guid id)
        where T : class => Add(new Taken<T>(id, written: true, mustExist: true));

    /// <summary>Any other question, asked in the same round trip, after the locks.</summary>
    public Asked<T> Ask<T>(Func<IBatchedQuery, Task<T>> question)
    {
        var asked = new Asked<T>();
        _questions.Add(batch => asked.Answer = question(batch));
        return asked;
    }

    /// <summary>A document that goes with the events, such as a text that can be erased; stored only if they
    /// are.</summary>
    public void Keep<T>(T document)
        where T : notnull => _kept.Add(to => to.Store(document));

    /// <exception cref="Replayed">The key has been answered before.</exception>
    /// <exception cref="RefusedRequest">Something that must exist does not, or the version is stale.</exception>
    public async Task Load(CancellationToken ct)
    {
        var batch = session.CreateBatchQuery();
        var streams = _streams.Skip(_loaded).ToList();
        var locked = batch.AddItem(
            new LockStreams(
                [.. streams.Where(s => !s.IsWritten).Select(s => s.Id).Distinct()],
                [.. streams.Where(s => s.IsWritten).Select(s => s.Id).Distinct()]
            )
        );
        streams.ForEach(stream => stream.Fetch(batch));
        _questions.ForEach(question => question(batch));
        // Asked last, in every load: whoever made the facts has committed by now, its answer with them. Asked before
        // the lock that the twins of a doubled command meet at, it would show what the twin did and not that it did.
        var claim = claims.Find(batch);
        await batch.Execute(ct);
        (IsLoaded, _loaded) = (true, _streams.Count);
        _questions.Clear();

        await claims.ThrowIfAnswered(claim);
        var at = await locked;
        LastSequence = at.LastSequence;
        foreach (var stream in streams)
        {
            _seen[stream.Id] = at.Versions.GetValueOrDefault(stream.Id);
            await stream.Read();
        }

        ThrowIfMissing(streams);
    }

    internal void StoreKept() => _kept.ForEach(store => store(session));

    private static void ThrowIfMissing(List<Taken> streams)
    {
        var missing = streams.Where(stream => stream.IsMissing).ToList();
        if (missing.Count > 0)
        {
            var named = missing.Where(stream => stream.Pointer is not null);
            throw new RefusedRequest(
                ProblemCodes.NotFound,
                named.Select(stream => stream.Pointer!).Distinct().Select(at => new Fault(at, ProblemCodes.NotFound))
            );
        }

        if (streams.FirstOrDefault(stream => stream.IsStale) is { } stale)
        {
            throw RefusedRequest.Stale(stale.Version);
        }

        if (streams.Any(stream => stream.IsForeign))
        {
            throw new RefusedRequest(ProblemCodes.Find(Codes.AlreadyExists)!);
        }
    }

    private Taken<T> Add<T>(Taken<T> stream)
        where T : class
    {
        _streams.Add(stream);
        return stream;
    }
}

/// <summary>The answer to a question of <see cref="Take.Ask"/>, once loaded.</summary>
internal sealed class Asked<T>
{
    internal Task<T>? Answer { get; set; }

    public T Value => Answer!.Result;
}
