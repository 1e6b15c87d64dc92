using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Overruns;

namespace PlacementLedger.Domain.Placements;

/// <summary>The 480-hour rules (R480) applied to one placement that is asked for.</summary>
internal sealed class PlacementCeiling
{
    private readonly ConfirmPlacement _command;
    private readonly Engagement _engagement;
    private readonly ClientCategory[] _categories;
    private readonly CeilingPolicy _policy;
    private readonly HoursAccount _account;
    private readonly DateOnly _today;
    private readonly CeilingQuestion _binding;
    private readonly CeilingQuestion[] _others;

    public PlacementCeiling(
        ConfirmPlacement command,
        PlacementFacts facts,
        Engagement engagement,
        CeilingPolicy policy,
        DateOnly today
    )
    {
        (_command, _engagement, _policy, _today) = (command, engagement, policy, today);
        _categories = [.. command.Schedule.Select(day => facts.Client.CountedAs(day.Date))];
        _account = KnownClassification.Apply(facts.Account, facts.KnownClients);
        var hours = CountedHours.Of(_account);
        _binding = Question(hours, policy.Binding);
        _others =
        [
            .. Enum.GetValues<CeilingReading>()
                .Where(reading => reading != policy.Binding)
                .Select(reading => Question(hours, reading)),
        ];
    }

    /// <summary>The schedule with what the client is on each day.</summary>
    public ValueList<PlannedDay> PlannedDays =>
        [.. _command.Schedule.Zip(_categories, (day, category) => new PlannedDay(day.Date, day.Minutes, category))];

    /// <summary>What reserving does to the account, its clients taken for what they are now known to be.</summary>
    public CeilingChange Change => _binding.Change;

    /// <summary>What the cases of the account have to be told. Days from today on pass no ceiling anew.</summary>
    public ValueList<WindowOverrun> Overruns =>
        _command.Schedule[0].Date < _today ? Change.Overruns(_today, OverrunCause.LatePlacement) : [];

    public IEnumerable<Check> Checks()
    {
        var binding = _binding.Examine();
        yield return HoursCeiling.Check(binding);
        foreach (var other in _others)
        {
            yield return CeilingReadings.Check(other.Examine());
        }

        yield return ReferenceWindow.Check(binding);
        yield return PlannedHoursAreReserved.Reserving(
            _command.Schedule.Sum(day => day.Minutes),
            _command.Schedule.Count
        );
        yield return CountedClients.Check(_categories);
        yield return UnclassifiedClients.Check(_categories);
        yield return EttiHoursNeverCount.Check(_engagement.EmployerKind);
        yield return LegalEmployerOwnsTheHour.Check(_engagement);
        yield return ExceedingTheCeiling.Check(binding.PastOverrunMinutes);
    }

    /// <summary>The most that no check blocks. Nothing when a rule blocks whatever the quantity.</summary>
    public ValueList<DayMinutes> MaximumSchedule(IReadOnlyList<Check> checks)
    {
        var blocked = checks.Where(check => check.Outcome == CheckOutcome.Blocked).ToList();
        if (blocked.Exists(check => check.Code != Codes.HoursCeilingExceeded))
        {
            return [];
        }

        if (blocked.Count == 0)
        {
            return _command.Schedule;
        }

        var granted = _binding.LargestLawfulPart();
        return
        [
            .. _command
                .Schedule.Select(day => day with { Minutes = granted.GetValueOrDefault(day.Date, day.Minutes) })
                .Where(day => day.Minutes > 0),
        ];
    }

    private CeilingQuestion Question(CountedHours hours, CeilingReading reading)
    {
        var scope = CeilingScope.Of(reading, _engagement);
        var counted = LegalEmployerOwnsTheHour.HasCeiling(_engagement)
            ? _command.Schedule.Where((_, index) => CountedClients.Counts(_categories[index]))
            : [];
        return new(scope, _policy, _account, hours, counted, _today);
    }
}
