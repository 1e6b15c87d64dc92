using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Domain.Hours;

/// <summary>What one person works on each day of some whole weeks, all employers and declared outside jobs
/// added.</summary>
/// <remarks>Reserved minutes until they are posted, then what was worked; paid training is work. Weeks run from Monday
/// to Sunday.</remarks>
public sealed class WorkTime
{
    public const int DaysOfAWeek = 7;

    // Twelve weeks with an asked day in them begin at most eleven before its week, and end at most eleven after.
    private const int WeeksAround = TwelveWeekWorkLimit.Weeks - 1;

    // Of these only the sums are looked at, but for the nearest: a rest may lie in the week beside, and is seen by the
    // day before it.
    private const int WeeksNear = 2;

    private readonly int _firstWeek;
    private readonly DayOfWork[] _days;
    private readonly int[] _weeks;

    private WorkTime(DateOnly from, DateOnly until)
    {
        _firstWeek = WeekOf(from) - WeeksAround;
        _weeks = new int[WeekOf(until) + WeeksAround - _firstWeek + 1];
        _days = new DayOfWork[(_weeks.Length - (2 * (WeeksAround - WeeksNear))) * DaysOfAWeek];
    }

    /// <summary>The weeks of these days, and as many around as a limit may look at.</summary>
    /// <param name="employerId">Whose own hours are told from those of others; null for work outside the
    /// ledger.</param>
    public static WorkTime Of(
        HoursAccount account,
        Guid? employerId,
        DateOnly from,
        DateOnly until,
        WorkTimePolicy policy
    )
    {
        var time = new WorkTime(from, until);
        var evidence = new List<Guid>();
        foreach (var placement in account.Placements)
        {
            if (time.Takes(placement, placement.Engagement.EmployerId == employerId, policy))
            {
                evidence.Add(placement.EvidenceId);
            }
        }

        foreach (var job in account.OutsideWork)
        {
            if (time.Takes(job, employerId is null))
            {
                evidence.Add(job.EvidenceId);
            }
        }

        time.Evidence = [.. evidence];
        return time;
    }

    /// <summary>The events by which what is added here entered the account.</summary>
    public ValueList<Guid> Evidence { get; private set; } = [];

    /// <summary>Minutes of the weeks asked about that are worked for other employers of the ledger.</summary>
    public int OtherMinutes { get; private set; }

    /// <summary>Minutes of the weeks asked about that are worked outside the ledger.</summary>
    public int OutsideMinutes { get; private set; }

    /// <summary>Minutes of the weeks asked about that an AI has worked at private homes.</summary>
    public int HomeMinutes { get; private set; }

    /// <summary>Whether the hours of the clock are known for some day.</summary>
    internal bool KnowsHours { get; private set; }

    internal int Weeks => _weeks.Length;

    internal DateOnly MondayOf(int week) => DateOnly.FromDayNumber((_firstWeek + week) * DaysOfAWeek);

    /// <summary>The place of that day's week in this run.</summary>
    internal int IndexOf(DateOnly day) => WeekOf(day) - _firstWeek;

    /// <summary>Minutes of one week of this run.</summary>
    internal int InWeek(int week) => _weeks[week];

    /// <summary>Days with work in one week of this run, at most two away from those asked about.</summary>
    internal int DaysWorkedIn(int week)
    {
        var count = 0;
        foreach (ref readonly var day in _days.AsSpan((week - WeeksAround + WeeksNear) * DaysOfAWeek, DaysOfAWeek))
        {
            count += day.Minutes > 0 ? 1 : 0;
        }

        return count;
    }

    /// <summary>A day of those weeks; nothing is known of others.</summary>
    internal DayOfWork On(DateOnly day) => IsNear(day) ? _days[PlaceOf(day)] : default;

    internal void Add(DateOnly date, int minutes, WorkSource source, DaySlot? slot)
    {
        if (IsNear(date))
        {
            ref var day = ref _days[PlaceOf(date)];
            day = day.Plus(minutes, source, slot);
        }

        var week = IndexOf(date);
        _weeks[week] += minutes;
        KnowsHours |= slot is not null;
        if (WeeksAround <= week && week < Weeks - WeeksAround)
        {
            OtherMinutes += source.HasFlag(WorkSource.Other) ? minutes : 0;
            OutsideMinutes += source.HasFlag(WorkSource.Outside) ? minutes : 0;
            HomeMinutes += source.HasFlag(WorkSource.Home) ? minutes : 0;
        }
    }

    /// <summary>Whether something holds with a minute more on that day, which is then taken away again.</summary>
    internal bool Holds(DateOnly date, WorkSource source, DaySlot? slot, Func<WorkTime, bool> rule)
    {
        ref var day = ref _days[PlaceOf(date)];
        var before = day;
        day = day.Plus(1, source, slot);
        var holds = rule(this);
        day = before;
        return holds;
    }

    private bool Takes(AccountPlacement placement, bool isOwn, WorkTimePolicy policy)
    {
        var days = placement.Days.AsSpan();
        if (days.IsEmpty || days[^1].Date < MondayOf(0) || MondayOf(Weeks) <= days[0].Date)
        {
            return false;
        }

        var (isTaken, nextSlot) = (false, 0);
        var slots = placement.Slots is { } known ? known.AsSpan() : [];
        foreach (ref readonly var day in days)
        {
            var minutes = day.Reserved + day.Worked + day.Training;
            var isAtHome = IsAtHome(placement.Engagement.EmployerKind, day.Category);
            if (minutes == 0 || !Covers(day.Date) || (isAtHome && !policy.HomeHoursCount))
            {
                continue;
            }

            while (nextSlot < slots.Length && slots[nextSlot].Date < day.Date)
            {
                nextSlot++;
            }

            var isKnown = nextSlot < slots.Length && slots[nextSlot].Date == day.Date;
            var source = (isOwn ? WorkSource.Own : WorkSource.Other) | (isAtHome ? WorkSource.Home : 0);
            Add(day.Date, minutes, source, isKnown ? slots[nextSlot] : null);
            isTaken = true;
        }

        return isTaken;
    }

    private bool Takes(OutsideJob job, bool isOwn)
    {
        var isTaken = false;
        for (var day = MondayOf(0); day < MondayOf(Weeks); day = day.AddDays(1))
        {
            if (job.On(day) is > 0 and var minutes)
            {
                Add(day, minutes, isOwn ? WorkSource.Own : WorkSource.Outside, null);
                isTaken = true;
            }
        }

        return isTaken;
    }

    /// <summary>An AI's hours at private homes, which the ban of L8261-3 3° leaves out (ambiguity A10).</summary>
    internal static bool IsAtHome(StructureKind employer, ClientCategory category) =>
        employer == StructureKind.Ai && category == ClientCategory.PrivateIndividualDomestic;

    private bool Covers(DateOnly day) => IndexOf(day) is >= 0 and var week && week < Weeks;

    private bool IsNear(DateOnly day) => PlaceOf(day) is >= 0 and var place && place < _days.Length;

    private int PlaceOf(DateOnly day) => day.DayNumber - ((_firstWeek + WeeksAround - WeeksNear) * DaysOfAWeek);

    // The first day there is was a Monday.
    private static int WeekOf(DateOnly day) => day.DayNumber / DaysOfAWeek;
}
