using PlacementLedger.Domain;
using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.MissionRequests;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Workers;
using static PlacementLedger.Benchmarks.Decisions.PastWork;

namespace PlacementLedger.Benchmarks.Decisions;

/// <summary>A worker of two AIs and an ETTI with so many worked days behind, whose hours are known and to whom a
/// derogation, two suspensions and an outside job happened.</summary>
/// <remarks>Whoever asks, as few rules as possible are left without anything to look at.</remarks>
internal abstract class EveryRule
{
    protected const string Rome = "K2204";
    protected const int AskedMinutesOfADay = 7 * 60;

    protected EveryRule(int entries)
    {
        Ai = Derogated(Structure(StructureKind.Ai, "10000000000017"));
        OtherAi = Structure(StructureKind.Ai, "10000000000025");
        Etti = Structure(StructureKind.Etti, "10000000000033");
        Clients = [.. Enumerable.Range(0, 4).Select(_ => Redundant(PastWork.Client("20000000000016")))];
        Worker = Suspended(PastWork.Worker());
        var account = PastWork.Of(Worker.Id, entries, DecisionFacts.Today, Engagement, withSlots: true);
        Account = HoursAccount.Evolve(account, Seen(OutsideJob(account.Id)));
    }

    protected Structure Ai { get; }

    protected Structure OtherAi { get; }

    protected Structure Etti { get; }

    protected Client[] Clients { get; }

    protected Worker Worker { get; }

    protected HoursAccount Account { get; }

    /// <summary>Judges what is asked, and makes its events.</summary>
    public abstract Decision Decide();

    protected static ValueList<DaySlot> SlotsOf(IEnumerable<DayMinutes> days) =>
        [.. days.Select(day => Slot(day.Date, day.Minutes + 30))];

    protected MissionRequest Request(Guid receivedBy, Period period) =>
        MissionRequest.Evolve(
            null,
            Seen(
                new MissionRequestSubmitted(
                    Guid.CreateVersion7(),
                    Clients[0].Id,
                    receivedBy,
                    Rome,
                    null,
                    period.From,
                    period.Until,
                    5 * AskedMinutesOfADay,
                    1,
                    null,
                    new(null, "49"),
                    []
                )
            )
        );

    protected PlacementFacts Facts(Structure employer, Structure signer) =>
        new(employer, signer, Worker, Clients[0], Account, null, null, Clients, null)
        {
            KnownEmployers = [Ai, OtherAi],
            Minor = Minority.OfSomebodyBornOn(new(1990, 5, 1)),
            AgeOn = day => day.Year - 1990,
        };

    private Engagement Engagement(int number)
    {
        var employer =
            number % 5 == 4 ? OtherAi
            : number % 5 == 2 ? Etti
            : Ai;
        return new(Guid.CreateVersion7(), employer.Id, employer.Kind, Ai.Id, Clients[number % Clients.Length].Id)
        {
            RomeCode = Rome,
        };
    }

    private static OutsideWorkDeclared OutsideJob(Guid account) =>
        new(account, Guid.CreateVersion7(), new(2026, 1, 1), null, new(0, 0, 0, 0, 0, 120, 0));

    private static Structure Derogated(Structure ai) =>
        Domain.Structures.Structure.Evolve(
            ai,
            Seen(
                new CeilingDerogationGranted(
                    ai.Id,
                    Guid.CreateVersion7(),
                    "49-2026-17",
                    "49",
                    new(2026, 1, 1),
                    new(2027, 12, 31),
                    600 * 60,
                    [],
                    [Rome]
                )
            )
        );

    // Of another occupation than the one asked for.
    private static Client Redundant(Client client) =>
        Domain.Clients.Client.Evolve(
            client,
            Seen(new EconomicRedundancyDeclared(client.Id, new(2026, 9, 1), "N1101", null))
        );

    private static Worker Suspended(Worker worker)
    {
        var number = worker.Passes[0].Number;
        (DateOnly From, DateOnly Until)[] times =
        [
            (new(2026, 2, 2), new(2026, 3, 1)),
            (new(2026, 6, 1), new(2026, 7, 31)),
        ];
        return times.Aggregate(
            worker,
            (known, time) =>
                Domain.Workers.Worker.Evolve(
                    known,
                    Seen(
                        new PassSuspended(
                            worker.Id,
                            number,
                            Guid.CreateVersion7(),
                            time.From,
                            time.Until,
                            SuspensionReason.ContractEnded,
                            false
                        )
                    )
                )
        );
    }
}
