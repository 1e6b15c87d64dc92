using PlacementLedger.Api.Tests.Contracts;
using PlacementLedger.Api.Tests.Host;

namespace PlacementLedger.Api.Tests.Workers;

/// <summary>One bad input of each kind for each command on a PASS or a diagnosis.</summary>
[Collection<AskedBadly>]
public sealed class Bad_PASS_requests(LedgerApi api)
{
    private const string Resuming = """{"on":"2026-11-23"}""";
    private const string Closing = """{"on":"2026-11-20","noticeOn":"2026-11-02"}""";

    private static readonly string Nobody = $"{Guid.CreateVersion7()}";
    private static readonly string Suspending = PassSamples.Suspension("2026-11-20", "2026-12-31");

    public static TheoryData<BadInput> OfASuspension =>
        BadInputs
            .Of(Suspending, "/from", "/until", "/reason")
            .With("reversed days", "/until", "2026-11-19", "DATE_ORDER")
            .With("no day", "/from", "2026-02-30", "WRONG_FORMAT")
            .With("a reason of health", "/reason", "sickness", "UNKNOWN_VALUE")
            .With("over another", "/until", "2027-06-01", "PASS_SUSPENSION_OVERLAPS", 409, at: "")
            .With("without a PASS", "/from", "2024-12-31", "PASS_MISSING", 409, at: "")
            .WithUnknownSubject()
            .WithStaleVersion()
            .Rows;

    public static TheoryData<BadInput> OfAnEndOfSuspension =>
        BadInputs
            .Of(Resuming, "/on")
            .With("no day", "/on", "2026-02-30", "WRONG_FORMAT")
            .WithUnknownSubject()
            .WithStaleVersion()
            .Rows;

    public static TheoryData<BadInput> OfAnExtension =>
        BadInputs
            .Of(PassSamples.Extension("2027-06-30", "2027-12-31", Nobody), "/from", "/until", "/reason", "/authority")
            .With("no day more", "/until", "2027-06-30", "DATE_ORDER")
            .With("in the future", "/requestedOn", "2026-11-24", "DATE_IN_FUTURE")
            .With("unknown word", "/reason", "covid", "UNKNOWN_VALUE")
            .With("unknown word", "/authority", "prefect", "UNKNOWN_VALUE")
            .With("unknown", "/structureId", Nobody, "NOT_FOUND", 404)
            .With("malformed", "/structureId", "7", "WRONG_FORMAT")
            .With("too long", "/until", "2028-06-30", "PASS_EXTENSION_TOO_LONG", 409, at: "")
            .WithUnknownSubject()
            .WithStaleVersion()
            .Rows;

    public static TheoryData<BadInput> OfAClosure =>
        BadInputs
            .Of(Closing, "/on", "/noticeOn")
            .With("in the future", "/on", "2026-11-24", "DATE_IN_FUTURE")
            .With("in the future", "/noticeOn", "2026-11-24", "DATE_IN_FUTURE")
            .With("too early", "/on", "2026-10-01", "PASS_CANNOT_BE_CLOSED", 409, at: "")
            .WithUnknownSubject()
            .WithStaleVersion()
            .Rows;

    public static TheoryData<BadInput> OfADiagnosis =>
        BadInputs
            .Of(PassSamples.Diagnosis("2026-11-20", "siae", Nobody), "/on", "/by")
            .With("in the future", "/on", "2026-11-24", "DATE_IN_FUTURE")
            .With("unknown word", "/by", "self", "UNKNOWN_VALUE")
            .With("unknown", "/structureId", Nobody, "NOT_FOUND", 404)
            .With("more than there are", "/levelOneCriteria", 5, "OUT_OF_RANGE")
            .With("more than there are", "/levelTwoCriteria", 15, "OUT_OF_RANGE")
            .WithUnknownSubject()
            .WithStaleVersion()
            .Rows;

    [Theory]
    [MemberData(nameof(OfASuspension), DisableDiscoveryEnumeration = true)]
    public async Task of_a_suspension_are_refused(BadInput bad)
    {
        var worker = await api.WorkerUntil("2027-12-31");
        await api.Suspended(worker, "2027-06-01", "2027-06-10");
        await bad.IsRefused(api, HttpMethod.Post, $"{worker}/passes/suspensions", Suspending);
    }

    [Theory]
    [MemberData(nameof(OfAnEndOfSuspension), DisableDiscoveryEnumeration = true)]
    public async Task of_an_end_of_suspension_are_refused(BadInput bad)
    {
        var worker = await api.WorkerUntil("2027-12-31");
        await api.Suspended(worker, "2026-11-01", "2026-12-31");
        await bad.IsRefused(api, HttpMethod.Post, $"{worker}/passes/suspension-end", Resuming);
    }

    [Theory]
    [MemberData(nameof(OfAnExtension), DisableDiscoveryEnumeration = true)]
    public async Task of_an_extension_are_refused(BadInput bad)
    {
        var valid = PassSamples.Extension("2027-06-30", "2027-12-31", await api.StructureId());
        var path = $"{await api.WorkerUntil("2027-06-30")}/passes/extensions";
        await bad.IsRefused(api, HttpMethod.Post, path, valid);
    }

    [Theory]
    [MemberData(nameof(OfAClosure), DisableDiscoveryEnumeration = true)]
    public async Task of_a_closure_are_refused(BadInput bad)
    {
        var worker = await api.WorkerUntil("2027-12-31");
        await api.Suspended(worker, "2025-10-01", "2026-12-31");
        await bad.IsRefused(api, HttpMethod.Post, $"{worker}/passes/closure", Closing);
    }

    [Theory]
    [MemberData(nameof(OfADiagnosis), DisableDiscoveryEnumeration = true)]
    public async Task of_a_diagnosis_are_refused(BadInput bad)
    {
        var valid = PassSamples.Diagnosis("2026-11-20", "siae", await api.StructureId());
        var path = $"{await api.WorkerUntil("2027-12-31")}/diagnoses";
        await bad.IsRefused(api, HttpMethod.Post, path, valid);
    }
}
