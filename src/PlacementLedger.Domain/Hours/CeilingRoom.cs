using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Domain.Hours;

/// <summary>What the ceiling leaves of the asked days of one scope, granted in date order.</summary>
/// <param name="known">What is used, by those asked days that have happened too.</param>
/// <param name="derogations">Those that cover what is asked.</param>
internal sealed class CeilingRoom(CeilingUse known, CeilingLimits limits, CeilingDerogation[] derogations) : IRoom
{
    private CeilingUse _known = known;

    public int On(DateOnly day) => _known.With([Asked(day, 0)]).Room(day, _known);

    public void Take(DateOnly day, int minutes)
    {
        if (minutes > 0)
        {
            _known = _known.With([Asked(day, minutes)]);
        }
    }

    private CountedDay Asked(DateOnly day, int minutes) => new(day, 0, minutes, limits.On(derogations, day));
}
