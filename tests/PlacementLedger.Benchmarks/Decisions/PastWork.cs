using PlacementLedger.Domain;
using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Benchmarks.Decisions;

/// <summary>The account of somebody whose working days before a day were all worked, in placements of one week that
/// follow each other.</summary>
/// <remarks>Days are short enough for years of them to stay under the ceiling.</remarks>
internal static class PastWork
{
    public const int MinutesOfADay = 40;
    private const int DaysOfAPlacement = 5;
    private static readonly TimeOnly Begins = new(8, 0);
    private static readonly DateTimeOffset Recorded = new(2026, 11, 20, 8, 0, 0, TimeSpan.Zero);

    /// <param name="entries">Worked days, the last of them before <paramref name="today"/>.</param>
    /// <param name="engagement">Whose each placement is, by its number.</param>
    /// <param name="withSlots">Whether it is known when the work of each day began and ended.</param>
    public static HoursAccount Of(
        Guid worker,
        int entries,
        DateOnly today,
        Func<int, Engagement> engagement,
        bool withSlots = false
    )
    {
        var id = HoursAccount.IdFor(worker);
        var account = HoursAccount.Evolve(null, Seen(new HoursAccountOpened(id, worker)));
        foreach (var (number, days) in WorkingDaysBefore(today, entries).Chunk(DaysOfAPlacement).Index())
        {
            var of = engagement(number);
            var reserved = new HoursReserved(
                id,
                of,
                [.. days.Select(day => new PlannedDay(day, MinutesOfADay, ClientCategory.PrivateForProfit))],
                withSlots ? [.. days.Select(day => Slot(day, MinutesOfADay))] : null
            );
            account = HoursAccount.Evolve(account, Seen(reserved));
            account = HoursAccount.Evolve(account, Seen(new HoursPosted(id, of, Lines(days), "m1")));
        }

        return account;
    }

    public static ValueList<PostedLine> Lines(IEnumerable<DateOnly> days) =>
        [
            .. days.Select(day => new PostedLine(
                Guid.CreateVersion7(),
                day,
                MinutesOfADay,
                HoursKind.Worked,
                ClientCategory.PrivateForProfit
            )),
        ];

    /// <summary>So many minutes from eight o'clock on.</summary>
    public static DaySlot Slot(DateOnly day, int minutes) => new(day, Begins, Begins.AddMinutes(minutes));

    public static Structure Structure(StructureKind kind, string siret)
    {
        var id = Guid.CreateVersion7();
        var number = $"{kind}-049-26";
        return Domain.Structures.Structure.Evolve(
            Domain.Structures.Structure.Evolve(null, Seen(new StructureRegistered(id, kind, siret, "Exemple", []))),
            Seen(new StateConventionRecorded(id, number, new(2024, 1, 1), new(2027, 12, 31), ["49"], []))
        );
    }

    public static Client Client(string? siret = null)
    {
        var id = Guid.CreateVersion7();
        var client = Domain.Clients.Client.Evolve(
            null,
            Seen(new ClientRegistered(id, siret, new Site(null, "49"), []))
        );
        return Domain.Clients.Client.Evolve(
            client,
            Seen(new ClientClassified(id, ClientCategory.PrivateForProfit, new(2000, 1, 1), null, null))
        );
    }

    public static Worker Worker()
    {
        var id = Guid.CreateVersion7();
        var worker = Domain.Workers.Worker.Evolve(null, Seen(new WorkerRegistered(id, [])));
        return Domain.Workers.Worker.Evolve(
            worker,
            Seen(new PassRecorded(id, "999992600001", new(2026, 1, 1), new(2027, 12, 31)))
        );
    }

    public static T Seen<T>(T happened)
        where T : LedgerEvent => happened with { EventId = Guid.CreateVersion7(), RecordedAt = Recorded };

    private static List<DateOnly> WorkingDaysBefore(DateOnly end, int count)
    {
        var days = new List<DateOnly>(count);
        for (var day = end.AddDays(-1); days.Count < count; day = day.AddDays(-1))
        {
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
            {
                days.Add(day);
            }
        }

        days.Reverse();
        return days;
    }
}
