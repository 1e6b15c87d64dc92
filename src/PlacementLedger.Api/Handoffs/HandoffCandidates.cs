using Marten.Linq.MatchesSql;
using PlacementLedger.Api.Commands;
using PlacementLedger.Domain;
using PlacementLedger.Domain.Agreements;
using PlacementLedger.Domain.Groups;
using PlacementLedger.Domain.Handoffs;
using PlacementLedger.Domain.Mandates;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Api.Handoffs;

/// <summary>Which ETTIs that cooperate with an AI could take over from it, each judged as if the mission were
/// asked.</summary>
internal static class HandoffCandidates
{
    // Far more than a group has.
    private const int JudgedMax = 50;

    public static async Task<IReadOnlyList<HandoffCandidate>> Of(
        Take take,
        HandoffParties parties,
        HandoffMission mission,
        CooperationGroup? group,
        IReadOnlyList<Placement> placements,
        DateOnly today,
        CancellationToken ct
    )
    {
        var held = take.Ask(batch =>
            batch.Query<Mandate>().Where(mandate => mandate.AgentId == parties.EmployerId).ToList()
        );
        var agreements = take.Ask(batch =>
            batch
                .Query<CooperationAgreement>()
                .Where(known => known.MatchesSql("d.data -> 'parties' @> ?::jsonb", $"[\"{parties.EmployerId:D}\"]"))
                .ToList()
        );
        await take.Load(ct);
        var mandates = held.Value.Where(mandate => CanSign(mandate, today)).ToList();
        Guid[] members = [.. group?.MembersOn(today).Select(member => member.StructureId) ?? []];
        var agreed = agreements.Value.Where(agreement => Binds(agreement, today)).SelectMany(known => known.Parties);
        var known = members
            .Concat(mandates.Select(mandate => mandate.PrincipalId))
            .Concat(agreed)
            .Distinct()
            .Order()
            .Select(take.ReadOrNull<Structure>)
            .ToList();
        await take.Load(ct);
        var judged = new List<HandoffCandidate>();
        foreach (var etti in known.Select(taken => taken.OrNull).OfType<Structure>().Where(IsEtti).Take(JudgedMax))
        {
            var mandate = mandates.Find(mandate => mandate.PrincipalId == etti.Id);
            var candidate = Candidate(parties, etti, mandate, members.Contains(etti.Id));
            judged.Add(await Judged(take, parties, candidate, mission, placements, today, ct));
        }

        return judged;
    }

    private static bool IsEtti(Structure structure) => structure.Kind == StructureKind.Etti;

    // A mandate to sign for it keeps the AI as the one whom the client deals with.
    private static HandoffCandidate Candidate(
        HandoffParties parties,
        Structure etti,
        Mandate? mandate,
        bool isOfTheGroup
    ) =>
        mandate is null
            ? new(etti.Id, etti.Id, null, isOfTheGroup ? HandoffTie.Group : HandoffTie.Agreement, [])
            : new(etti.Id, parties.EmployerId, mandate.Id, HandoffTie.Mandate, []);

    // Who cooperates informally has agreed to nothing: an officer may still propose a transfer.
    private static bool Binds(CooperationAgreement agreement, DateOnly today) =>
        agreement.Kind != AgreementKind.Informal && agreement.TermsOn(today) is not null;

    private static bool CanSign(Mandate mandate, DateOnly today) =>
        mandate.IsInForceOn(today)
        && mandate.ScopeOn(today).Holds(MandatePower.SignSupplyContract)
        && mandate.ScopeOn(today).Holds(MandatePower.SignMissionContract);

    // One whose mandate does not reach so far signs itself.
    private static async Task<HandoffCandidate> Judged(
        Take take,
        HandoffParties parties,
        HandoffCandidate candidate,
        HandoffMission mission,
        IReadOnlyList<Placement> placements,
        DateOnly today,
        CancellationToken ct
    )
    {
        var firstDay = mission.From < today ? today : mission.From;
        var id = DerivedId.Of($"handoff-candidate/{parties}/{candidate.StructureId:N}");
        var decision = await MissionOfAHandoff.Judged(
            take,
            parties,
            candidate,
            mission,
            firstDay,
            id,
            facts => CompleteHandoff.Ends(facts.Account, placements, firstDay),
            today,
            ct
        );
        return decision.Code == Domain.Law.Codes.ActOutsideMandate
            ? await Judged(
                take,
                parties,
                candidate with
                {
                    SignerId = candidate.StructureId,
                    MandateId = null,
                },
                mission,
                placements,
                today,
                ct
            )
            : candidate with
            {
                Codes = CompleteHandoff.CodesOf(decision),
            };
    }
}
