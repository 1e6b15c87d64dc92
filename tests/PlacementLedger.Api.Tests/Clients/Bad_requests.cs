using PlacementLedger.Api.Tests.Contracts;
using PlacementLedger.Api.Tests.Host;

namespace PlacementLedger.Api.Tests.Clients;

/// <summary>One bad input of each kind for each command on clients.</summary>
[Collection<AskedBadly>]
public sealed class Bad_requests(LedgerApi api)
{
    private const string Classification = """
        {"category":"siae","from":"2026-03-01","basis":"Statuts","legalForm":"company"}
        """;

    private const string Redundancy = """{"on":"2026-05-23","rome":"H2206","postRef":"P-1"}""";

    private static readonly Guid Known = Guid.CreateVersion7();
    private static readonly string TooLong = new('x', 501);

    public static TheoryData<BadInput> Registering =>
        BadInputs
            .Of(Client, "/name", "/classification/category", "/classification/from", "/site/department")
            .With("blank", "/name", "", "OUT_OF_RANGE")
            .With("too long", "/name", TooLong, "OUT_OF_RANGE")
            .With("malformed", "/siret", "123", "WRONG_FORMAT")
            .With("unknown word", "/classification/category", "company", "UNKNOWN_VALUE")
            .With("no day", "/classification/from", "2026-02-30", "WRONG_FORMAT")
            .With("unknown department", "/site/department", "20", "WRONG_FORMAT")
            .With("commune elsewhere", "/site/commune", "35238", "COMMUNE_OUTSIDE_DEPARTMENT")
            .With("entered already", "/id", $"{Known}", "ALREADY_EXISTS", 409, at: "")
            .Rows;

    public static TheoryData<BadInput> Classifying =>
        BadInputs
            .Of(Classification, "/category", "/from")
            .With("too long", "/basis", TooLong, "OUT_OF_RANGE")
            .With("form of what has none", "/category", "publicAuthority", "OUT_OF_RANGE", at: "/legalForm")
            .WithUnknownSubject()
            .Rows;

    public static TheoryData<BadInput> DeclaringARedundancy =>
        BadInputs
            .Of(Redundancy, "/on")
            .With("tomorrow", "/on", "2026-11-24", "DATE_IN_FUTURE")
            .With("no day", "/on", "2026-02-30", "WRONG_FORMAT")
            .With("malformed", "/rome", "h2206", "WRONG_FORMAT")
            .With("malformed", "/rome", "H22061", "WRONG_FORMAT")
            .With("words", "/postRef", "Mme Martin", "WRONG_FORMAT")
            .Add(
                new("on no job", "", 400, "AT_LEAST_ONE")
                {
                    InBody = body =>
                    {
                        body.AsObject().Remove("rome");
                        body.AsObject().Remove("postRef");
                    },
                }
            )
            .WithUnknownSubject()
            .Rows;

    private static string Client =>
        $$"""
            {"id":"{{Guid.CreateVersion7()}}","externalRefs":[{"system":"crm","id":"{{Guid.CreateVersion7()}}"}],
             "name":"Exemple","siret":"10000000000033","classification":{{Classification}},
             "site":{"department":"49","commune":"49007"} }
            """;

    [Theory]
    [MemberData(nameof(Registering), DisableDiscoveryEnumeration = true)]
    public async Task to_register_are_refused(BadInput bad)
    {
        await api.Post("/v1/clients", $$"""{"id":"{{Known}}","name":"Exemple"}""");
        await bad.IsRefused(api, HttpMethod.Post, "/v1/clients", Client);
    }

    [Theory]
    [MemberData(nameof(Classifying), DisableDiscoveryEnumeration = true)]
    public async Task to_classify_are_refused(BadInput bad) =>
        await bad.IsRefused(api, HttpMethod.Post, $"{await api.RegisteredClient()}/classifications", Classification);

    [Theory]
    [MemberData(nameof(DeclaringARedundancy), DisableDiscoveryEnumeration = true)]
    public async Task to_declare_a_redundancy_are_refused(BadInput bad) =>
        await bad.IsRefused(api, HttpMethod.Post, $"{await api.RegisteredClient()}/redundancies", Redundancy);
}
