using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Domain.Placements;

/// <summary>The asked days on which every rule about single days lets the worker be placed, whatever the
/// hours.</summary>
internal sealed class OpenDays(PlacementFacts facts, PlacementStanding standing) : IRoom
{
    private static readonly string[] OfDays =
    [
        ConventionInForce.OfAnAi.Id,
        ConventionInForce.OfAnEtti.Id,
        InsideTheTerritory.Rule.Id,
        PassCoversEveryDay.Rule.Id,
        SuspendedPassAllowsNoWork.Rule.Id,
    ];

    /// <summary>Whether what blocks is a matter of days: without them the rest may pass.</summary>
    /// <remarks>Of an AI's placement the first day that is left is its start (PASS-05); an ETTI's contract starts when
    /// it starts.</remarks>
    public static bool Blames(Check check, StructureKind employerKind) =>
        OfDays.Contains(check.Rule) || (employerKind == StructureKind.Ai && check.Rule == PassCoversTheStart.Rule.Id);

    public int On(DateOnly day) => IsOpen(day) ? int.MaxValue : 0;

    public void Take(DateOnly day, int minutes) { }

    private bool IsOpen(DateOnly day) =>
        ConventionInForce.Allows(standing.Employer, day)
        && InsideTheTerritory.Allows(standing.Employer, standing.Site, day)
        && PassCoversEveryDay.Allows(facts.Worker, standing.Employer.Kind, day)
        && SuspendedPassAllowsNoWork.Allows(facts.Worker, day);
}
