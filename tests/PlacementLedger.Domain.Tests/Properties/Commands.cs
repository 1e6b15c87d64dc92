using CsCheck;
using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Tests.Hours;
using PlacementLedger.Domain.Tests.Placements;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Properties;

/// <summary>One worker, two AIs, a company and a commune: commands decided as the host decides them.</summary>
internal sealed class Commands
{
    private static readonly Structure[] Ais =
    [
        Structure(AdcrServicesId, StructureKind.Ai, Convention("2020-01-01", "2035-12-31", "38")),
        Structure(PasserelleId, StructureKind.Ai, Convention("2020-01-01", "2035-12-31", "38")),
    ];

    public static readonly Gen<Command> Any = Gen.Select(
        Gen.Int[0, 5],
        Gen.Int[0, 5],
        Gen.Int[0, 40],
        Gen.Int[0, 45],
        Gen.Int[1, 40],
        Gen.Int[60, 900],
        (kind, target, wait, ahead, length, minutes) => new Command(kind, target, wait, ahead, length, minutes)
    );

    public HoursAccount Account { get; private set; } = History.None.Account;

    public DateOnly Today { get; set; } = new(2023, 1, 2);

    public Dictionary<Guid, Placement> Placements { get; } = [];

    /// <summary>Asks for days from some day on, today or later.</summary>
    public (Func<Decision> Decide, ConfirmPlacement Asked) Confirm(Guid id, int place, ValueList<DayMinutes> schedule)
    {
        var employer = Ais[place / 2];
        var story = new PlacementStory
        {
            Employer = employer,
            Signer = employer,
            Worker = WorkerWithPass("2020-01-01", "2035-12-31"),
            Category = place % 2 == 0 ? ClientCategory.PrivateForProfit : ClientCategory.PublicAuthority,
            Schedule = schedule,
        };
        var client = story.Client with { Id = place % 2 == 0 ? Menuiserie : Mairie };
        var command = story.Command with { PlacementId = id, ClientId = client.Id, SignedOn = Today };
        return (
            () =>
                ConfirmPlacement.Decide(
                    command,
                    story.Facts with
                    {
                        Client = client,
                        KnownClients = [client],
                        Account = Account,
                        Existing = Placements.GetValueOrDefault(id),
                    },
                    CeilingPolicy.Default,
                    Today
                ),
            command
        );
    }

    /// <summary>The decision a command asks for, to be taken on the facts of the moment.</summary>
    public Func<Decision> Asked(Command command, int number)
    {
        var day = Today.AddDays(command.Ahead - 20);
        var id = History.Id(0xd0, command.Target);
        var entry = History.Id(0xee, number);
        var live = Account.PlacementOf(id)?.Days.Select(known => known.WorkedEntry).FirstOrDefault(e => e is not null);
        if (command.Kind == 0 || !Placements.TryGetValue(id, out var placement))
        {
            return Confirm(id, command.Target % 4, command.Days(Today)).Decide;
        }

        var posted = new PostedLine(
            entry,
            day <= Today ? day : Today,
            command.Minutes,
            command.Minutes % 5 == 0 ? HoursKind.PaidTraining : HoursKind.Worked,
            ClientCategory.PrivateForProfit
        );
        var correction = new CorrectHours(
            id,
            live ?? entry,
            History.Id(0xef, number),
            History.Id(0xed, number),
            command.Minutes - 60,
            null
        );
        var scheduled = placement.Schedule[command.Ahead % placement.Schedule.Count].Date;
        return command.Kind switch
        {
            1 => () =>
                PostTimesheet
                    .Decide(new(id, [posted], "cip-1"), Placements[id], Account, [], CeilingPolicy.Default, Today)
                    .Decision,
            2 => () => CorrectHours.Decide(correction, Placements[id], Account, CeilingPolicy.Default, Today).Decision,
            3 => () => EndPlacement.Decide(new(id, scheduled, null), Placements[id], Account),
            4 => () => CancelPlacement.Decide(new(id, Today, null), Placements[id], Account, []),
            _ => () => ReleaseReservation.Decide(new(id, [scheduled]), Placements[id], Account),
        };
    }

    /// <summary>A job outside the ledger, without an end.</summary>
    public void HaveOutsideJob(WeekMinutes minutes) =>
        Account = HoursAccount.Evolve(
            Account,
            new OutsideWorkDeclared(Account.Id, History.Id(0x0b, 1), Today, null, minutes)
        );

    public void Record(Decision decision)
    {
        Account = decision.Events.OfType<HoursAccountEvent>().Aggregate(Account, HoursAccount.Evolve);
        foreach (var e in decision.Events.OfType<PlacementEvent>())
        {
            Placements[e.PlacementId] = Placement.Evolve(Placements.GetValueOrDefault(e.PlacementId), e);
        }
    }
}

/// <summary>What is asked, of which placement, after how many days of waiting.</summary>
internal sealed record Command(int Kind, int Target, int Wait, int Ahead, int Length, int Minutes)
{
    public ValueList<DayMinutes> Days(DateOnly today) =>
        [.. Enumerable.Range(0, Length).Select(i => new DayMinutes(today.AddDays(Ahead + i), Minutes))];
}
