using Marten.Linq.MatchesSql;
using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Workers;
using PlacementLedger.Domain.Placements;

namespace PlacementLedger.Api.Placements;

/// <summary>What it takes to judge a CDI inclusion (PASS-16): the person's age, and who else has one with the
/// employer.</summary>
internal static class InclusionContracts
{
    /// <summary>Adds these facts where such a contract is asked for; nothing is read for any other.</summary>
    public static async Task<PlacementFacts> In(
        PlacementFacts facts,
        Take take,
        ConfirmPlacementRequest request,
        CancellationToken ct
    )
    {
        if (request.ContractKind != ContractKind.CdiInclusion)
        {
            return facts;
        }

        var age = Ages.Of(take, request.WorkerId);
        var employer = request.LegalEmployerId.ToString("D");
        var contracts = take.Ask(batch =>
            batch
                .Query<Placement>()
                .Where(placement =>
                    placement.MatchesSql(
                        "d.data -> 'engagement' ->> 'employerId' = ? "
                            + "and d.data -> 'terms' ->> 'contractKind' = 'cdiInclusion' "
                            + "and d.data ->> 'status' <> 'cancelled' and (d.data ->> 'lastDay')::date >= ?",
                        employer,
                        request.From
                    )
                )
                .ToList()
        );
        await take.Load(ct);
        return facts with
        {
            AgeOn = age(),
            OtherInclusionContracts = contracts
                .Value.Select(placement => placement.WorkerId)
                .Where(worker => worker != request.WorkerId)
                .Distinct()
                .Count(),
        };
    }
}
