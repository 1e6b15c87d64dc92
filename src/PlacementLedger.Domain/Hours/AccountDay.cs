using PlacementLedger.Domain.Clients;

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
