using PlacementLedger.Api.Tests.Contracts;
using PlacementLedger.Api.Tests.Host;

namespace PlacementLedger.Api.Tests.Structures;

/// <summary>One bad input of each kind for each command on structures.</summary>
[Collection<SharedLedger>]
public sealed class Bad_requests(LedgerApi api)
{
    private const string Convention = """
        {"number":"C-1","from":"2026-01-01","until":"2028-12-31","departments":["49"],"communes":["49007"]}
        """;

    private const string Annex = """
        {"number":"A1","conventionNumber":"C-1","state":"validated","from":"2026-01-01","until":"2026-12-31",
         "postsHundredths":750,"annualMinutesPerPost":90300,"unitAmountCents":1234500,"sourceKey":"row-1"}
        """;

    private const string Known = "99999999999999";

    private static string Structure =>
        Samples.Structure(
            more: $$"""
            ,"id":"{{Guid.CreateVersion7()}}","externalRefs":[{"system":"portal","id":"{{Guid.CreateVersion7()}}"}],
            "convention":{{Convention}}
            """
        );

    public static TheoryData<BadInput> Registering =>
        BadInputs
            .Of(Structure, "/kind", "/siret", "/name", "/convention/number", "/convention/departments")
            .With("malformed", "/siret", "1234", "WRONG_FORMAT")
            .With("unknown word", "/kind", "AI", "UNKNOWN_VALUE")
            .With("blank", "/name", " ", "OUT_OF_RANGE")
            .With("reversed days", "/convention/until", "2025-12-31", "DATE_ORDER")
            .With("no day", "/convention/until", "2026-02-30", "WRONG_FORMAT")
            .With("blank", "/externalRefs/0/system", "", "OUT_OF_RANGE")
            .With("words", "/externalRefs/0/id", "Mme Martin", "WRONG_FORMAT")
            .With("words", "/externalRefs/0/system", "a\u00a0b", "WRONG_FORMAT")
            .With("colon", "/externalRefs/0/system", "a:b", "WRONG_FORMAT")
            .With("entered already", "/siret", Known, "ALREADY_EXISTS", 409, at: "")
            .Rows;

    public static TheoryData<BadInput> RecordingAConvention =>
        BadInputs
            .Of(Convention, "/number", "/from", "/until", "/departments")
            .With("reversed days", "/until", "2025-12-31", "DATE_ORDER")
            .With("unknown department", "/departments/0", "20", "WRONG_FORMAT")
            .With("commune elsewhere", "/communes/0", "35238", "COMMUNE_OUTSIDE_DEPARTMENT")
            .WithUnknownSubject()
            .WithStaleVersion()
            .Rows;

    public static TheoryData<BadInput> RecordingAnAnnex =>
        BadInputs
            .Of(Annex, "/number", "/conventionNumber", "/state", "/from", "/until", "/postsHundredths")
            .With("reversed days", "/until", "2025-12-31", "DATE_ORDER")
            .WithUnknownSubject()
            .WithStaleVersion()
            .Rows;

    [Theory]
    [MemberData(nameof(Registering), DisableDiscoveryEnumeration = true)]
    public async Task to_register_are_refused(BadInput bad)
    {
        await api.Post("/v1/structures", Samples.Structure(Known));
        await bad.IsRefused(api, HttpMethod.Post, "/v1/structures", Structure);
    }

    [Theory]
    [MemberData(nameof(RecordingAConvention), DisableDiscoveryEnumeration = true)]
    public async Task to_record_a_convention_are_refused(BadInput bad) =>
        await bad.IsRefused(api, HttpMethod.Post, $"{await api.RegisteredStructure()}/conventions", Convention);

    [Theory]
    [MemberData(nameof(RecordingAnAnnex), DisableDiscoveryEnumeration = true)]
    public async Task to_record_an_annex_are_refused(BadInput bad) =>
        await bad.IsRefused(api, HttpMethod.Post, $"{await api.RegisteredStructure()}/financial-annexes", Annex);
}
