using PlacementLedger.Api.Tests.Contracts;
using PlacementLedger.Api.Tests.Host;

namespace PlacementLedger.Api.Tests.Law;

/// <summary>One bad input of each kind for choosing how to read the law.</summary>
[Collection<AskedBadly>]
public sealed class Bad_requests(LedgerApi api)
{
    private const string Valid =
        """{"ambiguity":"A2","choice":"rolling24Months","decidedBy":"board-2026-11","from":"2026-12-01"}""";

    // The choices of a network would change what the other tests of this host are answered.
    private static readonly (string, string) Tenant = ("Tenant", "of-bad-policies");

    public static TheoryData<BadInput> Adopting =>
        BadInputs
            .Of(Valid, "/ambiguity", "/choice", "/decidedBy")
            .With("no such question", "/ambiguity", "A17", "UNKNOWN_VALUE")
            .With("small letter", "/ambiguity", "a2", "UNKNOWN_VALUE")
            .With("no such option", "/choice", "never24", "UNKNOWN_VALUE")
            .With("option of another question", "/choice", "perAiEmployee", "UNKNOWN_VALUE")
            .With("a name", "/decidedBy", "Mme Martin", "WRONG_FORMAT")
            .With("blank", "/decidedBy", "", "OUT_OF_RANGE")
            .With("no day", "/from", "2026-02-30", "WRONG_FORMAT")
            .With("no quote", "/quote", "AAAA", "QUOTE_MISMATCH", 422)
            .WithStaleVersion()
            .Add(Acting("nobody acts", null, 400, "HEADER_MISSING"))
            .Add(Acting("no id", "nobody", 400, "HEADER_MALFORMED"))
            .Add(Acting("unknown structure", $"{Guid.CreateVersion7()}", 404, "NOT_FOUND"))
            .Rows;

    [Theory]
    [MemberData(nameof(Adopting), DisableDiscoveryEnumeration = true)]
    public async Task to_adopt_a_policy_are_refused(BadInput bad)
    {
        var made = await api.Post("/v1/structures", Samples.Structure(), null, Tenant);
        var acting = Known.ActingFor((Guid)made.Body["id"]!);
        await bad.IsRefused(api, HttpMethod.Post, "/v1/policies", Valid, Tenant, acting);
    }

    private static BadInput Acting(string kind, string? structure, int status, string code) =>
        new(kind, "Acting-Structure:", status, code) { Headers = [("Acting-Structure", structure)] };
}
