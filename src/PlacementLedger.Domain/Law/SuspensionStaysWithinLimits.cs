using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Domain.Law;

/// <summary>PASS-08: a suspension starts inside the PASS, is no other one's, and keeps to the lengths and delays of the
/// State's platform.</summary>
/// <remarks>Two suspensions of one day would move the end of the PASS twice: that is refused. The rest are limits of
/// the platform and not of the law: it may have accepted what is read from it, so a breach warns.</remarks>
public static class SuspensionStaysWithinLimits
{
    public static readonly Rule Rule = new("PASS-08", "PASS IAE, les-emplois approvals")
    {
        Blocks = [Codes.PassMissing, Codes.PassSuspensionOverlaps],
        Warns = [Codes.PassSuspensionLimit],
    };

    /// <summary>Months that one suspension may last, by its first day.</summary>
    public static readonly InForce<int> MonthsMax = new(
        new(new(2018, 1, 1), new(2018, 1, 1), 6, "les-emplois, Suspension"),
        new(new(2021, 9, 20), new(2021, 9, 20), 12, "les-emplois, Suspension"),
        new(new(2023, 1, 31), new(2023, 1, 31), 36, "les-emplois, Suspension")
    );

    /// <summary>Days before the declaration within which it may start.</summary>
    public static readonly InForce<int> DaysBackMax = new(
        new FigureVersion<int>(new(2018, 1, 1), new(2018, 1, 1), 365, "les-emplois, Suspension")
    );

    /// <summary>The last day, included, of the longest suspension that starts on <paramref name="from"/>.</summary>
    public static DateOnly LastDay(DateOnly from) =>
        MonthsMax.TryOn(from, out var months) ? from.AddMonths(months).AddDays(-1) : from;

    /// <summary>Blocks without a PASS to suspend, and over another suspension; warns of what the platform would
    /// refuse.</summary>
    /// <param name="lastEmployerId">Who hired the worker last, as the ledger knows; null for nobody.</param>
    public static IEnumerable<Check> Checks(SuspendPass command, Pass? pass, Guid? lastEmployerId, DateOnly today)
    {
        if (pass is null)
        {
            return [Rule.Blocked(Codes.PassMissing, Figure.Of("start", command.Period.From))];
        }

        if (Overlapping(command, pass) is { } other)
        {
            return [other];
        }

        Check[] breaches = [.. Breaches(command, lastEmployerId, today)];
        return breaches.Length > 0 ? breaches : [Rule.Met(Figure.Of("lastDayPossible", LastDay(command.Period.From)))];
    }

    private static Check? Overlapping(SuspendPass command, Pass pass) =>
        pass.Suspensions.FirstOrDefault(known => known.Period.Overlaps(command.Period)) is { } known
            ? Rule.Blocked(
                Codes.PassSuspensionOverlaps,
                Figure.Of("from", known.Period.From),
                Figure.Of("until", known.Period.Until)
            ) with
            {
                Events = [known.EvidenceId],
            }
            : null;

    private static IEnumerable<Check> Breaches(SuspendPass command, Guid? lastEmployerId, DateOnly today)
    {
        var (from, until) = (command.Period.From, command.Period.Until);
        if (until > LastDay(from))
        {
            yield return Beyond("tooLong", Figure.Of("lastDayPossible", LastDay(from)));
        }

        if (from > today)
        {
            yield return Beyond("inTheFuture", Figure.Of("lastStartPossible", today));
        }

        if (DaysBackMax.TryOn(today, out var days) && from < today.AddDays(-days))
        {
            yield return Beyond("tooFarBack", Figure.Of("firstStartPossible", today.AddDays(-days)));
        }

        if (command.DeclaredBy is { } declaring && lastEmployerId is { } employer && declaring != employer)
        {
            yield return Rule.Warned(Codes.PassSuspensionLimit, Figure.Of("clause", "notTheLastEmployer"));
        }
    }

    private static Check Beyond(string clause, Figure limit) =>
        Rule.Warned(Codes.PassSuspensionLimit, Figure.Of("clause", clause), limit);
}
