using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Tests.Hours;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Placements;

/// <summary>A placement whose days are past, and whose hours are now posted and corrected.</summary>
internal sealed class WorkedPlacement
{
    private readonly PlacementStory _story;
    private readonly Placement _placement;
    private HoursAccount _account;

    public WorkedPlacement(PlacementStory story)
    {
        _story = story;
        var events = story.Decide().Events;
        _placement = events.OfType<PlacementEvent>().Aggregate((Placement?)null, Placement.Evolve)!;
        _account = events.OfType<HoursAccountEvent>().Aggregate(story.Hours.Account, HoursAccount.Evolve);
    }

    /// <summary>Posts the days in the order given, numbered from zero.</summary>
    public Decision Post(params IEnumerable<DayMinutes> days) =>
        Record(Lines([.. days.Select((day, index) => Line(index, day))]));

    public Decision Lines(params PostedLine[] lines) =>
        Record(
            PostTimesheet
                .Decide(
                    new(_placement.Id, [.. lines], "cip-1"),
                    _placement,
                    _account,
                    [],
                    _story.Policy,
                    Today,
                    facts: Facts
                )
                .Decision
        );

    public Decision Correct(int entry, int minutes) =>
        Record(
            CorrectHours
                .Decide(
                    new(
                        _placement.Id,
                        History.Id(0xee, entry),
                        History.Id(0xef, entry),
                        History.Id(0xed, entry),
                        minutes,
                        null
                    ),
                    _placement,
                    _account,
                    _story.Policy,
                    Today,
                    facts: Facts
                )
                .Decision
        );

    public PostedLine Line(int entry, DayMinutes day, HoursKind kind = HoursKind.Worked) =>
        new(History.Id(0xee, entry), day.Date, day.Minutes, kind, _story.Category);

    public static Check Check(Decision decision, string rule) =>
        Assert.Single(decision.Checks, check => check.Rule == rule);

    private PostedHoursFacts Facts =>
        new()
        {
            Worker = _story.Worker,
            Minor = _story.Minor,
            WorkTime = _story.WorkTime,
        };

    private Decision Record(Decision decision)
    {
        Assert.False(decision.IsRefused);
        _account = decision.Events.OfType<HoursAccountEvent>().Aggregate(_account, HoursAccount.Evolve);
        return decision;
    }
}
