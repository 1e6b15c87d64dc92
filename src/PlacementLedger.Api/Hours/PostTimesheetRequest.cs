using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Hours;

namespace PlacementLedger.Api.Hours;

/// <summary>Validated hours of one placement; all lines are recorded or none.</summary>
/// <param name="ValidatedBy">An opaque id of the person who validated; never a name.</param>
public sealed record PostTimesheetRequest(
    IReadOnlyList<TimesheetLineRequest> Lines,
    string ValidatedBy,
    string? Quote = null
)
{
    private const int LinesMax = 400;

    internal PostTimesheetRequest Shaped(DateOnly today)
    {
        var shape = new Shape()
            .Count("/lines", Lines, 1, LinesMax)
            .Distinct("/lines", Lines, line => (line.Date, line.Kind))
            .Opaque("/validatedBy", ValidatedBy);
        shape
            .Each(
                "/lines",
                Lines,
                (at, line) =>
                    shape
                        .NotAfter($"{at}/date", line.Date, today)
                        .Minutes($"{at}/minutes", line.Minutes, 1, Shape.MinutesOfADay)
            )
            .ThrowIfBad();
        return this;
    }
}

/// <summary>Hours of one day and kind, 1 to 1,440 minutes.</summary>
public sealed record TimesheetLineRequest(DateOnly Date, int Minutes, HoursKind Kind)
{
    internal PostedLine ToLine(Guid entry, Client client) => new(entry, Date, Minutes, Kind, client.CountedAs(Date));

    internal TimesheetEntry ToEntry(Guid entry, Guid employer) => new(entry, Date, Minutes, Kind, employer);
}

/// <summary>What a timesheet answers.</summary>
/// <param name="OverrunMinutes">By how much these hours pass the ceiling more than it was passed before.</param>
/// <param name="OverrunCaseId">The overrun case they opened or changed; null when they did neither.</param>
public sealed record TimesheetAnswer(
    IReadOnlyList<TimesheetEntry> Entries,
    int OverrunMinutes,
    Guid? OverrunCaseId,
    DecisionAnswer Decision
);

/// <summary>An entry made of a line.</summary>
/// <param name="CountsFor">The legal employer, whose hours they are (R480-10).</param>
public sealed record TimesheetEntry(Guid Id, DateOnly Date, int Minutes, HoursKind Kind, Guid CountsFor);
