using PlacementLedger.Domain;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Placements;

namespace PlacementLedger.Benchmarks.Decisions;

/// <summary>A week asked for by an AI under a CDDI, with everything told that a rule looks at.</summary>
internal sealed class EveryRuleOfAnAi : EveryRule
{
    private readonly ConfirmPlacement _command;
    private readonly PlacementFacts _facts;

    public EveryRuleOfAnAi(int entries)
        : base(entries)
    {
        var period = new Period(DecisionFacts.Today, DecisionFacts.Today.AddDays(4));
        DayMinutes[] schedule = [.. period.Days().Select(day => new DayMinutes(day, AskedMinutesOfADay))];
        var request = Request(Ai.Id, period);
        _facts = Facts(Ai, Ai) with { Request = request };
        _command = new(
            Guid.CreateVersion7(),
            Worker.Id,
            Clients[0].Id,
            Ai.Id,
            Ai.Id,
            null,
            request.Id,
            period,
            [.. schedule],
            period.From,
            PlacementTerms.None with
            {
                ContractKind = ContractKind.Cddi,
                PostRef = "post-7",
                Hazards = ["noise"],
                Slots = SlotsOf(schedule),
                Authorisations = [new(Domain.Hours.WorkTimeLimit.Day, Domain.Hours.AuthorisationBasis.Urgency, null)],
                Contract = new(period.From, period.From.AddMonths(6), null, true, PpeSupplier.Client, true),
                CombinedJob = new(
                    OtherEmployer.Ordinary,
                    period.From.AddMonths(4),
                    period.From.AddMonths(6),
                    "49-2026-31"
                ),
            }
        )
        {
            AreHazardsTold = true,
        };
    }

    public override Decision Decide() =>
        ConfirmPlacement.Decide(_command, _facts, CeilingPolicy.Default, DecisionFacts.Today);
}
