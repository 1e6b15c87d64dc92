using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;

namespace PlacementLedger.Domain.Law;

/// <summary>The months over which counted hours add up, from the first counted day. Both ends are included.</summary>
/// <remarks>
/// R480-03, L5132-9 2°: twenty-four months from the first placement that counts. The day of the anniversary lies
/// outside, unless the policy says otherwise (A4): a window that starts on 10 March 2025 ends on 9 March 2027. The next
/// one opens on the first counted day after, unless windows roll or never end (A2).
/// </remarks>
public readonly record struct ReferenceWindow(DateOnly From, DateOnly Until)
{
    public static readonly Rule Rule = new("R480-03", "L5132-9 2°");

    /// <summary>Months of the window, by the day that opens it.</summary>
    public static readonly InForce<int> Months = new(
        new(new(1999, 2, 18), new(1999, 2, 18), 12, "décret 99-109"),
        new(new(2009, 6, 1), new(2008, 12, 3), 24, "L5132-9 2°, loi 2008-1249 art. 19")
    );

    public static ReferenceWindow OpenedOn(DateOnly day) => OpenedOn(day, CeilingPolicy.Default);

    /// <summary>The window that its first counted day opens, where windows do not roll.</summary>
    public static ReferenceWindow OpenedOn(DateOnly day, CeilingPolicy policy) =>
        !Months.TryOn(day, out var months) ? new(day, day)
        : policy.Window == WindowReading.Never ? new(day, DateOnly.MaxValue)
        : new(day, day.AddMonths(months).AddDays(policy.IncludesAnniversary ? 0 : -1));

    /// <summary>The window of a day where windows roll: the months that end on it.</summary>
    public static ReferenceWindow EndingOn(DateOnly day, CeilingPolicy policy) =>
        Months.TryOn(day, out var months)
            ? new(day.AddMonths(-months).AddDays(policy.IncludesAnniversary ? 0 : 1), day)
            : new(day, day);

    /// <summary>False for the window that never ends; its last day is then the last of the calendar.</summary>
    public bool Ends => Until < DateOnly.MaxValue;

    public bool Contains(DateOnly day) => From <= day && day <= Until;

    /// <summary>Says which window the binding reading counted in.</summary>
    public static Check Check(CeilingExamination binding) =>
        binding.Window is { } window ? Rule.Met(window.Figures()) : Rule.NotApplicable();

    internal Figure[] Figures() =>
        Ends ? [Figure.Of("windowFrom", From), Figure.Of("windowUntil", Until)] : [Figure.Of("windowFrom", From)];
}
