using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.MissionRequests;

/// <summary>What confirming and cancelling a placement means for the mission request it serves.</summary>
public static class FillMissionRequest
{
    /// <summary>Blocks a placement at another client, on a request that is closed, or one too many.</summary>
    public static IEnumerable<Check> Refusals(MissionRequest request, Guid clientId) =>
        [
            .. request.ClientId == clientId ? [] : Blocked(Product.Party, Codes.WrongParty),
            .. request.Status == MissionRequestStatus.Filled
                ? Blocked(Product.Headcount, Codes.HeadcountReached, Figure.Of("headcount", request.Headcount))
                : Steps.IsPossible(request.Status, MissionRequestStatus.Open),
        ];

    /// <summary>The placement now serves the request, and fills it when the headcount is reached.</summary>
    public static IEnumerable<LedgerEvent> Fill(MissionRequest request, Guid placementId)
    {
        if (request.PlacementIds.Contains(placementId))
        {
            yield break;
        }

        yield return new PlacementAttached(request.Id, placementId);
        if (request.PlacementIds.Count + 1 == request.Headcount)
        {
            yield return new MissionRequestFilled(request.Id);
        }
    }

    /// <summary>The placement serves the request no more; a request that was filled is open again.</summary>
    public static IEnumerable<LedgerEvent> Release(MissionRequest request, Guid placementId)
    {
        if (!request.PlacementIds.Contains(placementId))
        {
            yield break;
        }

        yield return new PlacementDetached(request.Id, placementId);
        if (request.Status == MissionRequestStatus.Filled)
        {
            yield return new MissionRequestReopened(request.Id);
        }
    }

    private static Check[] Blocked(Rule rule, string code, params ReadOnlySpan<Figure> figures) =>
        [rule.Blocked(code, figures)];
}
