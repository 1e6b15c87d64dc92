using PlacementLedger.Api.Tests.Agreements;
using PlacementLedger.Api.Tests.Host;
using PlacementLedger.Api.Tests.Scenarios;

namespace PlacementLedger.Api.Tests.Handoffs;

/// <summary>A hand-off asks those with whom the AI cooperates: who is asked learns of the worker.</summary>
[Collection<SharedLedger>]
public sealed class Who_is_asked(LedgerApi api)
{
    [Theory]
    [InlineData(true, "agreement")]
    [InlineData(false, null)]
    public async Task is_who_has_signed_an_agreement_and_nobody_without_any_tie(bool agreed, string? tie)
    {
        var network = await Cooperation.In(api);
        var story = new HandoffStory(network, Guid.Empty);
        if (agreed)
        {
            await api.SignedAgreement(Guid.Parse(network.Ai), Guid.Parse(network.Etti));
        }

        await story.WorkedOn();
        var opened = await story.Handoff(agreed ? "asking" : "derogation");
        Assert.Equal(
            tie is null ? [] : [tie],
            opened.Body["candidates"]!.AsArray().Select(candidate => (string?)candidate!["tie"])
        );
    }
}
