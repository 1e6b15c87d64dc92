namespace PlacementLedger.Domain.Law;

/// <summary>The three readings of "the total for one same employee" (R480-02, ambiguity A1).</summary>
public enum CeilingReading
{
    /// <summary>A: one total for each worker and each AI, all its clients together. The letter of L5132-9.</summary>
    PerAiEmployee,

    /// <summary>B, strict: one total for each worker, all AIs together.</summary>
    PerEmployeeAcrossAis,

    /// <summary>C, lenient: one total for each worker, AI and client.</summary>
    PerAiEmployeeClient,
}

/// <summary>How the 24 months run (R480-03, ambiguity A2).</summary>
public enum WindowReading
{
    /// <summary>From the first counted day; the next window opens on the first counted day after its end.</summary>
    FixedFromFirst,

    /// <summary>The 24 months that end on the day looked at.</summary>
    Rolling24Months,

    /// <summary>The window of the first counted day never ends: what was counted adds up for ever.</summary>
    Never,
}

/// <summary>Which readings bind. The others are computed and shown.</summary>
public sealed record CeilingPolicy(CeilingReading Binding, WindowReading Window)
{
    /// <summary>Whether the day of the 24-month anniversary still belongs to the window (A4): the strict
    /// reading.</summary>
    public bool IncludesAnniversary { get; init; }

    /// <summary>What of a posted day uses up the ceiling (A3).</summary>
    public CountedDuration Duration { get; init; }

    public static readonly CeilingPolicy Default = new(CeilingReading.PerAiEmployee, WindowReading.FixedFromFirst);
}
