using PlacementLedger.Api.Tests.Contracts;
using PlacementLedger.Api.Tests.Host;

namespace PlacementLedger.Api.Tests.Workers;

/// <summary>One bad input of each kind for each command on workers.</summary>
[Collection<AskedBadly>]
public sealed class Bad_requests(LedgerApi api)
{
    private const string TakenPass = "TAKENTAKEN01";

    private const string Identity = """
        {"familyName":"Exemple","givenName":"Amina","birthDate":"1985-07-14","nir":"285073500100112",
         "contact":{"phone":"02 00 00 00 00","email":"amina@example.org","postalAddress":"1 rue Exemple, Angers"}}
        """;

    private static readonly string TooLong = new('x', 301);

    public static TheoryData<BadInput> Registering =>
        BadInputs
            .Of(Worker, "/externalRefs/0/system", "/externalRefs/0/id", "/pass/number", "/pass/from", "/pass/until")
            .With("malformed", "/id", "7", "WRONG_FORMAT")
            .With("malformed", "/pass/number", "12345", "WRONG_FORMAT")
            .With("reversed days", "/pass/until", "2026-11-22", "DATE_ORDER")
            .With("no day", "/pass/from", "2026-02-30", "WRONG_FORMAT")
            .With("too long", "/externalRefs/0/id", TooLong, "OUT_OF_RANGE")
            .With("of another", "/pass/number", TakenPass, "PASS_NUMBER_TAKEN", 409, at: "")
            .Rows;

    public static TheoryData<BadInput> RecordingAPass =>
        BadInputs
            .Of(Samples.Pass(Samples.NewPass()), "/number", "/from", "/until")
            .With("malformed", "/number", "12345678901é", "WRONG_FORMAT")
            .With("reversed days", "/until", "2026-11-22", "DATE_ORDER")
            .With("of another", "/number", TakenPass, "PASS_NUMBER_TAKEN", 409, at: "")
            .WithUnknownSubject()
            .WithStaleVersion()
            .Rows;

    public static TheoryData<BadInput> WritingAnIdentity =>
        BadInputs
            .Of(Identity, "/familyName", "/givenName", "/birthDate")
            .With("blank", "/familyName", " ", "OUT_OF_RANGE")
            .With("too long", "/givenName", TooLong, "OUT_OF_RANGE")
            .With("not born", "/birthDate", "2026-11-24", "DATE_IN_FUTURE")
            .With("too old", "/birthDate", "1899-12-31", "OUT_OF_RANGE")
            .With("wrong key", "/nir", "285073500100113", "WRONG_FORMAT")
            .With("too long", "/contact/postalAddress", TooLong, "OUT_OF_RANGE")
            .WithUnknownSubject()
            .AsReplacement()
            .Rows;

    private static string Worker =>
        Samples.Worker(Samples.NewPass(), $"{Guid.CreateVersion7()}", $",\"id\":\"{Guid.CreateVersion7()}\"");

    [Theory]
    [MemberData(nameof(Registering), DisableDiscoveryEnumeration = true)]
    public async Task to_register_are_refused(BadInput bad)
    {
        await api.Post("/v1/workers", Samples.Worker(TakenPass));
        await bad.IsRefused(api, HttpMethod.Post, "/v1/workers", Worker);
    }

    [Theory]
    [MemberData(nameof(RecordingAPass), DisableDiscoveryEnumeration = true)]
    public async Task to_record_a_PASS_are_refused(BadInput bad)
    {
        await api.Post("/v1/workers", Samples.Worker(TakenPass));
        var path = $"{await api.RegisteredWorker()}/passes";
        await bad.IsRefused(api, HttpMethod.Post, path, Samples.Pass(Samples.NewPass()));
    }

    [Theory]
    [MemberData(nameof(WritingAnIdentity), DisableDiscoveryEnumeration = true)]
    public async Task to_write_an_identity_are_refused(BadInput bad)
    {
        var path = $"{await api.RegisteredWorker()}/identity";
        await bad.IsRefused(api, HttpMethod.Put, path, Identity, ("If-Match", "\"0\""));
    }
}
