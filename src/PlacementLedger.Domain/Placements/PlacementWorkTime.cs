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

    public IEnumerable<Check> Checks() =>
        [
            .. _question is { } question
                ? (Check[])
                    [
                        DailyWorkLimit.Check(question),
                        WeeklyWorkLimit.Check(question),
                        TwelveWeekWorkLimit.Check(question),
                        RestEachDayAndWeek.Check(question),
                        YoungWorkers.Check(question),
                    ]
                :
                [
                    DailyWorkLimit.Rule.NotApplicable(),
                    WeeklyWorkLimit.Rule.NotApplicable(),
                    TwelveWeekWorkLimit.Rule.NotApplicable(),
                    RestEachDayAndWeek.Rule.NotApplicable(),
                    YoungWorkers.Rule.NotApplicable(),
                ],
            BreakAfterSixHours.Check(_asked),
            LimitsOfThePerson.Check(_question, _atHomeMinutes, _facts.WorkTime),
            NoDoubleBooking.Check(_facts.Account, _asked.Slots),
        ];

    /// <summary>What the limits leave of the days asked for.</summary>
    public IRoom Room() => _question is { } question ? question.Room() : new NoLimit();
}
