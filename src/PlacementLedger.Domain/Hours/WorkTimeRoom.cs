using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Hours;

/// <summary>What the limits of working time leave of the asked days, granted in date order.</summary>
internal sealed class WorkTimeRoom(WorkTimeQuestion asked, WorkTime time) : IRoom
{
    /// <summary>With what the person works already and what was granted so far.</summary>
    public WorkTime Time => time;

    public WorkTimeQuestion Question => asked;

    public int On(DateOnly day)
    {
        var room = Math.Min(DailyWorkLimit.Room(this, day), WeeklyWorkLimit.Room(this, day));
        room = Math.Min(room, Math.Min(TwelveWeekWorkLimit.Room(this, day), YoungWorkers.Room(this, day)));
        return room > 0 && RestEachDayAndWeek.Allows(this, day) ? room : 0;
    }

    public void Take(DateOnly day, int minutes) => asked.Add(time, new(day, minutes));
}
