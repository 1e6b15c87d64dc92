using PlacementLedger.Domain;
using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Benchmarks.Decisions;

/// <summary>A worker of one AI with so many worked days behind, and one more week asked for: what is asked
/// most.</summary>
/// <remarks>The placements are at four clients.</remarks>
internal sealed class DecisionFacts
{
    public static readonly DateOnly Today = new(2026, 11, 23);

    private readonly Structure _employer = PastWork.Structure(StructureKind.Ai, "10000000000017");
    private readonly Client[] _clients = [.. Enumerable.Range(0, 4).Select(_ => PastWork.Client())];
    private readonly Worker _worker = PastWork.Worker();
    private readonly HoursPosted _posted;
    private readonly ConfirmPlacement _command;
    private readonly PlacementFacts _facts;

    public DecisionFacts(int entries)
    {
        Account = PastWork.Of(_worker.Id, entries, Today, Engagement);
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

    private Engagement Engagement(int number) =>
        new(Guid.CreateVersion7(), _employer.Id, StructureKind.Ai, _employer.Id, _clients[number % _clients.Length].Id);

    private HoursPosted PostedAgain()
    {
        var last = Account.Placements[^1];
        return PastWork.Seen(new HoursPosted(Account.Id, last.Engagement, PastWork.Lines([last.Days[^1].Date]), "m1"));
    }
}
