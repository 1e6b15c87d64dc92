using System.Collections.Concurrent;
using PlacementLedger.Api.Workers;

namespace PlacementLedger.Api.Operations.Import;

/// <summary>Who holds which PASS in the ledger: a person is known by the PASS number and by nothing else.</summary>
internal sealed class KnownPasses
{
    private readonly ConcurrentDictionary<string, KnownPass> _byNumber = [];

    public static async Task<KnownPasses> Load(LedgerClient ledger, CancellationToken ct)
    {
        var known = new KnownPasses();
        await foreach (var worker in ledger.All<WorkerResource>("/v1/workers", ct))
        {
            foreach (var pass in worker.Passes)
            {
                known.Add(pass.Number, new(worker.Id, pass.From, pass.Until));
            }
        }

        return known;
    }

    public KnownPass? Find(string number) => _byNumber.GetValueOrDefault(number);

    public void Add(string number, KnownPass pass) => _byNumber[number] = pass;
}

/// <summary>A PASS of the ledger and its holder.</summary>
internal sealed record KnownPass(Guid WorkerId, DateOnly From, DateOnly Until);
