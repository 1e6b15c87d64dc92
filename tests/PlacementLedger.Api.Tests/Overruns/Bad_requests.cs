using PlacementLedger.Api.Tests.Contracts;
using PlacementLedger.Api.Tests.Host;
using PlacementLedger.Api.Tests.Transfers;
using static PlacementLedger.Api.Tests.Overruns.OverrunSamples;

namespace PlacementLedger.Api.Tests.Overruns;

/// <summary>One bad input of each kind for each command on overrun cases, and for their lists.</summary>
[Collection<AskedBadly>]
public sealed class Bad_requests(LedgerApi api)
{
    private static readonly Guid Nobody = new("0197c1f0-dead-7000-8000-000000000001");

    public static TheoryData<BadInput> Justifying =>
        Dated(BadInputs.Of(Justification, "/on", "/reason"))
            .With("unknown reason", "/reason", "because", "UNKNOWN_VALUE")
            .With("blank", "/text", " ", "OUT_OF_RANGE")
            .With("too long", "/text", new string('x', 501), "OUT_OF_RANGE")
            .Rows;

    public static TheoryData<BadInput> Derogating =>
        Dated(BadInputs.Of(Derogation, "/on", "/derogationRef"))
            .With("a sentence", "/derogationRef", "le préfet a dit oui", "WRONG_FORMAT")
            .With("never recorded", "/derogationRef", "arrete:2026-17-043", "DEROGATION_UNKNOWN", 409)
            .Rows;

    public static TheoryData<BadInput> Transferring =>
        Dated(BadInputs.Of(Transfer(Nobody), "/on", "/transferId"))
            .With("unknown id", "/transferId", $"{Nobody}", "NOT_FOUND", 404)
            .Rows;

    public static TheoryData<BadInput> Closing =>
        Dated(BadInputs.Of(Closure, "/on", "/reason"))
            .With("blank", "/reason", " ", "OUT_OF_RANGE")
            .With("too long", "/reason", new string('x', 501), "OUT_OF_RANGE")
            .Rows;

    [Theory]
    [MemberData(nameof(Justifying), DisableDiscoveryEnumeration = true)]
    public Task to_justify_are_refused(BadInput bad) => IsRefused(bad, "justification", Justification);

    [Theory]
    [MemberData(nameof(Derogating), DisableDiscoveryEnumeration = true)]
    public async Task to_derogate_are_refused(BadInput bad)
    {
        var known = await api.OverrunCase(employer: await api.NewStructure());
        await api.Granted(known.Employer);
        await bad.IsRefused(api, HttpMethod.Post, $"{known.Path}/derogation", Derogation, known.ByEmployer);
    }

    [Theory]
    [MemberData(nameof(Closing), DisableDiscoveryEnumeration = true)]
    public Task to_close_are_refused(BadInput bad) => IsRefused(bad, "closure", Closure);

    [Theory]
    [MemberData(nameof(Transferring), DisableDiscoveryEnumeration = true)]
    public async Task to_transfer_are_refused(BadInput bad)
    {
        var moved = await api.AgreedTransfer(toKind: "etti");
        var known = await api.OverrunCase(moved.Worker, moved.From);
        await bad.IsRefused(api, HttpMethod.Post, $"{known.Path}/transfer", Transfer(moved.Id), known.ByEmployer);
    }

    [Theory]
    [InlineData("state", "late")]
    [InlineData("state", "Open")]
    [InlineData("state", "")]
    [InlineData("workerId", "4711")]
    [InlineData("limit", "0")]
    [InlineData("after", "x")]
    public async Task to_list_are_refused(string parameter, string value)
    {
        var reply = await api.Get($"/v1/overrun-cases?{parameter}={value}");
        Assert.Equal(400, reply.Status);
        Assert.Equal($"?{parameter}", (string?)reply.Body["errors"]![0]!["pointer"]);
    }

    [Fact]
    public async Task to_read_are_404_when_there_is_none_or_it_is_of_another_tenant()
    {
        Assert.Equal("NOT_FOUND", (await api.Get($"/v1/overrun-cases/{Nobody}")).Code);
        var known = await api.OverrunCase();
        Assert.Equal(404, (await api.Get(known.Path, ("Tenant", "another"))).Status);
    }

    private async Task IsRefused(BadInput bad, string step, string body)
    {
        var known = await api.OverrunCase();
        await bad.IsRefused(api, HttpMethod.Post, $"{known.Path}/{step}", body, known.ByEmployer);
    }

    private static BadInputs Dated(BadInputs inputs) =>
        inputs
            .With("tomorrow", "/on", "2026-11-24", "DATE_IN_FUTURE")
            .With("no day", "/on", "2026-02-30", "WRONG_FORMAT")
            .With("no quote", "/quote", "AAAA", "QUOTE_MISMATCH", 422)
            .WithUnknownSubject()
            .WithStaleVersion();
}
