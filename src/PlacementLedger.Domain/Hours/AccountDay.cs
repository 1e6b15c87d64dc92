using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Hours;

/// <summary>One day of one placement: minutes still reserved, worked and trained, and the live entries behind
/// them.</summary>
/// <param name="Reserved">Minutes neither posted nor released yet.</param>
/// <param name="WorkedEntry">The entry that holds <paramref name="Worked"/>; null when none is live.</param>
/// <param name="TrainingEntry">The entry that holds <paramref name="Training"/>; null when none is live.</param>
public readonly record struct AccountDay(
    DateOnly Date,
    ClientCategory Category,
    int Reserved,
    int Worked,
    int Training,
    Guid? WorkedEntry,
    Guid? TrainingEntry
)
{
    /// <summary>Minutes that were reserved when something was posted for the day: what the contract had planned of
    /// it.</summary>
    public int Contracted { get; init; }

    /// <summary>Minutes of what is done that use up the ceiling. By contract (A3) it is what the contract planned,
    /// less
    /// what was training, and what was worked where that is more.</summary>
    public int Done(CountedDuration duration) =>
        duration switch
        {
            CountedDuration.Worked => Worked,
            CountedDuration.Contracted => Math.Max(Worked, Contracted - Training),
        };

    public Guid? EntryOf(HoursKind kind) =>
        kind switch
        {
            HoursKind.Worked => WorkedEntry,
            HoursKind.PaidTraining => TrainingEntry,
        };

    public int MinutesOf(HoursKind kind) =>
        kind switch
        {
            HoursKind.Worked => Worked,
            HoursKind.PaidTraining => Training,
        };

    internal AccountDay With(HoursKind kind, int minutes, Guid? entry) =>
        kind switch
        {
            HoursKind.Worked => this with { Worked = minutes, WorkedEntry = entry },
            HoursKind.PaidTraining => this with { Training = minutes, TrainingEntry = entry },
        };
}
