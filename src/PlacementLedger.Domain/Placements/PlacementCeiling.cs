using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Overruns;

namespace PlacementLedger.Domain.Placements;

/// <summary>The rules of the hour ceiling (R480) applied to one placement that is asked for.</summary>
internal sealed class PlacementCeiling
{
    private readonly ConfirmPlacement _command;
    private readonly Engagement _engagement;
    private readonly ClientCategory[] _categories;
    private readonly DayMinutes[] _counted;
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
        (_command, _engagement, _today) = (command, engagement, today);
        _categories = [.. command.Schedule.Select(day => facts.Client.CountedAs(day.Date))];
        _counted = LegalEmployerOwnsTheHour.HasCeiling(engagement)
            ? [.. command.Schedule.Where((_, index) => CountedClients.Counts(_categories[index]))]
            : [];
        Account = KnownClassification.Apply(facts.Account, facts.KnownClients);
        // The signer is the employer where a past act was outside any mandate.
        var hours = CountedHours.Of(
            Account,
            CeilingLimits.Of([facts.Employer, facts.Signer, .. facts.KnownEmployers]),
            policy.Duration
        );
        _binding = new(policy.Binding, policy, engagement, hours, _counted, today);
        _others = [.. CeilingReadings.All.Where(reading => reading != policy.Binding).Select(_binding.In)];
    }

    /// <summary>The account with its clients taken for what they are now known to be.</summary>
    public HoursAccount Account { get; }

    /// <summary>The schedule with what the client is on each day.</summary>
    public ValueList<PlannedDay> PlannedDays =>
        field ??= [
            .. _command.Schedule.Zip(_categories, (day, category) => new PlannedDay(day.Date, day.Minutes, category)),
        ];

    /// <summary>What reserving does to the account, its clients taken for what they are now known to be.</summary>
    public CeilingChange Change => _binding.Change;

    /// <summary>What the cases of the account have to be told. Days from today on pass no ceiling anew.</summary>
    public ValueList<WindowOverrun> Overruns => IsLate ? Change.Overruns(_today, OverrunCause.LatePlacement) : [];

    /// <summary>What readers are told of windows, shares of the ceiling and overruns.</summary>
    public IEnumerable<LedgerEvent> Notices() =>
        IsLate
            ? [.. WindowNotices.Of(Change), .. OverrunNotices.Of(Change, _today.AddDays(-1))]
            : WindowNotices.Of(Change);

    private bool IsLate => _command.Schedule[0].Date < _today;

    public IEnumerable<Check> Checks()
    {
        var binding = _binding.Examine();
        yield return HoursCeiling.Check(binding);
        foreach (var other in _others)
        {
            yield return CeilingReadings.Check(other.Examine());
        }

        yield return DerogationRaisesTheCeiling.Check(binding);
        yield return ReferenceWindow.Check(binding);
        yield return SixteenHoursNeedNoApproval.Check(_counted);
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

    /// <summary>What the ceiling leaves of the asked days; days that do not count it leaves whole.</summary>
    public IRoom Room() => new CountedRoom(this, _binding.Room());

    private bool Counts(DateOnly day)
    {
        for (var i = 0; i < _categories.Length; i++)
        {
            if (_command.Schedule[i].Date == day)
            {
                return LegalEmployerOwnsTheHour.HasCeiling(_engagement) && CountedClients.Counts(_categories[i]);
            }
        }

        return false;
    }

    private sealed class CountedRoom(PlacementCeiling asked, CeilingRoom ceiling) : IRoom
    {
        public int On(DateOnly day) => asked.Counts(day) ? ceiling.On(day) : int.MaxValue;

        public void Take(DateOnly day, int minutes)
        {
            if (asked.Counts(day))
            {
                ceiling.Take(day, minutes);
            }
        }
    }
}
