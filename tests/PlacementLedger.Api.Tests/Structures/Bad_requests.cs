using System.Text.Json.Nodes;
using PlacementLedger.Api.Tests.Contracts;
using PlacementLedger.Api.Tests.Host;

namespace PlacementLedger.Api.Tests.Structures;

/// <summary>One bad input of each kind for each command on structures.</summary>
[Collection<AskedBadly>]
public sealed class Bad_requests(LedgerApi api)
{
    private const string Convention = """
        {"number":"C-1","from":"2026-01-01","until":"2028-12-31","departments":["49"],"communes":["49007"]}
        """;

    private const string Annex = """
        {"number":"A1","conventionNumber":"C-1","state":"validated","from":"2026-01-01","until":"2026-12-31",
         "postsHundredths":750,"annualMinutesPerPost":90300,"unitAmountCents":1234500,"sourceKey":"row-1"}
        """;

    private static readonly string SomeClient = $"{Guid.CreateVersion7()}";

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

    private const string InclusionShare = """
        {"id":"0197c1f0-0000-7000-8000-0000000005d2","reference":"49-2026-05-04-00011","department":"49",
         "from":"2026-05-04","until":"2026-12-31"}
        """;

    public static TheoryData<BadInput> RaisingTheInclusionShare =>
        BadInputs
            .Of(InclusionShare, "/reference", "/department", "/from")
            .With("reversed days", "/until", "2026-05-03", "DATE_ORDER")
            .With("words", "/reference", "Le préfet Martin", "WRONG_FORMAT")
            .With("unknown department", "/department", "20", "WRONG_FORMAT")
            .WithUnknownSubject()
            .WithStaleVersion()
            .Rows;

    public static TheoryData<BadInput> GrantingADerogation =>
        BadInputs
            .Of(Derogation(SomeClient), "/reference", "/department", "/from", "/until")
            .With("over three years", "/until", "2029-04-01", "DEROGATION_TOO_LONG")
            .With("before there were any", "/from", "2021-08-31", "DEROGATION_NOT_YET_POSSIBLE")
            .With("below the law", "/ceilingMinutes", (480 * 60) - 1, "OUT_OF_RANGE")
            .With("reversed days", "/until", "2026-03-31", "DATE_ORDER")
            .With("words", "/reference", "Le préfet Martin", "WRONG_FORMAT")
            .With("unknown department", "/department", "20", "WRONG_FORMAT")
            .With("unknown client", "/clients/0", $"{Guid.CreateVersion7()}", "NOT_FOUND", 404)
            .With("client twice", "/clients", new JsonArray(SomeClient, SomeClient), "DUPLICATE_ITEM", at: "/clients/1")
            .With("no occupation", "/romeCodes/0", "jardin", "WRONG_FORMAT")
            .With(
                "occupation twice",
                "/romeCodes",
                new JsonArray("A1203", "A1203"),
                "DUPLICATE_ITEM",
                at: "/romeCodes/1"
            )
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

    [Theory]
    [MemberData(nameof(RaisingTheInclusionShare), DisableDiscoveryEnumeration = true)]
    public async Task to_raise_the_share_of_inclusion_contracts_are_refused(BadInput bad) =>
        await bad.IsRefused(
            api,
            HttpMethod.Post,
            $"{await api.RegisteredStructure()}/inclusion-shares",
            InclusionShare
        );

    [Theory]
    [MemberData(nameof(GrantingADerogation), DisableDiscoveryEnumeration = true)]
    public async Task to_grant_a_derogation_are_refused(BadInput bad) =>
        await bad.IsRefused(
            api,
            HttpMethod.Post,
            $"{await api.RegisteredStructure()}/derogations",
            Derogation($"{await api.NewClient()}")
        );

    private static string Derogation(string client) =>
        $$"""
            {"id":"{{Guid.CreateVersion7()}}","reference":"49-2026-03-17-00004","department":"49",
             "from":"2026-04-01","until":"2029-03-31","ceilingMinutes":48000,
             "clients":["{{client}}"],"romeCodes":["K2204"]}
            """;
}
