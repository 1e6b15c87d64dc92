using Marten;
using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Reactions;
using PlacementLedger.Domain.Attestations;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;

namespace PlacementLedger.Api.Attestations;

/// <summary>Asks what was attested again, and takes back what is no longer true.</summary>
internal sealed class AttestationReview(IDocumentStore store, Ledger ledger, TimeProvider clock)
{
    /// <returns>How many were taken back.</returns>
    public async Task<int> Of(string tenant, Guid workerId, CancellationToken ct)
    {
        var acting = Acting.Itself(tenant, nameof(ReviewAttestations), clock);
        IReadOnlyList<Guid> live;
        await using (var session = store.QuerySession(tenant))
        {
            live =
            [
                .. LiveIn(await session.LoadAsync<HoursAccount>(HoursAccount.IdFor(workerId), ct), clock.GetUtcNow()),
            ];
        }

        var changed = 0;
        foreach (var id in live)
        {
            changed += await ledger.React(acting, take => Reviewed(take, id, acting.Today, ct), ct) ? 1 : 0;
        }

        return changed;
    }

    /// <summary>What was told of an account and may still be relied on.</summary>
    public static IEnumerable<Guid> LiveIn(HoursAccount? account, DateTimeOffset now) =>
        (account?.Attestations ?? []).Where(known => now < known.ExpiresAt).Select(known => known.Id);

    private async Task<Decision> Reviewed(Take take, Guid id, DateOnly today, CancellationToken ct)
    {
        var taken = take.WriteOrNew<BalanceAttestation>(id);
        await take.Load(ct);
        var now = clock.GetUtcNow();
        if (taken.OrNull is not { } attestation || !attestation.IsLiveAt(now))
        {
            return Decision.AlreadyDone();
        }

        var possible = await PossibleMinutes.Of(
            take,
            attestation.WorkerId,
            attestation.EmployerId,
            attestation.Question,
            today,
            ct
        );
        return AttestBalance.Review(attestation, possible, now);
    }
}
