using PlacementLedger.Domain;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Mandates;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Structures;
using static PlacementLedger.Benchmarks.Decisions.PastWork;

namespace PlacementLedger.Benchmarks.Decisions;

/// <summary>A second renewal of an ETTI's mission, signed by an AI under its mandate, on a post that ten others filled
/// before.</summary>
internal sealed class EveryRuleOfAnEtti : EveryRule
{
    private const string Post = "post-7";
    private readonly ConfirmPlacement _command;
    private readonly PlacementFacts _facts;

    public EveryRuleOfAnEtti(int entries)
        : base(entries)
    {
        var period = new Period(DecisionFacts.Today, DecisionFacts.Today.AddDays(25));
        var request = Request(Ai.Id, period);
        var mandate = Given();
        var first = Contract(Worker.Id, new(2026, 8, 24), new(2026, 10, 2), null);
        var second = Contract(Worker.Id, new(2026, 10, 5), new(2026, 11, 20), first.Id);
        var others = Enumerable
            .Range(0, 10)
            .Select(number => new DateOnly(2025, 1, 6).AddDays(number * 30))
            .Select(from => Contract(Guid.CreateVersion7(), from, from.AddDays(11), null));
        _facts = Facts(Etti, Ai) with
        {
            Mandate = mandate,
            Request = request,
            Renewed = [second, first],
            Renewals = new([second, first]),
            OnThePost = [second, first, .. others],
        };
        DayMinutes[] schedule =
        [
            .. period
                .Days()
                .Where(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
                .Select(day => new DayMinutes(day, AskedMinutesOfADay)),
        ];
        _command = new(
            Guid.CreateVersion7(),
            Worker.Id,
            Clients[0].Id,
            Etti.Id,
            Ai.Id,
            mandate.Id,
            request.Id,
            period,
            [.. schedule],
            period.From,
            Terms(second.Id) with
            {
                Slots = SlotsOf(schedule),
            }
        )
        {
            AreHazardsTold = true,
        };
    }

    public override Decision Decide() =>
        ConfirmPlacement.Decide(_command, _facts, CeilingPolicy.Default, DecisionFacts.Today);

    private static PlacementTerms Terms(Guid? renews) =>
        PlacementTerms.None with
        {
            ContractKind = ContractKind.MissionContract,
            PostRef = Post,
            QualificationId = Guid.CreateVersion7(),
            Recourse = RecourseReason.TemporaryIncrease,
            JustificationId = Guid.CreateVersion7(),
            RenewsPlacementId = renews,
            Hazards = ["noise"],
            OpeningDays = [.. Enumerable.Range(1, 5).Select(day => (DayOfWeek)day)],
        };

    private Placement Contract(Guid worker, DateOnly from, DateOnly until, Guid? renews)
    {
        var id = Guid.CreateVersion7();
        return Placement.Evolve(
            null,
            Seen(
                new PlacementConfirmed(
                    id,
                    worker,
                    new(id, Etti.Id, StructureKind.Etti, Ai.Id, Clients[0].Id),
                    null,
                    null,
                    from,
                    until,
                    [new(from, AskedMinutesOfADay)],
                    from,
                    Terms(renews),
                    []
                )
            )
        );
    }

    private Mandate Given()
    {
        var granted = new MandateGranted(
            Guid.CreateVersion7(),
            Etti.Id,
            Ai.Id,
            [],
            true,
            [],
            [],
            new(2026, 1, 1),
            new(2027, 12, 31),
            null,
            []
        );
        return Mandate.Evolve(
            Mandate.Evolve(null, Seen(granted)),
            Seen(new MandateAccepted(granted.MandateId, new(2026, 1, 1)))
        );
    }
}
