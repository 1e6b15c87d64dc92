using PlacementLedger.Api.Commands;
using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Api.Placements;

/// <summary>What a mission of an ETTI is judged on besides: the contracts it renews and those on the same
/// post.</summary>
internal static class MissionFacts
{
    private const int PostMax = 100;

    /// <summary>Two missions on one post must not be agreed at once without seeing each other, so that whoever names
    /// a post takes the client for himself until the commit.</summary>
    public static Taken<Client> TakeClient(Take take, ConfirmPlacementRequest request) =>
        request.Post?.Ref is null
            ? take.Read<Client>(request.ClientId, "/clientId")
            : take.Write<Client>(request.ClientId, "/clientId");

    public static async Task<PlacementFacts> AddTo(
        PlacementFacts facts,
        Take take,
        string? postRef,
        CancellationToken ct
    )
    {
        if (facts.Employer.Kind != StructureKind.Etti && facts.Signer.Kind != StructureKind.Etti)
        {
            return facts;
        }

        return facts with
        {
            Renewed = facts.Renewals.Earlier,
            OnThePost = postRef is null ? [] : await OnThePost(take, facts.Client.Id, postRef, ct),
        };
    }

    /// <summary>The latest of the post: what so many others have followed has long been waited for.</summary>
    private static async Task<IReadOnlyList<Placement>> OnThePost(
        Take take,
        Guid clientId,
        string postRef,
        CancellationToken ct
    )
    {
        var known = take.Ask(batch =>
            batch
                .Query<Placement>()
                .Where(other => other.Engagement.ClientId == clientId && other.Terms.PostRef == postRef)
                .OrderByDescending(other => other.LastDay)
                .Take(PostMax)
                .ToList()
        );
        await take.Load(ct);
        if (known.Value.Count == 0)
        {
            return [];
        }

        // Held like every fact: a contract must not end on another day between this and the commit.
        var held = known.Value.Select(other => other.Id).Order().Select(take.ReadOrNull<Placement>).ToList();
        await take.Load(ct);
        return [.. held.Select(other => other.OrNull).OfType<Placement>()];
    }
}
