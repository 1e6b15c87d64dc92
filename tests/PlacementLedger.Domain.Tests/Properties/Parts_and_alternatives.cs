using CsCheck;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Tests.Hours;
using PlacementLedger.Domain.Tests.Placements;
using PlacementLedger.Domain.Workers;
using static PlacementLedger.Domain.Tests.People;
using static PlacementLedger.Domain.Tests.Workers.PassStory;

namespace PlacementLedger.Domain.Tests.Properties;

/// <summary>Whatever is refused, the part that is named and the alternatives that are proposed would be
/// accepted.</summary>
public sealed class Parts_and_alternatives
{
    private static readonly Gen<Period> Days = Gen.Select(
        Gen.Int[-60, 60],
        Gen.Int[0, 90],
        (ahead, length) => new Period(Today.AddDays(ahead), Today.AddDays(ahead + length))
    );

    private static readonly Gen<PlacementStory> Asked = Gen.Select(
        Gen.Select(Gen.Int[-5, 40], Gen.Int[1, 150], Gen.Int[60, 660], Gen.Int[1, 127]),
        Gen.Select(Days, Days, Days.Array[0, 2]),
        Gen.Select(Gen.Int[0, 480], Gen.Bool, Gen.Bool),
        Gen.Int[0, 2]
            .Select(drawn => drawn == 0 ? null : (ContractKind?)(drawn == 1 ? ContractKind.Cddi : ContractKind.Cddu)),
        (asked, periods, history, kind) => Story(asked, periods.Item1, periods.Item2, periods.Item3, history, kind)
    );

    [Fact]
    public void are_accepted_when_they_are_asked_for_alone()
    {
        var (parts, moved) = (0, 0);
        Asked.Sample(
            story =>
            {
                var decision = story.Decide();
                var most = decision.MaximumSchedule!;
                if (decision.IsRefused && most.Count > 0)
                {
                    parts++;
                    Assert.Null(Again(story, story.Command with { Schedule = most }));
                    MoreOfADayIsRefused(story, most);
                }

                foreach (var other in story.Alternatives().Where(other => other.Kind == AlternativeKind.OtherDates))
                {
                    moved++;
                    Assert.Null(Again(story, On(story.Command, other.From!.Value, other.Until!.Value)));
                }

                Assert.Equal(
                    decision.IsRefused && most.Count > 0,
                    story.Alternatives().Any(other => other.Kind == AlternativeKind.LessHours)
                );
            },
            iter: Depth.Of(150),
            threads: 1
        );
        Assert.True(
            parts >= Depth.Of(20) && moved >= Depth.Of(20),
            $"{parts} parts and {moved} other dates are too few to prove anything."
        );
    }

    // Filled in date order: a day holds what the days before it leave, and not a minute more.
    private static void MoreOfADayIsRefused(PlacementStory story, ValueList<DayMinutes> most)
    {
        foreach (var day in story.Schedule.Where(day => day.Date >= Today))
        {
            var held = most.FirstOrDefault(part => part.Date == day.Date).Minutes;
            if (held < day.Minutes)
            {
                ValueList<DayMinutes> more =
                [
                    .. most.Where(part => part.Date < day.Date),
                    day with
                    {
                        Minutes = held + 1,
                    },
                ];
                Assert.NotNull(Again(story, story.Command with { Schedule = more }));
                return;
            }
        }
    }

    private static string? Again(PlacementStory story, ConfirmPlacement command) =>
        ConfirmPlacement.Decide(command, story.Facts, story.Policy, Today).Code;

    private static ConfirmPlacement On(ConfirmPlacement asked, DateOnly from, DateOnly until)
    {
        var days = from.DayNumber - asked.Period.From.DayNumber;
        return asked with
        {
            Period = new(from, until),
            Schedule =
            [
                .. asked
                    .Schedule.Select(day => day with { Date = day.Date.AddDays(days) })
                    .Where(day => day.Date <= until),
            ],
        };
    }

    private static PlacementStory Story(
        (int Ahead, int Length, int Minutes, int Weekdays) asked,
        Period pass,
        Period convention,
        Period[] suspensions,
        (int Hours, bool IsEtti, bool IsLong) history,
        ContractKind? kind
    )
    {
        ValueList<DayMinutes> days =
        [
            .. Enumerable
                .Range(0, asked.Length)
                .Select(i => new DayMinutes(Today.AddDays(asked.Ahead + i), asked.Minutes))
                .Where(day => (asked.Weekdays >> (int)day.Date.DayOfWeek & 1) == 1)
                .DefaultIfEmpty(new(Today.AddDays(asked.Ahead), asked.Minutes)),
        ];
        // Half of the PASSes and conventions are long enough not to be in the way.
        var covered = history.IsLong ? new Period(new(2025, 6, 1), new(2028, 5, 31)) : pass;
        var agreed = history.IsLong ? convention : new Period(new(2025, 6, 1), new(2028, 5, 31));
        var structure = Structure(
            AdcrServicesId,
            history.IsEtti ? StructureKind.Etti : StructureKind.Ai,
            Convention($"{agreed.From:yyyy-MM-dd}", $"{agreed.Until:yyyy-MM-dd}", "38")
        );
        return new()
        {
            Employer = structure,
            Signer = structure,
            Worker = With([
                Recorded($"{covered.From:yyyy-MM-dd}", $"{covered.Until:yyyy-MM-dd}"),
                .. Apart(suspensions),
            ]),
            Hours = history.Hours < 60 ? History.None : History.None.Worked(history.Hours, "2025-09-01"),
            Schedule = days,
            Terms = PlacementTerms.None with
            {
                ContractKind = history.IsEtti ? null : kind,
                Recourse = RecourseReason.HiringPeopleInDifficulty,
            },
        };
    }

    private static IEnumerable<WorkerEvent> Apart(Period[] suspensions) =>
        suspensions
            .OrderBy(suspension => suspension.From)
            .Take(1)
            .Select(suspension => Suspended($"{suspension.From:yyyy-MM-dd}", $"{suspension.Until:yyyy-MM-dd}"));
}
