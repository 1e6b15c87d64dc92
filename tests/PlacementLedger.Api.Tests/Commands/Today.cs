using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;
using PlacementLedger.Api.Commands;

namespace PlacementLedger.Api.Tests.Commands;

/// <summary>A command arrives on a calendar day of the employers, wherever the host runs.</summary>
public sealed class Today
{
    [Theory]
    [InlineData("2026-11-23T22:59:59Z", "2026-11-23")]
    [InlineData("2026-11-23T23:00:00Z", "2026-11-24")]
    [InlineData("2026-07-14T21:59:59Z", "2026-07-14")]
    [InlineData("2026-07-14T22:00:00Z", "2026-07-15")]
    public void begins_at_midnight_in_Paris(string instant, string day)
    {
        var clock = new FakeTimeProvider(DateTimeOffset.Parse(instant, null));
        var context = new CommandContext(
            new DefaultHttpContext(),
            new("local", null, null),
            new(null, false, null),
            clock
        );
        Assert.Equal(DateOnly.ParseExact(day, "yyyy-MM-dd", null), context.Today);
    }
}
