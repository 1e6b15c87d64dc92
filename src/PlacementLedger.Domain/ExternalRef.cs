namespace PlacementLedger.Domain;

/// <summary>The name another system gives to a thing of the ledger. Unique per tenant, kind of thing and
/// system.</summary>
public sealed record ExternalRef(string System, string Id);
