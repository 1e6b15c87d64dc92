namespace PlacementLedger.Api.Clients;

/// <summary>What a client is called, in a document that can be erased: a client may be a private person.</summary>
/// <param name="Id">The client's id.</param>
public sealed record ClientName(Guid Id, string Name)
{
    public const int LengthMax = 200;

    public override string ToString() => $"{nameof(ClientName)} {Id}";
}
