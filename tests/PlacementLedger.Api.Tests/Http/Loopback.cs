using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;
using PlacementLedger.Api.Http;

namespace PlacementLedger.Api.Tests.Http;

/// <summary>Until callers are authenticated, other machines cannot reach the ledger by accident.</summary>
public sealed class Loopback
{
    [Theory]
    [InlineData("http://127.0.0.1:5080")]
    [InlineData("http://127.8.8.8:5080")]
    [InlineData("http://localhost:5080")]
    [InlineData("http://[::1]:5080")]
    [InlineData("http://unix:/run/ledger.sock")]
    public void This_machine_is_fine(string address) => Assert.Empty(LoopbackOnly.ReachableFromOutside([address]));

    [Theory]
    [InlineData("http://0.0.0.0:5080")]
    [InlineData("http://*:5080")]
    [InlineData("http://+:5080")]
    [InlineData("http://[::]:5080")]
    [InlineData("http://192.168.1.4:5080")]
    [InlineData("http://ledger.example:5080")]
    [InlineData("http://localhost.example:5080")]
    public void Anything_else_is_outside(string address) =>
        Assert.Equal([address], LoopbackOnly.ReachableFromOutside(["http://127.0.0.1:1", address]));

    [Theory]
    [InlineData("urls", "http://0.0.0.0:0")]
    [InlineData("http_ports", "0")]
    [InlineData("Kestrel:Endpoints:Open:Url", "http://*:0")]
    public async Task The_host_does_not_start_when_others_could_call(string setting, string value)
    {
        await using var app = Host([(setting, value)], new KeptLog());
        var failure = await Assert.ThrowsAsync<ListeningRefused>(() =>
            app.StartAsync(TestContext.Current.CancellationToken)
        );
        Assert.Contains(LoopbackOnly.Setting, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Addresses_given_in_code_are_seen_too()
    {
        await using var app = Host([], new KeptLog());
        app.Urls.Add("http://0.0.0.0:0");
        await Assert.ThrowsAsync<ListeningRefused>(() => app.StartAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task It_starts_with_a_loud_warning_when_a_setting_says_so()
    {
        var log = new KeptLog();
        await using var app = Host([("urls", "http://0.0.0.0:0"), (LoopbackOnly.Setting, "true")], log);
        await app.StartAsync(TestContext.Current.CancellationToken);
        Assert.Contains(log.Lines, line => line.StartsWith("Critical LISTENING BEYOND", StringComparison.Ordinal));
    }

    private static WebApplication Host((string Name, string Value)[] settings, KeptLog log)
    {
        var builder = WebApplication.CreateSlimBuilder();
        foreach (var (name, value) in settings)
        {
            builder.Configuration[name] = value;
        }

        builder.Logging.ClearProviders();
        builder.Logging.AddProvider(log);
        builder.AddLedgerHttp();
        return builder.Build();
    }
}
