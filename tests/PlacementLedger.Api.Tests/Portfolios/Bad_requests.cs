using PlacementLedger.Api.Tests.Contracts;
using PlacementLedger.Api.Tests.Host;

namespace PlacementLedger.Api.Tests.Portfolios;

/// <summary>One bad input of each kind for each command on an allocation.</summary>
[Collection<AskedBadly>]
public sealed class Bad_requests(LedgerApi api)
{
    private static readonly Guid Nobody = Guid.CreateVersion7();
    private static readonly PortfolioSamples Shape = new(null!, Nobody, Nobody, Nobody, Nobody, "");

    public static TheoryData<BadInput> Allocating =>
        Named(BadInputs.Of(Whole(Shape), "/holderId", "/from"), "/holderId", "/openedById")
            .With("reversed days", "/protectedUntil", "2025-12-31", "DATE_ORDER")
            .Rows;

    public static TheoryData<BadInput> Changing =>
        Named(BadInputs.Of(Shape.Change(Nobody), "/toHolderId", "/from", "/clause"), "/toHolderId")
            .With("unknown word", "/clause", "byForce", "UNKNOWN_VALUE")
            .With("words", "/ref", "an agreement", "WRONG_FORMAT")
            .Rows;

    public static TheoryData<BadInput> Consenting =>
        Named(BadInputs.Of(Shape.Consent(Nobody), "/on"), "/toHolderId")
            .With("tomorrow", "/on", "2026-11-24", "DATE_IN_FUTURE")
            .Add(new("nobody acts", null, 400, "HEADER_MISSING") { Headers = [("Acting-Structure", null)] })
            .Rows;

    public static TheoryData<BadInput> Sharing =>
        Named(BadInputs.Of(Shape.Sharing(Nobody), "/structureId", "/from"), "/structureId")
            .With("reversed days", "/until", "2026-11-22", "DATE_ORDER")
            .Rows;

    public static TheoryData<BadInput> Releasing =>
        Named(BadInputs.Of(Shape.Release(), "/on", "/reason"))
            .With("blank", "/reason", "", "OUT_OF_RANGE")
            .With("too long", "/reason", new string('x', 501), "OUT_OF_RANGE")
            .Rows;

    [Theory]
    [MemberData(nameof(Allocating), DisableDiscoveryEnumeration = true)]
    public async Task to_allocate_are_refused(BadInput bad)
    {
        var known = await PortfolioSamples.Begin(api);
        await bad.IsRefused(api, HttpMethod.Post, known.Path, Whole(known));
    }

    [Theory]
    [MemberData(nameof(Changing), DisableDiscoveryEnumeration = true)]
    public Task to_change_the_holder_are_refused(BadInput bad) =>
        AreRefused(bad, "change", known => known.Change(known.Etti));

    [Theory]
    [MemberData(nameof(Consenting), DisableDiscoveryEnumeration = true)]
    public Task to_consent_are_refused(BadInput bad) => AreRefused(bad, "consent", known => known.Consent(known.Etti));

    [Theory]
    [MemberData(nameof(Sharing), DisableDiscoveryEnumeration = true)]
    public Task to_share_are_refused(BadInput bad) => AreRefused(bad, "sharing", known => known.Sharing(known.Etti));

    [Theory]
    [MemberData(nameof(Releasing), DisableDiscoveryEnumeration = true)]
    public Task to_release_are_refused(BadInput bad) => AreRefused(bad, "release", known => known.Release());

    private async Task AreRefused(BadInput bad, string step, Func<PortfolioSamples, string> body)
    {
        var known = await (await PortfolioSamples.Begin(api)).Allocated();
        await bad.IsRefused(api, HttpMethod.Post, $"{known.Path}/{step}", body(known), Known.ActingFor(known.Ai));
    }

    private static string Whole(PortfolioSamples known) =>
        known.Allocation($$""","protectedUntil":"2026-12-31","openedById":"{{known.Ai}}" """);

    // What each of them names must be known.
    private static BadInputs Named(BadInputs inputs, params string[] structures)
    {
        foreach (var pointer in structures.Append("/groupId"))
        {
            inputs.With("unknown", pointer, $"{Guid.CreateVersion7()}", "NOT_FOUND", 404);
        }

        return inputs.WithUnknownSubject().WithStaleVersion();
    }
}
