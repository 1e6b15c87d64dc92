using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Hours;

/// <summary>What the ceiling leaves of the asked days of one scope, granted in date order.</summary>
/// <param name="known">The counted days, those asked that have happened among them.</param>
internal sealed class CeilingRoom(WindowReading window, CountedDay[] known) : IRoom
{
    private CountedDay[] _known = known;

    public int On(DateOnly day)
    {
        var before = CeilingUse.Of(_known, window);
        return CeilingUse.Of(CountedDays.Plus(_known, [new(day, 0, 0)]), window).Room(day, before);
    }

    public void Take(DateOnly day, int minutes)
    {
        if (minutes > 0)
        {
            _known = CountedDays.Plus(_known, [new(day, 0, minutes)]);
        }
    }
}
