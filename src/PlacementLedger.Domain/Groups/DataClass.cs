namespace PlacementLedger.Domain.Groups;

/// <summary>The kinds of data that cooperating structures may let each other see; none is shared unless
/// said so.</summary>
public enum DataClass
{
    /// <summary>A worker's hours with the other structure; needs the worker's own consent as well.</summary>
    Balance,

    /// <summary>Who at a client is spoken to, and which structure holds the client.</summary>
    Contacts,

    /// <summary>A worker's PASS, referent and engagement agreements; needs the worker's own consent as well.</summary>
    SocialData,

    /// <summary>What a mandate or a placement costs.</summary>
    Prices,
}
