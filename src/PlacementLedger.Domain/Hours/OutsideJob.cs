namespace PlacementLedger.Domain.Hours;

/// <summary>Work the person does for somebody who is not in the ledger, as the person declares it. Nobody is
/// named.</summary>
/// <param name="Until">The last day, included; null while no end is known.</param>
/// <param name="EvidenceId">The event by which the job entered the account.</param>
public sealed record OutsideJob(Guid Id, DateOnly From, DateOnly? Until, WeekMinutes Minutes, Guid EvidenceId)
{
    /// <summary>Minutes of that day; 0 outside the job's days.</summary>
    public int On(DateOnly day) => From <= day && !(day > Until) ? Minutes.On(day.DayOfWeek) : 0;
}

/// <summary>Minutes for each day of the week, 0 to 1,440.</summary>
public readonly record struct WeekMinutes(
    int Monday,
    int Tuesday,
    int Wednesday,
    int Thursday,
    int Friday,
    int Saturday,
    int Sunday
)
{
    /// <summary>Minutes of a whole week.</summary>
    public int Total() => Monday + Tuesday + Wednesday + Thursday + Friday + Saturday + Sunday;

    public int On(DayOfWeek day) =>
        day switch
        {
            DayOfWeek.Monday => Monday,
            DayOfWeek.Tuesday => Tuesday,
            DayOfWeek.Wednesday => Wednesday,
            DayOfWeek.Thursday => Thursday,
            DayOfWeek.Friday => Friday,
            DayOfWeek.Saturday => Saturday,
            DayOfWeek.Sunday => Sunday,
        };
}
