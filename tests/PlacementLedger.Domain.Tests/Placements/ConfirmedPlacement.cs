using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Tests.Hours;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Placements;

/// <summary>A placement of four days from 19 November, seven hours each, of a worker who was at 452 hours.</summary>
internal sealed class ConfirmedPlacement
{
    private static readonly PlacementStory Story = new PlacementStory().At452Hours() with
    {
        Schedule = [.. History.Spread(28, "2026-11-19")],
    };

    public ConfirmedPlacement()
    {
        var events = Story.Decide().Events;
        Placement = events
            .OfType<PlacementEvent>()
            .Aggregate((Placement?)null, PlacementLedger.Domain.Placements.Placement.Evolve)!;
        Account = events.OfType<HoursAccountEvent>().Aggregate(Story.Hours.Account, HoursAccount.Evolve);
    }

    public Placement Placement { get; }

    public HoursAccount Account { get; set; }

    public void Record(Decision decision) =>
        Account = decision.Events.OfType<HoursAccountEvent>().Aggregate(Account, HoursAccount.Evolve);

    public TimesheetDecision Post(params PostedLine[] lines) => Post([], lines);

    public TimesheetDecision Post(IEnumerable<Check> others, params PostedLine[] lines) =>
        PostTimesheet.Decide(
            new(Placement.Id, [.. lines], "cip-1"),
            Placement,
            Account,
            others,
            CeilingPolicy.Default,
            Today
        );

    public TimesheetDecision Correct(int entry, int minutes) =>
        CorrectHours.Decide(
            new(Placement.Id, History.Id(0xee, entry), History.Id(0xef, entry), History.Id(0xed, entry), minutes, null),
            Placement,
            Account,
            CeilingPolicy.Default,
            Today
        );

    public Decision End(string on) => EndPlacement.Decide(new(Placement.Id, Day(on), null), Placement, Account);

    public Decision Cancel(Placement placement) =>
        CancelPlacement.Decide(new(placement.Id, Today, null), placement, Account, []);

    public Decision Release(string day) => ReleaseReservation.Decide(new(Placement.Id, [Day(day)]), Placement, Account);

    public ReadingBalance Balance() =>
        HoursBalance.Of(Account, CeilingPolicy.Default, Today, new(AdcrServicesId, StructureKind.Ai)).Readings[0];

    public static PostedLine Line(int entry, string day, int minutes, HoursKind kind = HoursKind.Worked) =>
        new(History.Id(0xee, entry), Day(day), minutes, kind, ClientCategory.PrivateForProfit);

    public static PostedLine Line(int entry, DayMinutes day) =>
        new(History.Id(0xee, entry), day.Date, day.Minutes, HoursKind.Worked, ClientCategory.PrivateForProfit);
}
