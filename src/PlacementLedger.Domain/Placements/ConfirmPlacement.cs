using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.MissionRequests;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Domain.Placements;

/// <summary>Asks to place a worker with a client. Confirming reserves the hours; simulating is the same without
/// recording.</summary>
/// <param name="Schedule">The planned days in date order, 1 to 1,440 minutes each, all within the period.</param>
/// <param name="SignedOn">The day the signer acts; a mandate is judged on it.</param>
public sealed record ConfirmPlacement(
    Guid PlacementId,
    Guid WorkerId,
    Guid ClientId,
    Guid LegalEmployerId,
    Guid SignedByStructureId,
    Guid? MandateId,
    Guid? MissionRequestId,
    Period Period,
    ValueList<DayMinutes> Schedule,
    DateOnly SignedOn,
    PlacementTerms Terms
)
{
    public ValueList<ExternalRef> ExternalRefs { get; init; } = [];

    /// <summary>Whether the risks of the post were told; an empty list of them then means that there are
    /// none.</summary>
    public bool AreHazardsTold { get; init; }

    /// <summary>Whether the structure says that its CDDI may be under four months (L5132-11-1). Only judged: why a
    /// person may is nothing to keep.</summary>
    public bool IsShorterCddiAllowed { get; init; }

    /// <summary>Judges the days from today on; days before are facts, recorded with their breaches as
    /// warnings.</summary>
    public static Decision Decide(
        ConfirmPlacement command,
        PlacementFacts facts,
        CeilingPolicy policy,
        DateOnly today
    ) => Decide(command, facts, policy, today, isPart: false);

    /// <summary>Whether it would be accepted if it were asked: all that one wants of a part, or another way.</summary>
    internal static bool Passes(ConfirmPlacement command, PlacementFacts facts, CeilingPolicy policy, DateOnly today) =>
        !Decide(command, facts, policy, today, isPart: true).IsRefused;

    /// <summary>The same placement for other days of its period, and what is known of them.</summary>
    internal ConfirmPlacement Asking(ValueList<DayMinutes> days) =>
        this with
        {
            Schedule = days,
            Terms = Terms with { Slots = [.. Terms.Slots.Where(slot => days.Any(day => day.Date == slot.Date))] },
        };

    /// <param name="isPart">Only to judge a part of what was asked: it needs no maximum of its own.</param>
    private static Decision Decide(
        ConfirmPlacement command,
        PlacementFacts facts,
        CeilingPolicy policy,
        DateOnly today,
        bool isPart
    )
    {
        if (facts.Existing is not null)
        {
            return Decision.Refuse(Product.UniqueThing.Blocked(Codes.AlreadyExists));
        }

        var standing = new PlacementStanding(command, facts, today);
        var ceiling = new PlacementCeiling(command, facts, standing.Engagement, policy, today);
        Check[] people = [.. People(command, facts, standing.Engagement.EmployerKind, today)];
        var time = new PlacementWorkTime(
            command,
            facts,
            ceiling.PlannedDays,
            ceiling.Account,
            standing.Engagement,
            today
        );
        var contracts = new PlacementContracts(command, facts, standing, today);
        Check[] checks =
        [
            .. standing.Checks(),
            .. people,
            InclusionContractIsForSeniors.Check(command, facts, standing.Employer, today),
            .. contracts.Checks(),
            .. new PlacementMission(command, facts, standing, today).Checks(people),
            .. ceiling.Checks(),
            .. time.Checks(),
            .. NotYetChecked.For(standing.Engagement.EmployerKind),
        ];
        return Decision.Of(checks, Events(command, facts, standing, ceiling)) with
        {
            MaximumSchedule = isPart
                ? null
                : LargestLawfulSchedule.Of(
                    command,
                    checks,
                    today,
                    check => OpenDays.Blames(check, standing.Engagement.EmployerKind),
                    () => [new OpenDays(facts, standing), contracts.Room(), time.Room(), ceiling.Room()],
                    part => Passes(part, facts, policy, today)
                ),
            Overruns = ceiling.Overruns,
        };
    }

    private static IEnumerable<Check> People(
        ConfirmPlacement command,
        PlacementFacts facts,
        StructureKind employerKind,
        DateOnly today
    )
    {
        DateOnly[] days = [.. command.Schedule.Select(day => day.Date)];
        yield return PassCoversEveryDay.Check(facts.Worker, employerKind, days, today);
        yield return PassCoversTheStart.Check(facts.Worker, employerKind, command.Period.From, days, today);
        yield return SuspendedPassAllowsNoWork.Check(facts.Worker, days, today);
    }

    private static IReadOnlyList<LedgerEvent> Events(
        ConfirmPlacement command,
        PlacementFacts facts,
        PlacementStanding standing,
        PlacementCeiling ceiling
    )
    {
        var engagement = standing.Engagement;
        var slots = command.Terms.Slots is { Count: > 0 } given ? given : null;
        var reserved = new HoursReserved(facts.Account.Id, engagement, ceiling.PlannedDays, slots);
        return
        [
            new PlacementConfirmed(
                command.PlacementId,
                command.WorkerId,
                engagement,
                standing.MandateId,
                command.MissionRequestId,
                command.Period.From,
                command.Period.Until,
                command.Schedule,
                command.SignedOn,
                command.Terms with
                {
                    Site = standing.Site,
                },
                command.ExternalRefs
            ),
            .. standing.Acts(),
            reserved,
            .. ceiling.Notices(),
            .. facts.Request is { } request ? FillMissionRequest.Fill(request, command.PlacementId) : [],
        ];
    }
}
