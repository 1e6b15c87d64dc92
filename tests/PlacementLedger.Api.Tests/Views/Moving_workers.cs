using PlacementLedger.Api.Views;
using PlacementLedger.Domain;
using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.MissionRequests;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Portfolios;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Transfers;

namespace PlacementLedger.Api.Tests.Views;

/// <summary>Whatever workers do, and whoever employs them, a client stays with its holder.</summary>
public sealed class Moving_workers
{
    private static readonly Guid[] Structures = [.. Enumerable.Range(0, 4).Select(_ => Guid.CreateVersion7())];
    private static readonly Guid Client = Guid.CreateVersion7();
    private static readonly DateOnly First = new(2026, 1, 1);

    [Theory(DisplayName = "P1: moving a worker never moves the client account")]
    [InlineData(false)]
    [InlineData(true)]
    public void moves_no_client(bool agreed)
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            ClientAllocation? view = null;
            foreach (var first in Opening(agreed))
            {
                view = ClientAllocation.After(view, first);
            }

            for (var step = 0; step < 40; step++)
            {
                view = ClientAllocation.After(view, Anything(random));
                var day = First.AddDays(random.Next(-100, 400));
                Assert.True(Structures[0] == view!.HolderOn(null, day), $"Seed {seed}, step {step}.");
                Assert.Equal(Structures[0], view.OpenedById);
            }
        }
    }

    private static IEnumerable<LedgerEvent> Opening(bool agreed)
    {
        var submitted = new MissionRequestSubmitted(
            Guid.CreateVersion7(),
            Client,
            Structures[0],
            "K1304",
            null,
            First,
            First,
            420,
            1,
            null,
            null,
            []
        );
        var allocation = PortfolioAllocation.IdFor(Client, null);
        return agreed
            ?
            [
                submitted,
                new ClientAllocated(allocation, Client, null, Structures[0], Structures[0], First, null),
                new ClientShared(allocation, Client, Structures[1], First, null),
            ]
            : [submitted];
    }

    private static LedgerEvent Anything(Random random)
    {
        var day = First.AddDays(random.Next(300));
        var (employer, signer) = (Structures[random.Next(4)], Structures[random.Next(4)]);
        var placement = new Engagement(Guid.CreateVersion7(), employer, StructureKind.Ai, signer, Client);
        var worker = Guid.CreateVersion7();
        return random.Next(5) switch
        {
            0 => new TransferProposed(worker, worker, Structures[0], employer, TransferReason.Cap, day, []),
            1 => new TransferExecuted(worker, day),
            2 => new HoursReserved(worker, placement, [new(day, 420, ClientCategory.PrivateForProfit)]),
            3 => new PlacementCancelled(placement.PlacementId, placement, day, null),
            _ => new PlacementConfirmed(
                placement.PlacementId,
                worker,
                placement,
                null,
                null,
                day,
                day,
                [new DayMinutes(day, 420)],
                day,
                PlacementTerms.None,
                []
            ),
        };
    }
}
