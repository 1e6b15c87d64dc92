using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Domain.Hours;

/// <summary>What the ceiling leaves of the asked days of one scope, granted in date order.</summary>
/// <param name="known">The counted days, those asked that have happened among them.</param>
/// <param name="derogations">Those that cover what is asked.</param>
internal sealed class CeilingRoom(
    CeilingPolicy policy,
    CountedDay[] known,
    CeilingLimits limits,
    CeilingDerogation[] derogations
) : IRoom
{
    private CountedDay[] _known = known;

    public int On(DateOnly day)
    {
        var before = CeilingUse.Of(_known, policy);
        return CeilingUse.Of(CountedDays.Plus(_known, [Asked(day, 0)]), policy).Room(day, before);
    }

    public void Take(DateOnly day, int minutes)
    {
        if (minutes > 0)
        {
            _known = CountedDays.Plus(_known, [Asked(day, minutes)]);
        }
    }

    private CountedDay Asked(DateOnly day, int minutes) => new(day, 0, minutes, limits.On(derogations, day));
}
