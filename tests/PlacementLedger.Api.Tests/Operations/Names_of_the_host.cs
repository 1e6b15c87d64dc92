using PlacementLedger.Api.Tests.Host;

namespace PlacementLedger.Api.Tests.Operations;

/// <summary>On its own machine, the host answers to that machine's names only: a browser cannot be lured to
/// it.</summary>
[Collection<SharedLedger>]
public sealed class Names_of_the_host(LedgerApi api)
{
    [Theory]
    [InlineData("localhost", true)]
    [InlineData("127.0.0.1", true)]
    [InlineData("[::1]:5080", true)]
    [InlineData("ledger.example", false)]
    [InlineData("127.0.0.1.example", false)]
    public async Task are_those_of_this_machine(string name, bool isAnswered)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/health/live");
        request.Headers.Host = name;
        using var response = await api.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(isAnswered ? 200 : 400, (int)response.StatusCode);
    }
}
