using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;

namespace PlacementLedger.Domain.Law;

/// <summary>The months over which counted hours add up, from the first counted day. Both ends are included.</summary>
/// <remarks>
/// R480-03, L5132-9 2°: twenty-four months from the first placement that counts. The day of the anniversary lies
/// outside
/// (A4): a window that starts on 10 March 2025 ends on 9 March 2027. The next one opens on the first counted day after.
/// </remarks>
public readonly record struct ReferenceWindow(DateOnly From, DateOnly Until)
{
    public static readonly Rule Rule = new("R480-03", "L5132-9 2°");

    /// <summary>Months of the window, by the day that opens it.</summary>
    public static readonly InForce<int> Months = new(
        new(new(1999, 2, 18), new(1999, 2, 18), 12, "décret 99-109"),
        new(new(2009, 6, 1), new(2008, 12, 3), 24, "L5132-9 2°, loi 2008-1249 art. 19")
    );

    public static ReferenceWindow OpenedOn(DateOnly day) =>
        new(day, Months.TryOn(day, out var months) ? day.AddMonths(months).AddDays(-1) : day);

    public bool Contains(DateOnly day) => From <= day && day <= Until;

    /// <summary>Says which window the binding reading counted in.</summary>
    public static Check Check(CeilingExamination binding) =>
        binding.Window is { } window
            ? Rule.Met(Figure.Of("windowFrom", window.From), Figure.Of("windowUntil", window.Until))
            : Rule.NotApplicable();
}
