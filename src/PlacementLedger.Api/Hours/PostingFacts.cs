using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Workers;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Api.Hours;

/// <summary>What worked hours are judged on besides the account: the worker's PASS, age and policies of the
/// network.</summary>
internal static class PostingFacts
{
    /// <summary>Names it for the next load; then gives it. <see cref="Take.Policies"/> are for the caller to
    /// name.</summary>
    public static Func<PostedHoursFacts> Of(Take take, Guid workerId)
    {
        var worker = take.Read<Worker>(workerId, "");
        // Only until when the worker is a minor comes out of it: the birth date stays where it can be erased.
        var identity = take.Ask(batch => batch.Load<WorkerIdentity>(workerId));
        return () =>
            new()
            {
                Worker = worker.Value.Under(take.Choices),
                Minor = identity.Value is { } person ? Minority.OfSomebodyBornOn(person.BirthDate) : null,
                WorkTime = take.Choices.WorkTime,
            };
    }
}
