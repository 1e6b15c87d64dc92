using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Domain.Law;

/// <summary>PASS-11: after more than twelve consecutive months of suspension the pathway may be ended, with a dated
/// notice.</summary>
/// <remarks>Never by itself (A14): somebody decides.</remarks>
public static class LongSuspensionMayEndThePathway
{
    public static readonly Rule Rule = new("PASS-11", "R5132-1-3") { Blocks = [Codes.PassCannotBeClosed] };

    /// <summary>Months of unbroken suspension that must be over.</summary>
    public static readonly InForce<int> Months = new(
        new FigureVersion<int>(new(2021, 9, 1), new(2021, 9, 1), 12, "R5132-1-3")
    );

    /// <summary>The first day on which the pathway may be ended, for a suspension unbroken since
    /// <paramref name="suspendedSince"/>; null where there was no such rule.</summary>
    /// <param name="on">The day on which somebody wants to end it.</param>
    public static DateOnly? FirstDay(DateOnly suspendedSince, DateOnly on) =>
        Months.TryOn(on, out var months) ? suspendedSince.AddMonths(months).AddDays(1) : null;

    /// <summary>Blocks unless the suspension has lasted long enough on that day; the notice cannot be of a later
    /// day.</summary>
    public static Check Check(Pass pass, DateOnly on, DateOnly noticeOn)
    {
        if (pass.SuspendedSince(on) is not { } since)
        {
            return Rule.Blocked(Codes.PassCannotBeClosed, Figure.Of("clause", "notSuspended"));
        }

        var first = FirstDay(since, on);
        Figure[] figures = first is { } day
            ? [Figure.Of("suspendedSince", since), Figure.Of("firstDayPossible", day)]
            : [Figure.Of("suspendedSince", since)];
        var said =
            !(on >= first) ? Rule.Blocked(Codes.PassCannotBeClosed, [Figure.Of("clause", "notLongEnough"), .. figures])
            : noticeOn > on ? Rule.Blocked(Codes.PassCannotBeClosed, [Figure.Of("clause", "noticeTooLate"), .. figures])
            : Rule.Met(figures);
        return said with { Events = pass.Evidence };
    }
}
