using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Domain.Law;

/// <summary>W2: the PASS is the person's; a move to another structure changes nothing in it.</summary>
public static class PassFollowsThePerson
{
    public static readonly Rule Rule = new("W2", "R5132-1-1") { Warns = [Codes.PassMissing] };

    /// <summary>Warns when there is no PASS to take along: no new one comes from moving.</summary>
    public static Check Check(Worker worker, DateOnly effectiveOn) =>
        worker.PassOn(effectiveOn) is { } pass
            ? Rule.Met(Figure.Of("passUntil", pass.Until)) with
            {
                Events = pass.Evidence,
            }
            : Rule.Warned(Codes.PassMissing, Figure.Of("firstDay", effectiveOn));
}
