using PlacementLedger.Api.Placements;
using PlacementLedger.Domain;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Transfers;

namespace PlacementLedger.Api.Operations.Demo;

/// <summary>One placement of the demonstration: so many hours from a week on, on these days of the week.</summary>
/// <param name="Employer">The legal employer, which signs itself unless <see cref="SignedBy"/> says who.</param>
/// <param name="Hours">All in all; the last day is as short as it takes.</param>
internal sealed record DemoPlacement(
    string Key,
    string Worker,
    string Client,
    string Employer,
    int Week,
    int Hours,
    int Monday = 0,
    int Tuesday = 0,
    int Wednesday = 0,
    int Thursday = 0,
    int Friday = 0
)
{
    private const int LongestDays = 1_000;

    public string? SignedBy { get; init; }

    /// <summary>On so many of the last days an hour more was worked than planned.</summary>
    public int LongerDays { get; init; }

    public Guid Id { get; } = DemoId.Of($"placement/{Key}");

    public Guid RequestId { get; } = DemoId.Of($"request/{Key}");

    public Guid EmployerId => DemoCast.Structure(Employer).Id;

    public Guid SignerId => DemoCast.Structure(SignedBy ?? Employer).Id;

    public Guid ClientId => DemoCast.Client(Client).Id;

    /// <summary>An ETTI says why; an AI needs no reason.</summary>
    public RecourseRequest? Recourse =>
        DemoCast.Structure(Employer).Kind == StructureKind.Etti
            ? new(RecourseReason.HiringPeopleInDifficulty, "Démonstration.")
            : null;

    public int MinutesPerWeek => (Monday + Tuesday + Wednesday + Thursday + Friday) * 60;

    /// <summary>The planned days: public holidays are off, and the hours run out in the end.</summary>
    public IReadOnlyList<DayMinutes> Days(DemoCalendar calendar)
    {
        var week = new WeeklySchedule(
            Monday * 60,
            Tuesday * 60,
            Wednesday * 60,
            Thursday * 60,
            Friday * 60,
            Saturday: 0,
            Sunday: 0,
            HolidaysWorked: false
        );
        var from = calendar.MondayOf(Week);
        var left = Hours * 60;
        List<DayMinutes> days = [];
        foreach (var day in week.Over(new(from, from.AddDays(LongestDays)), DemoCast.Client(Client).Department))
        {
            var minutes = Math.Min(left, day.Minutes);
            days.Add(day with { Minutes = minutes });
            left -= minutes;
            if (left == 0)
            {
                break;
            }
        }

        return days;
    }

    /// <summary>The days before today, as they were worked.</summary>
    public IEnumerable<DayMinutes> Worked(DemoCalendar calendar)
    {
        var days = Days(calendar);
        return days.Index()
            .Where(day => day.Item.Date < calendar.Today)
            .Select(day =>
                day.Item with
                {
                    Minutes = day.Item.Minutes + (day.Index >= days.Count - LongerDays ? 60 : 0),
                }
            );
    }
}

/// <summary>A worker's move to another structure, from the Monday of a week on.</summary>
internal sealed record DemoTransfer(string Worker, string From, string To, TransferReason Reason, int Week)
{
    public Guid Id { get; } = DemoId.Of($"transfer/{Worker}");
}

/// <summary>What the first day of a placement is corrected to.</summary>
internal sealed record DemoCorrection(string Placement, int Minutes, string Reason);

/// <summary>A mission request that waits for somebody.</summary>
internal sealed record DemoOpenRequest(
    string Key,
    string Client,
    string ReceivedBy,
    int Week,
    int Weeks,
    int HoursPerWeek,
    int Headcount
)
{
    public Guid Id { get; } = DemoId.Of($"request/{Key}");
}

/// <summary>The demonstration's days, all told from the day on which it was first loaded.</summary>
internal sealed record DemoCalendar(DateOnly Today)
{
    /// <summary>The Monday so many weeks from that of the current week.</summary>
    public DateOnly MondayOf(int week) => Today.AddDays(-(((int)Today.DayOfWeek + 6) % 7) + (7 * week));

    /// <summary>Conventions and mandates: whole years around the 24 months.</summary>
    public Period Years { get; } = new(new(Today.Year - 2, 1, 1), new(Today.Year + 1, 12, 31));
}
