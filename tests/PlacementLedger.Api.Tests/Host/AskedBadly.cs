namespace PlacementLedger.Api.Tests.Host;

/// <summary>The host that is only asked what it must refuse, beside the others: half of all requests.</summary>
[CollectionDefinition]
public sealed class AskedBadly : ICollectionFixture<LedgerApi>;
