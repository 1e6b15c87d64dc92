using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Domain.Hours;

/// <summary>What a reading of the ceiling says of minutes asked for: the window, its use, and the most that
/// fits.</summary>
/// <param name="Window">The window of the first day that exceeds, else of the first day asked; null when none
/// counts.</param>
/// <param name="CeilingMinutes">Of that day; null when there was no ceiling yet, or a derogation lifts it.</param>
/// <param name="ConsumedMinutes">Worked in that window before this.</param>
/// <param name="ReservedMinutes">Reserved in that window before this.</param>
/// <param name="AskedMinutes">Asked in that window.</param>
/// <param name="FirstExcess">The first day from today on that would pass its ceiling; null when none does.</param>
/// <param name="PastOverrunMinutes">By how much asked days before today pass the ceiling more than it was
/// passed.</param>
/// <param name="Evidence">The events by which the counted placements entered the account, and the one that granted
/// the derogation; none in a reading that does not bind.</param>
public sealed record CeilingExamination(
    CeilingScope Scope,
    ReferenceWindow? Window,
    int? CeilingMinutes,
    int ConsumedMinutes,
    int ReservedMinutes,
    int AskedMinutes,
    DateOnly? FirstExcess,
    int PastOverrunMinutes,
    ValueList<Guid> Evidence
)
{
    public bool Exceeds => FirstExcess is not null;

    /// <summary>The first coming day that was planned lawfully and that asked days before today push past its ceiling;
    /// null when none is.</summary>
    public DateOnly? PlannedExcess { get; init; }

    /// <summary>The derogation that sets the ceiling of that day; null when the law does.</summary>
    public CeilingDerogation? Derogation { get; init; }

    /// <summary>The derogation that raised the ceiling of the first asked day for which one did; null when none
    /// did.</summary>
    public CeilingDerogation? Raised { get; init; }

    /// <summary>What is left of the ceiling before this, never below zero; null when there was no ceiling.</summary>
    public int? RemainingMinutes =>
        CeilingMinutes is { } ceiling ? Math.Max(0, ceiling - ConsumedMinutes - ReservedMinutes) : null;

    /// <summary>Figures that every check about the ceiling shows, in the same order.</summary>
    public Figure[] Figures()
    {
        var reading = Figure.Of("reading", CamelCase.Of(Scope.Reading));
        if (Window is not { } window || (CeilingMinutes is null && Derogation is null))
        {
            return [reading];
        }

        var (consumed, reserved, asked) = (
            Figure.Of("consumedMinutes", ConsumedMinutes),
            Figure.Of("reservedMinutes", ReservedMinutes),
            Figure.Of("askedMinutes", AskedMinutes)
        );
        Figure[] use = CeilingMinutes is { } ceiling
            ?
            [
                reading,
                Figure.Of("ceilingMinutes", ceiling),
                consumed,
                reserved,
                asked,
                Figure.Of("remainingMinutes", RemainingMinutes!.Value),
                .. window.Figures(),
            ]
            : [reading, consumed, reserved, asked, .. window.Figures()];
        return Derogation is { } derogation ? [.. use, .. DerogationRaisesTheCeiling.Figures(derogation)] : use;
    }
}
