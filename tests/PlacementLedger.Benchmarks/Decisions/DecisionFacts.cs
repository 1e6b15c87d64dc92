using PlacementLedger.Domain;
using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Benchmarks.Decisions;

/// <summary>A worker of one AI with so many worked days behind, and one more week asked for.</summary>
/// <remarks>Placements of one week follow each other at four clients; the days of work are short enough for the
/// ceiling.</remarks>
internal sealed class DecisionFacts
{
    private const int DaysOfAPlacement = 5;
    private static readonly DateTimeOffset Recorded = new(2026, 11, 20, 8, 0, 0, TimeSpan.Zero);

    public static readonly DateOnly Today = new(2026, 11, 23);

    private readonly Structure _employer;
    private readonly Client[] _clients;
    private readonly Worker _worker;
    private readonly HoursPosted _posted;
    private readonly ConfirmPlacement _command;
    private readonly PlacementFacts _facts;

    public DecisionFacts(int entries)
    {
        _employer = Employer();
        _clients = [.. Enumerable.Range(0, 4).Select(_ => NewClient())];
        _worker = NewWorker();
        Account = NewAccount(entries);
        _posted = PostedAgain();
        _command = OneWeek();
        _facts = new(_employer, _employer, _worker, _clients[0], Account, null, null, _clients, null);
    }

    public HoursAccount Account { get; }

    /// <summary>Judges a week of one hour a day, and makes its events.</summary>
    public Decision Decide() => ConfirmPlacement.Decide(_command, _facts, CeilingPolicy.Default, Today);

    /// <summary>The balance in the three readings.</summary>
    public HoursBalance Balance() => HoursBalance.Of(Account, CeilingPolicy.Default, Today, null);

    /// <summary>Folds one event more into the account.</summary>
    public HoursAccount Evolve() => HoursAccount.Evolve(Account, _posted);

    private ConfirmPlacement OneWeek()
    {
        var period = new Period(Today, Today.AddDays(4));
        return new(
            Guid.CreateVersion7(),
            _worker.Id,
            _clients[0].Id,
            _employer.Id,
            _employer.Id,
            null,
            null,
            period,
            [.. period.Days().Select(day => new DayMinutes(day, 60))],
            Today,
            PlacementTerms.None
        );
    }

    private static Structure Employer()
    {
        var id = Guid.CreateVersion7();
        return Structure.Evolve(
            Structure.Evolve(null, Seen(new StructureRegistered(id, StructureKind.Ai, "10000000000017", "AI", []))),
            Seen(new StateConventionRecorded(id, "AI-049-26", new(2024, 1, 1), new(2027, 12, 31), ["49"], []))
        );
    }

    private static Client NewClient()
    {
        var id = Guid.CreateVersion7();
        var client = Client.Evolve(null, Seen(new ClientRegistered(id, null, new Site(null, "49"), [])));
        return Client.Evolve(
            client,
            Seen(new ClientClassified(id, ClientCategory.PrivateForProfit, new(2000, 1, 1), null, null))
        );
    }

    private static Worker NewWorker()
    {
        var id = Guid.CreateVersion7();
        var worker = Worker.Evolve(null, Seen(new WorkerRegistered(id, [])));
        return Worker.Evolve(worker, Seen(new PassRecorded(id, "999992600001", new(2026, 1, 1), new(2027, 12, 31))));
    }

    private HoursAccount NewAccount(int entries)
    {
        var id = HoursAccount.IdFor(_worker.Id);
        var account = HoursAccount.Evolve(null, Seen(new HoursAccountOpened(id, _worker.Id)));
        foreach (var (number, days) in WorkingDaysBefore(Today, entries).Chunk(DaysOfAPlacement).Index())
        {
            var engagement = Engagement(number);
            ValueList<PlannedDay> planned =
            [
                .. days.Select(day => new PlannedDay(day, 40, ClientCategory.PrivateForProfit)),
            ];
            account = HoursAccount.Evolve(account, Seen(new HoursReserved(id, engagement, planned)));
            account = HoursAccount.Evolve(account, Seen(new HoursPosted(id, engagement, Lines(days), "m1")));
        }

        return account;
    }

    private Engagement Engagement(int number) =>
        new(Guid.CreateVersion7(), _employer.Id, StructureKind.Ai, _employer.Id, _clients[number % _clients.Length].Id);

    private HoursPosted PostedAgain()
    {
        var last = Account.Placements[^1];
        return Seen(new HoursPosted(Account.Id, last.Engagement, Lines([last.Days[^1].Date]), "m1"));
    }

    private static ValueList<PostedLine> Lines(IEnumerable<DateOnly> days) =>
        [
            .. days.Select(day => new PostedLine(
                Guid.CreateVersion7(),
                day,
                40,
                HoursKind.Worked,
                ClientCategory.PrivateForProfit
            )),
        ];

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

    private static T Seen<T>(T happened)
        where T : LedgerEvent => happened with { EventId = Guid.CreateVersion7(), RecordedAt = Recorded };
}
