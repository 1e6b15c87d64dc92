namespace PlacementLedger.Domain.Law;

/// <summary>How a network reads what the law of ETTI missions leaves open (A7, A8).</summary>
public sealed record MissionPolicy(PublicUserReading PublicUsers, PrivatePlacementReading PrivatePlacement)
{
    public static readonly MissionPolicy Default = new(PublicUserReading.ClosedList, PrivatePlacementReading.Doubtful);
}

/// <summary>A7: whether L5132-6 frees an ETTI from L1251-60, which it does not name.</summary>
public enum PublicUserReading
{
    /// <summary>No: a public user keeps the reasons and durations of L1251-60.</summary>
    ClosedList,

    /// <summary>Yes: every reason, 24 months and the renewals of any user.</summary>
    AsAnyUser,
}

/// <summary>A8: whether an ETTI may do private placement, as ordinary temp agencies do.</summary>
public enum PrivatePlacementReading
{
    /// <summary>The texts are at odds: warn.</summary>
    Doubtful,
    Allowed,
    Forbidden,
}
