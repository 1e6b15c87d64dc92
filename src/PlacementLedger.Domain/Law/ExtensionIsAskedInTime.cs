using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Domain.Law;

/// <summary>PASS-15: an extension is asked for around the end of the person's latest PASS, and not while it is
/// suspended.</summary>
public static class ExtensionIsAskedInTime
{
    public static readonly Rule Rule = new("PASS-15", "PASS IAE, les-emplois approvals")
    {
        Blocks = [Codes.PassExtensionOutsideWindow],
    };

    /// <summary>Months before the end from which it may be asked, by the day of asking.</summary>
    public static readonly InForce<int> MonthsBefore = new(
        new(new(2018, 1, 1), new(2018, 1, 1), 7, "les-emplois, Prolongation"),
        new(new(2025, 10, 16), new(2025, 10, 16), 12, "les-emplois, Prolongation")
    );

    /// <summary>Months after the end during which it may still be asked, by the day of asking.</summary>
    public static readonly InForce<int> MonthsAfter = new(
        new(new(2018, 1, 1), new(2018, 1, 1), 0, "les-emplois, Prolongation"),
        new(new(2021, 10, 26), new(2021, 10, 26), 3, "les-emplois, Prolongation"),
        new(new(2023, 8, 1), new(2023, 8, 1), 0, "les-emplois, Prolongation"),
        new(new(2026, 5, 26), new(2026, 5, 26), 6, "les-emplois, Prolongation")
    );

    /// <summary>The days on which a PASS that ends on <paramref name="passUntil"/> may be extended, both ends included,
    /// under the figures of the day of asking.</summary>
    public static Period WindowOf(DateOnly passUntil, DateOnly requestedOn) =>
        new(
            passUntil.AddMonths(MonthsBefore.TryOn(requestedOn, out var before) ? -before : 0),
            passUntil.AddMonths(MonthsAfter.TryOn(requestedOn, out var after) ? after : 0)
        );

    public static Check Check(ExtendPass command, Pass pass, IReadOnlyList<Pass> known)
    {
        var window = WindowOf(pass.Until, command.RequestedOn);
        Figure[] figures =
        [
            Figure.Of("requestedOn", command.RequestedOn),
            Figure.Of("windowFrom", window.From),
            Figure.Of("windowUntil", window.Until),
        ];
        var clause =
            pass.Closure is not null ? "pathwayEnded"
            : known.Any(other => other.From > pass.From) ? "notTheLatestPass"
            : pass.SuspensionOn(command.RequestedOn) is not null ? "suspended"
            : command.RequestedOn < window.From ? "tooEarly"
            : command.RequestedOn > window.Until ? "tooLate"
            : null;
        var said = clause is null
            ? Rule.Met(figures)
            : Rule.Blocked(Codes.PassExtensionOutsideWindow, [Figure.Of("clause", clause), .. figures]);
        return said with { Events = pass.Evidence };
    }
}
