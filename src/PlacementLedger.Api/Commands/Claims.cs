using System.Security.Cryptography;
using Marten;
using Marten.Services.BatchQuerying;
using PlacementLedger.Api.Http;
using Wolverine.Marten;
using Wolverine.Persistence.Durability;

namespace PlacementLedger.Api.Commands;

/// <summary>The idempotency key of one command: what it was answered before, and the answer to keep with it.</summary>
internal interface IClaims
{
    Task<DeduplicatedResponseClaim?>? Find(IBatchedQuery batch);

    /// <exception cref="Replayed">It was answered before.</exception>
    Task ThrowIfAnswered(Task<DeduplicatedResponseClaim?>? found);

    void Keep(Answer answer);
}

/// <summary>Keeps claims in Wolverine's table, in the command's own transaction.</summary>
internal sealed class Claims(
    IMartenDeduplicatedResponses store,
    IDocumentSession session,
    CommandContext context,
    ReadOnlyMemory<byte> body
) : IClaims
{
    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    // The store has no place for a language: what it keeps is the tag, "fr" or "en", and the body.
    private const int LanguageLength = 2;

    private readonly string _id = context.ClaimId();
    private readonly string _fingerprint = Convert.ToHexStringLower(SHA256.HashData(body.Span));

    public Task<DeduplicatedResponseClaim?>? Find(IBatchedQuery batch) =>
        batch.AddItem(store.ClaimQuery(session, _id, null))!;

    public async Task ThrowIfAnswered(Task<DeduplicatedResponseClaim?>? found)
    {
        if (found is null || await found is not { } claim)
        {
            return;
        }

        if (claim.Fingerprint != _fingerprint)
        {
            throw new RefusedRequest(ProblemCodes.IdempotencyKeyReused);
        }

        var kept = claim.Response!;
        // A replay is the same bytes, whatever its reader would prefer; so it must say which language they are in.
        var (language, json) = (kept.Body![..LanguageLength], kept.Body[LanguageLength..]);
        throw new Replayed(new(kept.StatusCode, json, kept.Location) { Language = language });
    }

    public void Keep(Answer answer) =>
        store.QueueClaim(
            session,
            new(
                _id,
                _fingerprint,
                context.NewId().ToString("D"),
                context.Clock.GetUtcNow() + Kept,
                new(answer.Status, Languages.Of(context.Http).Tag() + answer.Json, answer.Location)
            ),
            null
        );
}

/// <summary>For a dry run, and for PUT and PATCH, whose If-Match already makes a repeat harmless.</summary>
internal sealed class NoClaims : IClaims
{
    public Task<DeduplicatedResponseClaim?>? Find(IBatchedQuery batch) => null;

    public Task ThrowIfAnswered(Task<DeduplicatedResponseClaim?>? found) => Task.CompletedTask;

    public void Keep(Answer answer) { }
}

/// <summary>Ends a run early: the same key and the same bytes were answered before.</summary>
internal sealed class Replayed(Answer answer) : Exception
{
    public Answer Answer => answer;
}
