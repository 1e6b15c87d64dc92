using PlacementLedger.Api.Tests.Contracts;
using PlacementLedger.Api.Tests.Host;

namespace PlacementLedger.Api.Tests.Aid;

/// <summary>One bad input of each kind for the command on amounts of aid.</summary>
[Collection<AskedBadly>]
public sealed class Bad_requests(LedgerApi api)
{
    private const string Amount = """
        {"kind":"etti","from":"2026-01-01","amountCents":478100,"territory":"mayotte","confirmed":true}
        """;

    public static TheoryData<BadInput> Publishing =>
        BadInputs
            .Of(Amount, "/kind", "/from", "/amountCents")
            .With("unknown word", "/kind", "geiq", "UNKNOWN_VALUE")
            .With("unknown word", "/territory", "guyane", "UNKNOWN_VALUE")
            .With("nothing", "/amountCents", 0, "OUT_OF_RANGE")
            .With("no day", "/from", "2026-02-30", "WRONG_FORMAT")
            .Rows;

    [Theory]
    [MemberData(nameof(Publishing), DisableDiscoveryEnumeration = true)]
    public async Task to_publish_an_amount_are_refused(BadInput bad) =>
        await bad.IsRefused(api, HttpMethod.Post, "/v1/aid-amounts", Amount);
}
