using Marten;

namespace PlacementLedger.Api.Store;

/// <summary>The free texts a resource shows, by the ids its state holds; one that was erased reads as null.</summary>
internal sealed class RemarkTexts
{
    /// <summary>For lists, which need no free text, and for what a command answers: the answer is kept with its
    /// idempotency key, and a text that can be erased must not outlive its erasure there. Who sent the text has it;
    /// others read the resource.</summary>
    public static readonly RemarkTexts None = new();

    private readonly Dictionary<Guid, string> _texts = [];

    /// <summary>Null when there is no text, or no longer.</summary>
    public string? this[Guid? id] => id is { } known ? _texts.GetValueOrDefault(known) : null;

    /// <summary>All the texts of some states, in one question; none when they have none.</summary>
    public static async Task<RemarkTexts> Of(IQuerySession session, IEnumerable<Guid?> ids, CancellationToken ct)
    {
        var texts = new RemarkTexts();
        Guid[] wanted = [.. ids.OfType<Guid>()];
        texts.Add(wanted.Length == 0 ? [] : await session.LoadManyAsync<Remark>(ct, wanted));
        return texts;
    }

    private void Add(IEnumerable<Remark> remarks)
    {
        foreach (var remark in remarks)
        {
            _texts[remark.Id] = remark.Text;
        }
    }
}
