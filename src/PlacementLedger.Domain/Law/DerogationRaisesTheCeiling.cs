using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Overruns;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Domain.Law;

/// <summary>R480-07: hours worked while a derogation is in force are held to its ceiling, or to none, within its
/// scope.</summary>
/// <remarks>The law does not say what the new ceiling looks like (A12): the order does. Before and after, the legal
/// figure holds, whatever was used under the derogation.</remarks>
public static class DerogationRaisesTheCeiling
{
    public static readonly Rule Rule = new("R480-07", "D5132-18-1 (ambiguity A12)")
    {
        Blocks = [Codes.DerogationUnknown],
    };

    /// <summary>Minutes that an hour of that day is held to; a derogation never lowers the legal figure.</summary>
    /// <param name="ceilingMinutes">As the order says; null for no ceiling at all.</param>
    /// <returns>Null where there is no ceiling.</returns>
    public static int? LimitOn(DateOnly day, int? ceilingMinutes) => Over(HoursCeiling.LimitOn(day), ceilingMinutes);

    /// <summary>The higher of the two, of which null is the highest.</summary>
    internal static int? Over(int? legalMinutes, int? ceilingMinutes) =>
        ceilingMinutes is { } minutes && legalMinutes is { } legal ? Math.Max(minutes, legal) : null;

    /// <summary>Met when a derogation raised the ceiling of a day that was asked for.</summary>
    public static Check Check(CeilingExamination binding)
    {
        if (binding.Raised is not { } derogation)
        {
            return Rule.NotApplicable();
        }

        return Rule.Met(Figures(derogation)) with
        {
            Events = [derogation.EvidenceId],
        };
    }

    /// <summary>Of an overrun: blocks unless the derogation named is recorded, and can cover hours of that
    /// case.</summary>
    /// <param name="reference">Of the prefect's order.</param>
    /// <param name="ais">Whose hours the case is about.</param>
    public static Check Check(OverrunCase known, string reference, IEnumerable<Structure> ais)
    {
        var derogation = ais.SelectMany(ai => ai.Derogations)
            .LastOrDefault(granted => granted.Reference == reference && MayCover(granted, known));
        return derogation is null
            ? Rule.Blocked(Codes.DerogationUnknown, Figure.Of("derogationReference", reference))
            : Rule.Met(Figures(derogation)) with
            {
                Events = [derogation.EvidenceId],
            };
    }

    // One that ended before the window began covers none of its hours; nor does one for other clients.
    private static bool MayCover(CeilingDerogation derogation, OverrunCase known) =>
        derogation.Period.Until >= known.WindowFrom
        && (
            known.Scope.ClientId is not { } client
            || derogation.Clients.Count == 0
            || derogation.Clients.AsSpan().Contains(client)
        );

    /// <summary>What a check shows of the derogation that it relied on.</summary>
    public static Figure[] Figures(CeilingDerogation derogation) =>
        [
            Figure.Of("derogationId", derogation.Id.ToString()),
            Figure.Of("derogationReference", derogation.Reference),
            Figure.Of("derogationUntil", derogation.Period.Until),
        ];
}
