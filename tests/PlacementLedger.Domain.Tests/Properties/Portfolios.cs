using CsCheck;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Groups;
using PlacementLedger.Domain.Portfolios;
using static PlacementLedger.Domain.Tests.People;
using static PlacementLedger.Domain.Tests.Portfolios.PortfolioStory;

namespace PlacementLedger.Domain.Tests.Properties;

/// <summary>Whatever is asked, in whatever order, a client has one holder a day, and no holder loses it
/// unasked.</summary>
public sealed class Portfolios
{
    private static readonly DateOnly First = Day("2026-01-01");
    private static readonly Guid[] Members = [AdcrServicesId, TremplinId, PasserelleId];

    private static readonly CooperationGroup[] Groups =
    [
        Group,
        GroupWith(
            GroupPolicy.Default with
            {
                AllocationClause = AllocationClause.AfterProtection,
                ProtectionMonths = 1,
            }
        ),
    ];

    private static readonly Gen<(int Kind, int Offset, int Structure, int Acting)[]> Histories = Gen.Select(
        Gen.Int[0, 6],
        Gen.Int[0, 120],
        Gen.Int[0, 2],
        Gen.Int[0, 3]
    ).Array[1, 40];

    [Fact(DisplayName = "P2: one holder per client per group at a time, changed with consent or by the clause")]
    public void have_one_holder_a_day_who_agreed_to_go() =>
        Gen.Select(Histories, Gen.Int[0, 1])
            .Sample(
                (history, policy) =>
                {
                    PortfolioAllocation? held = null;
                    foreach (var (kind, offset, structure, acting) in history)
                    {
                        Guid? actor = acting < 3 ? Members[acting] : null;
                        var decision = Decide(
                            kind,
                            First.AddDays(offset),
                            Members[structure],
                            actor,
                            held,
                            Groups[policy]
                        );
                        foreach (var happened in decision.Events.Cast<PortfolioAllocationEvent>())
                        {
                            AssertAgreed(held, happened, actor, Groups[policy]);
                            held = PortfolioAllocation.Evolve(held, happened);
                        }

                        AssertOneHolderADay(held);
                    }
                },
                iter: Depth.Of(300)
            );

    private static Decision Decide(
        int kind,
        DateOnly day,
        Guid structure,
        Guid? acting,
        PortfolioAllocation? held,
        CooperationGroup group
    ) =>
        (kind, held) switch
        {
            (0 or 1, _) => AllocateClient.Decide(
                new(Menuiserie, GroupId, structure, day, ActingStructureId: acting),
                held,
                group,
                null
            ),
            (_, null) => Decision.AlreadyDone(),
            (2, _) => ChangeHolder.Decide(
                new(structure, day, HolderChangeClause.HolderConsent, null, acting),
                held,
                group
            ),
            (3, _) => ChangeHolder.Decide(
                new(structure, day, HolderChangeClause.AdoptedClause, null, acting),
                held,
                group
            ),
            (4, _) => ConsentToHolderChange.Decide(new(day, structure, acting ?? structure), held),
            (5, _) => ShareClient.Decide(new(structure, day, null, acting), held, group),
            _ => ReleaseClient.Decide(new(day, null, acting), held),
        };

    // Told anew, without the rule: who held it then, and did it say yes?
    private static void AssertAgreed(
        PortfolioAllocation? held,
        PortfolioAllocationEvent happened,
        Guid? acting,
        CooperationGroup group
    )
    {
        if (happened is not ClientAccountTransferred e)
        {
            return;
        }

        var before = held!.Terms.Single(term => term.IsOn(e.From));
        var consented =
            acting == before.HolderId
            || (
                held.Consent is { } consent
                && consent.HolderId == before.HolderId
                && consent.On <= e.From
                && consent.ToHolderId == e.ToHolderId
            );
        var adopted =
            group.PolicyOn(e.From).AllocationClause == AllocationClause.AfterProtection
            && e.From > before.ProtectedUntil;
        Assert.True(e.Clause == HolderChangeClause.HolderConsent ? consented : adopted);
        Assert.Equal(before.HolderId, e.FromHolderId);
    }

    private static void AssertOneHolderADay(PortfolioAllocation? held)
    {
        for (var day = First.AddDays(-1); held is not null && day <= First.AddDays(130); day = day.AddDays(1))
        {
            Assert.True(held.Terms.Count(term => term.IsOn(day)) <= 1, $"{day:O}");
        }
    }
}
