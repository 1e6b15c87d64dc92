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

    public IEnumerable<Check> Checks() => ChecksOf(_question, _asked, _atHomeMinutes, _facts.WorkTime, _facts.Account);

    /// <summary>What each rule says of time that is asked for, or that was worked.</summary>
    /// <param name="question">Null where no minute of it counts.</param>
    /// <param name="account">Whose hours of the clock may overlap.</param>
    internal static Check[] ChecksOf(
        WorkTimeQuestion? question,
        AskedTime asked,
        int atHomeMinutes,
        WorkTimePolicy policy,
        HoursAccount account
    ) =>
        [
            .. question is not null
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
            BreakAfterSixHours.Check(asked),
            LimitsOfThePerson.Check(question, atHomeMinutes, policy),
            NoDoubleBooking.Check(account, asked.Slots),
        ];

    /// <summary>What the limits leave of the days asked for.</summary>
    public IRoom Room() => _question is { } question ? question.Room() : new NoLimit();
}
