using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Placements;

/// <summary>The working-time rules (WT) applied to one placement that is asked for: the person's whole time
/// counts.</summary>
internal sealed class PlacementWorkTime
{
    private readonly PlacementFacts _facts;
    private readonly AskedTime _asked;
    private readonly WorkTimeQuestion? _question;
    private readonly int _atHomeMinutes;

    /// <param name="planned">The schedule with what the client is on each day.</param>
    /// <param name="account">With its clients taken for what they are now known to be.</param>
    public PlacementWorkTime(
        ConfirmPlacement command,
        PlacementFacts facts,
        ValueList<PlannedDay> planned,
        HoursAccount account,
        Engagement engagement,
        DateOnly today
    )
    {
        _facts = facts;
        foreach (var day in planned)
        {
            _atHomeMinutes += WorkTime.IsAtHome(engagement.EmployerKind, day.Category) ? day.Minutes : 0;
        }

        _asked = new(
            engagement.EmployerId,
            facts.WorkTime.HomeHoursCount || _atHomeMinutes == 0
                ? command.Schedule
                :
                [
                    .. planned
                        .Where(day => !WorkTime.IsAtHome(engagement.EmployerKind, day.Category))
                        .Select(day => new DayMinutes(day.Date, day.Minutes)),
                ],
            command.Terms.Slots,
            command.Terms.Authorisations ?? [],
            facts.Minor
        );
        _question = _asked.Days.Count > 0 ? new(account, _asked, facts.WorkTime, today) : null;
    }

    public IEnumerable<Check> Checks()
    {
        if (_question is { } question)
        {
            yield return DailyWorkLimit.Check(question);
            yield return WeeklyWorkLimit.Check(question);
            yield return TwelveWeekWorkLimit.Check(question);
            yield return RestEachDayAndWeek.Check(question);
            yield return YoungWorkers.Check(question);
            yield return BreakAfterSixHours.Check(_asked);
        }

        yield return LimitsOfThePerson.Check(_question, _atHomeMinutes, _facts.WorkTime);
        yield return NoDoubleBooking.Check(_facts.Account, _asked.Slots);
    }

    /// <summary>What the limits leave of the days asked for.</summary>
    public IRoom Room() => _question is { } question ? question.Room() : new NoLimit();
}
