using PlacementLedger.Api.Http;
using PlacementLedger.Domain;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Placements;

namespace PlacementLedger.Api.Placements;

/// <summary>The planned time of a placement: exactly one of days and weekly.</summary>
/// <param name="HolidaysWorked">With weekly: whether public holidays of the workplace are planned too.</param>
public sealed record ScheduleRequest(
    IReadOnlyList<PlannedDayRequest>? Days = null,
    WeeklyRequest? Weekly = null,
    bool? HolidaysWorked = null
)
{
    private const int DaysMax = 1_100;

    internal void Shape(Shape shape, DateOnly from, DateOnly until)
    {
        shape
            .ExactlyOne("/schedule", ("days", Days is not null), ("weekly", Weekly is not null))
            .Require(
                HolidaysWorked is null || Weekly is not null,
                new("/schedule/holidaysWorked", ProblemCodes.ExactlyOne, Figure.Of("memberNames", "days, weekly"))
            )
            .Count("/schedule/days", Days, 1, DaysMax)
            .Distinct("/schedule/days", Days, day => day.Date)
            .Each("/schedule/days", Days, (at, day) => day.Shape(shape, at, from, until));
        Weekly?.Shape(shape, "/schedule/weekly");
    }

    /// <summary>The planned days in date order; empty when no day of the week falls in the period.</summary>
    internal ValueList<DayMinutes> Over(Period period, string? department) =>
        Weekly is { } weekly
            ? [.. weekly.ToSchedule(HolidaysWorked ?? false).Over(period, department)]
            : [.. Days!.OrderBy(day => day.Date).Select(day => new DayMinutes(day.Date, day.Minutes))];

    internal ValueList<DaySlot> Slots() =>
        [
            .. (Days ?? [])
                .Where(day => day.From is not null)
                .OrderBy(day => day.Date)
                .Select(day => new DaySlot(day.Date, day.From!.Value, day.To!.Value)),
        ];
}

/// <summary>One planned day, 1 to 1,440 minutes; from and to are the clock of the workplace, both or
/// none, with to after from: 00:00 is the end of the day.</summary>
public sealed record PlannedDayRequest(DateOnly Date, int Minutes, TimeOnly? From = null, TimeOnly? To = null)
{
    internal void Shape(Shape shape, string at, DateOnly from, DateOnly until) =>
        shape
            .Within($"{at}/date", Date, from, until)
            .Require(From is null == To is null, new(at, ProblemCodes.ExactlyOne, Figure.Of("memberNames", "from, to")))
            .Require(!(To <= From) || To == TimeOnly.MinValue, new($"{at}/to", ProblemCodes.DateOrder))
            .Minutes($"{at}/minutes", Minutes, 1, SpanMinutes);

    // Work past midnight is split by the sender: a day ends at 00:00 at the latest.
    private int SpanMinutes =>
        From is { } from && To is { } to && (from < to || to == TimeOnly.MinValue)
            ? (int)(to - from).TotalMinutes is > 0 and var span
                ? span
                : Http.Shape.MinutesOfADay
            : Http.Shape.MinutesOfADay;
}

/// <summary>Minutes by day of the week; a day left out has none.</summary>
public sealed record WeeklyRequest(
    int Mon = 0,
    int Tue = 0,
    int Wed = 0,
    int Thu = 0,
    int Fri = 0,
    int Sat = 0,
    int Sun = 0
)
{
    internal void Shape(Shape shape, string at) =>
        shape
            .Minutes($"{at}/mon", Mon, 0, Http.Shape.MinutesOfADay)
            .Minutes($"{at}/tue", Tue, 0, Http.Shape.MinutesOfADay)
            .Minutes($"{at}/wed", Wed, 0, Http.Shape.MinutesOfADay)
            .Minutes($"{at}/thu", Thu, 0, Http.Shape.MinutesOfADay)
            .Minutes($"{at}/fri", Fri, 0, Http.Shape.MinutesOfADay)
            .Minutes($"{at}/sat", Sat, 0, Http.Shape.MinutesOfADay)
            .Minutes($"{at}/sun", Sun, 0, Http.Shape.MinutesOfADay);

    internal WeeklySchedule ToSchedule(bool holidaysWorked) => new(Mon, Tue, Wed, Thu, Fri, Sat, Sun, holidaysWorked);
}
