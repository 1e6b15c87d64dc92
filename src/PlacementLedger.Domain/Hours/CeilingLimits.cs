using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Domain.Hours;

/// <summary>What each counted hour is held to: the legal ceiling, or the derogation of its AI that covers it that
/// day.</summary>
public sealed class CeilingLimits
{
    /// <summary>The legal ceiling alone.</summary>
    public static readonly CeilingLimits Legal = new([]);

    /// <summary>More minutes than anybody can work: there is no ceiling.</summary>
    internal const int Unlimited = int.MaxValue;

    // In the order they were recorded, structure by structure.
    private readonly (Guid AiId, CeilingDerogation Derogation)[] _granted;

    private CeilingLimits((Guid AiId, CeilingDerogation Derogation)[] granted) => _granted = granted;

    /// <summary>A figure taken in the place of the legal one, to see what it would change; null for the law as it
    /// is.</summary>
    private AssumedCeiling? Assumed { get; init; }

    /// <param name="employers">Structures that employ the worker; each counts once.</param>
    /// <param name="knownAt">Leaves out what was recorded later; null for all that is known.</param>
    public static CeilingLimits Of(IEnumerable<Structure> employers, DateTimeOffset? knownAt = null)
    {
        List<(Guid, CeilingDerogation)>? granted = null;
        foreach (var employer in employers)
        {
            foreach (var derogation in employer.Derogations)
            {
                if (knownAt is null || derogation.RecordedAt <= knownAt)
                {
                    (granted ??= []).Add((employer.Id, derogation));
                }
            }
        }

        return granted is null ? Legal : new([.. granted]);
    }

    /// <summary>The same derogations, over another figure than the legal one on every day.</summary>
    public CeilingLimits Assuming(AssumedCeiling ceiling) => new(_granted) { Assumed = ceiling };

    /// <summary>The derogation that hours of this engagement fall under on that day: of several, the one recorded
    /// last. Null when the legal ceiling holds.</summary>
    public CeilingDerogation? DerogationOn(Engagement engagement, DateOnly day) => InForceOn(Covering(engagement), day);

    /// <summary>What any hour of the scope is held to on that day, whoever of <paramref name="ais"/> employs and
    /// whatever the occupation: the lowest of them.</summary>
    /// <returns>Minutes, null for no ceiling; and the derogation that says so, null for the legal ceiling.</returns>
    public (int? Minutes, CeilingDerogation? Derogation) On(CeilingScope scope, IEnumerable<Guid> ais, DateOnly day)
    {
        (int Minutes, CeilingDerogation? Derogation) lowest = (Unlimited, null);
        var isFirst = true;
        foreach (var ai in scope.EmployerId is { } employer ? [employer] : ais.DefaultIfEmpty())
        {
            var derogation = InForceOn(Covering(ai, scope.ClientId, romeCode: null), day);
            var minutes = Minutes(derogation, day);
            if (isFirst || minutes < lowest.Minutes)
            {
                (lowest, isFirst) = ((minutes, derogation), false);
            }
        }

        return (lowest.Minutes == Unlimited ? null : lowest.Minutes, lowest.Derogation);
    }

    /// <summary>The derogations that cover an engagement, in force or not; nearly always none.</summary>
    internal CeilingDerogation[] Covering(Engagement engagement) =>
        Covering(engagement.EmployerId, engagement.ClientId, engagement.RomeCode);

    /// <summary>Minutes that an hour of that day is held to, under the derogations that cover it.</summary>
    internal int On(CeilingDerogation[] covering, DateOnly day) =>
        Minutes(covering.Length == 0 ? null : InForceOn(covering, day), day);

    /// <summary>Of several in force, the one recorded last.</summary>
    internal static CeilingDerogation? InForceOn(CeilingDerogation[] covering, DateOnly day)
    {
        for (var i = covering.Length - 1; i >= 0; i--)
        {
            if (covering[i].Period.Contains(day))
            {
                return covering[i];
            }
        }

        return null;
    }

    private CeilingDerogation[] Covering(Guid ai, Guid? clientId, string? romeCode)
    {
        List<CeilingDerogation>? covering = null;
        foreach (var (aiId, derogation) in _granted)
        {
            if (aiId == ai && derogation.Covers(clientId, romeCode))
            {
                (covering ??= []).Add(derogation);
            }
        }

        return covering is null ? [] : [.. covering];
    }

    private int Minutes(CeilingDerogation? derogation, DateOnly day)
    {
        var legal = Assumed is { } assumed ? assumed.Minutes : HoursCeiling.LimitOn(day);
        return (derogation is null ? legal : DerogationRaisesTheCeiling.Over(legal, derogation.CeilingMinutes))
            ?? Unlimited;
    }
}

/// <summary>A ceiling to try out.</summary>
/// <param name="Minutes">Null for no ceiling at all.</param>
public sealed record AssumedCeiling(int? Minutes);
