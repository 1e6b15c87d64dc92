using PlacementLedger.Domain;
using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Benchmarks.World;

/// <summary>The history of one AI: its clients, its workers and what they worked, in the order it was
/// recorded.</summary>
/// <remarks>Each worker has six past placements of four days that are posted, at three clients, and a long one that is
/// reserved and waits for its timesheets. The streams of workers interleave, as they do in life.</remarks>
internal sealed class Network(int workers, DateOnly today)
{
    public const int Clients = 200;
    public const int ClientsOfAWorker = 3;
    public const int PastPlacements = 6;
    public const int LongDays = 40;
    public const int EventsOfAWorker = 3 + (PastPlacements * 5) + 3;
    private const int DaysOfAPast = 4;
    private const int MinutesOfADay = 60;

    private readonly Decision _decision = new Decisions.DecisionFacts(50).Decide();

    public static int ClientOf(int worker, int number) => (worker + (number % ClientsOfAWorker * 61)) % Clients;

    /// <summary>The days of the long placement, oldest first.</summary>
    public static DateOnly LongDay(DateOnly today, int number) => today.AddDays(number - LongDays);

    public IEnumerable<LedgerEvent> Events()
    {
        IEnumerable<LedgerEvent>[] chapters =
        [
            Employer(),
            Enumerable.Range(0, Clients).SelectMany(ClientOf),
            Each(Registered),
            .. Enumerable.Range(0, PastPlacements).Select(number => Each(worker => Past(worker, number))),
            Each(Long),
        ];
        return chapters.SelectMany(events => events);
    }

    private IEnumerable<LedgerEvent> Each(Func<int, IEnumerable<LedgerEvent>> events) =>
        Enumerable.Range(0, workers).SelectMany(events);

    private IEnumerable<LedgerEvent> Employer() =>
        [
            new StructureRegistered(Ids.Structure, StructureKind.Ai, "10000000000017", "Exemple AI", []),
            new StateConventionRecorded(Ids.Structure, "AI-049-26", today.AddYears(-3), today.AddYears(3), ["49"], []),
        ];

    private IEnumerable<LedgerEvent> ClientOf(int number) =>
        [
            new ClientRegistered(Ids.Client(number), null, new Site(null, "49"), []),
            new ClientClassified(Ids.Client(number), ClientCategory.PrivateForProfit, today.AddYears(-3), null, null),
        ];

    private IEnumerable<LedgerEvent> Registered(int worker) =>
        [
            new WorkerRegistered(Ids.Worker(worker), []),
            new PassRecorded(Ids.Worker(worker), $"{999_992_000_000 + worker}", today.AddYears(-1), today.AddYears(1)),
            new HoursAccountOpened(HoursAccount.IdFor(Ids.Worker(worker)), Ids.Worker(worker)),
        ];

    private IEnumerable<LedgerEvent> Past(int worker, int number)
    {
        var first = LongDay(today, 0).AddDays((number - PastPlacements) * 7);
        foreach (var happened in Confirmed(worker, number, first, DaysOfAPast))
        {
            yield return happened;
        }

        var lines = Enumerable
            .Range(0, DaysOfAPast)
            .Select(day => new PostedLine(
                Ids.Next(),
                first.AddDays(day),
                MinutesOfADay,
                HoursKind.Worked,
                ClientCategory.PrivateForProfit
            ));
        yield return new HoursPosted(Account(worker), Engagement(worker, number), [.. lines], "m1");
        yield return Decided("postTimesheet", worker);
    }

    private IEnumerable<LedgerEvent> Long(int worker) => Confirmed(worker, PastPlacements, LongDay(today, 0), LongDays);

    private IEnumerable<LedgerEvent> Confirmed(int worker, int number, DateOnly first, int days)
    {
        DateOnly[] dates = [.. Enumerable.Range(0, days).Select(first.AddDays)];
        yield return new PlacementConfirmed(
            Ids.Placement(worker, number),
            Ids.Worker(worker),
            Engagement(worker, number),
            null,
            null,
            dates[0],
            dates[^1],
            [.. dates.Select(date => new DayMinutes(date, MinutesOfADay))],
            dates[0],
            PlacementTerms.None,
            []
        );
        yield return new HoursReserved(
            Account(worker),
            Engagement(worker, number),
            [.. dates.Select(date => new PlannedDay(date, MinutesOfADay, ClientCategory.PrivateForProfit))]
        );
        yield return Decided("confirmPlacement", worker);
    }

    private DecisionRecorded Decided(string command, int worker) =>
        new(
            Ids.Next(),
            command,
            _decision.Outcome,
            _decision.Checks,
            _decision.MaximumSchedule,
            [],
            [Ids.Structure, Ids.Worker(worker), Account(worker)],
            RuleBook.Version,
            1
        );

    private static Guid Account(int worker) => HoursAccount.IdFor(Ids.Worker(worker));

    private static Engagement Engagement(int worker, int number) =>
        new(
            Ids.Placement(worker, number),
            Ids.Structure,
            StructureKind.Ai,
            Ids.Structure,
            Ids.Client(ClientOf(worker, number))
        );
}
