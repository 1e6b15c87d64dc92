using PlacementLedger.Api.Commands;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Api.Workers;

/// <summary>The worker a command is about: suspensions move the end of a PASS as the network reads the law (A6), before
/// the command and after it.</summary>
internal sealed class CountedWorker(Take take, Taken<Worker> worker)
{
    /// <summary>The thing in the address, and the network's choices with it.</summary>
    public static CountedWorker Subject(Take take, Guid id)
    {
        take.Policies();
        return new(take, take.Subject<Worker>(id));
    }

    public Worker Value => worker.Value.Under(take.Choices);

    public Worker After => worker.After.Under(take.Choices);
}
