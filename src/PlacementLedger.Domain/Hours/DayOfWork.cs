namespace PlacementLedger.Domain.Hours;

/// <summary>All that a person works on one day, and what is known of its hours.</summary>
/// <param name="Minutes">With all employers and outside.</param>
/// <param name="Begins">The earliest known begin, in minutes since midnight; means nothing while
/// <paramref name="Ends"/> is 0.</param>
/// <param name="Ends">The latest known end; 0 while none is known.</param>
/// <param name="Sources">For whom.</param>
/// <param name="Unknown">For whom the hours are not known.</param>
internal readonly record struct DayOfWork(int Minutes, int Begins, int Ends, WorkSource Sources, WorkSource Unknown)
{
    public bool IsWorked => Minutes > 0;

    public bool KnowsHours => Ends > 0;

    public DayOfWork Plus(int minutes, WorkSource source, DaySlot? slot) =>
        slot is { } hours
            ? new(
                Minutes + minutes,
                KnowsHours ? Math.Min(Begins, hours.Begins) : hours.Begins,
                Math.Max(Ends, hours.Ends),
                Sources | source,
                Unknown
            )
            : this with
            {
                Minutes = Minutes + minutes,
                Sources = Sources | source,
                Unknown = Unknown | source,
            };
}

/// <summary>For whom the work of a day is done, seen from who asks.</summary>
[Flags]
internal enum WorkSource : byte
{
    /// <summary>The employer who asks.</summary>
    Own = 1,

    /// <summary>Another employer of the ledger.</summary>
    Other = 2,

    /// <summary>Somebody outside the ledger.</summary>
    Outside = 4,

    /// <summary>At a private home.</summary>
    Home = 8,
}
