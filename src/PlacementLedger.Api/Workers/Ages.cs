using PlacementLedger.Api.Commands;

namespace PlacementLedger.Api.Workers;

/// <summary>A person's age as a fact for a decision: from the identity document, which is read and never
/// recorded.</summary>
internal static class Ages
{
    /// <summary>Asks for the identity with the next load; then gives the age on any day, or null without an
    /// identity.</summary>
    public static Func<Func<DateOnly, int>?> Of(Take take, Guid workerId)
    {
        var identity = take.Ask(batch => batch.Load<WorkerIdentity>(workerId));
        return () => identity.Value is { } known ? known.AgeOn : null;
    }
}
