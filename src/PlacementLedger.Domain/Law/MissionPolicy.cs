namespace PlacementLedger.Domain.Law;

/// <summary>How a network reads what the law of ETTI missions leaves open (A7, A8).</summary>
public sealed record MissionPolicy(PublicUserLimits PublicUsers, EttiPrivatePlacement PrivatePlacement)
{
    public static readonly MissionPolicy Default = new(PublicUserLimits.OfPublicUsers, EttiPrivatePlacement.Warned);
}
