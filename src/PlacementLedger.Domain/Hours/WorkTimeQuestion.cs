using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Hours;

/// <summary>Working time asked of a person, weighed with all that the person works around it.</summary>
public sealed class WorkTimeQuestion
{
    private readonly HoursAccount _account;
    private readonly WorkTimePolicy _policy;
    private readonly AskedWeek[] _weeks;

    /// <param name="asked">At least one day. Days before <paramref name="today"/> are facts.</param>
    public WorkTimeQuestion(HoursAccount account, AskedTime asked, WorkTimePolicy policy, DateOnly today)
    {
        (_account, _policy, Asked, Today) = (account, policy, asked, today);
        Time = TimeAround();
        foreach (var day in asked.Days)
        {
            Add(Time, day);
        }

        _weeks = WeeksOf(asked, Time, today);
    }

    public AskedTime Asked { get; }

    public DateOnly Today { get; }

    /// <summary>With all that is asked.</summary>
    public WorkTime Time { get; }

    /// <summary>The events by which what the person works around it entered the account.</summary>
    public ValueList<Guid> Evidence => Time.Evidence;

    /// <summary>The weeks with asked days, in order.</summary>
    internal ReadOnlySpan<AskedWeek> Weeks => _weeks;

    internal bool IsAhead(DateOnly day) => day >= Today;

    /// <summary>What is granted of the days from today on, one after the other, so that no limit is passed.</summary>
    internal WorkTimeRoom Room()
    {
        var time = TimeAround();
        foreach (var day in Asked.Days)
        {
            if (!IsAhead(day.Date))
            {
                Add(time, day);
            }
        }

        return new(this, time);
    }

    internal void Add(WorkTime time, DayMinutes day) =>
        time.Add(day.Date, day.Minutes, WorkSource.Own, Asked.SlotOn(day.Date));

    private WorkTime TimeAround() =>
        WorkTime.Of(_account, Asked.EmployerId, Asked.Days[0].Date, Asked.Days[^1].Date, _policy);

    private static AskedWeek[] WeeksOf(AskedTime asked, WorkTime time, DateOnly today)
    {
        var weeks = new AskedWeek[asked.Days.Count];
        var count = 0;
        foreach (var day in asked.Days)
        {
            var week = time.IndexOf(day.Date);
            var known = count > 0 && weeks[count - 1].Week == week ? weeks[--count] : new(week, 0, false);
            weeks[count++] = new(week, known.Minutes + day.Minutes, known.IsAhead || day.Date >= today);
        }

        return weeks[..count];
    }
}

/// <summary>A week with asked days in it.</summary>
/// <param name="Week">Its place in the run of weeks.</param>
/// <param name="Minutes">Asked in it.</param>
/// <param name="IsAhead">Whether one of them is from today on.</param>
internal readonly record struct AskedWeek(int Week, int Minutes, bool IsAhead);
