namespace PlacementLedger.Api.Tests.Host;

/// <summary>Tests that can share a host: each makes the things it is about.</summary>
[CollectionDefinition]
public sealed class SharedLedger : ICollectionFixture<LedgerApi>;
