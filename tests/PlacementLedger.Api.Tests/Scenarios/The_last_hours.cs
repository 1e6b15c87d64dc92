using PlacementLedger.Api.Tests.Host;

namespace PlacementLedger.Api.Tests.Scenarios;

/// <summary>Scenario 2 at its worst: eight officers ask for the last hours of one worker at once, fifty
/// times.</summary>
[Collection<SharedLedger>]
public sealed class The_last_hours(LedgerApi api)
{
    private const int Rounds = 50;
    private const int Writers = 8;

    [Fact]
    public async Task are_never_given_twice()
    {
        var network = await Cooperation.In(api);
        // Each asks for a day of its own: one day could not hold them all, whatever the ceiling leaves.
        var days = Cooperation.Spread(Writers * 420, new(2026, 11, 24));
        for (var round = 0; round < Rounds; round++)
        {
            network = await (await network.WithNewWorker()).HavingWorked(452);
            var replies = await Task.WhenAll(days.Select(day => network.Place([day])));
            Assert.Equal(4, replies.Count(reply => reply.Status == 201));
            Assert.All(
                replies.Where(reply => reply.Status != 201),
                reply =>
                {
                    Assert.True(reply.Status == 409, reply.Text);
                    Assert.Equal("HOURS_CEILING_EXCEEDED", reply.Code);
                    Assert.Equal(0, (int?)reply.Body["decision"]!["maximumMinutes"]);
                }
            );
            var balance = await network.Balance();
            Assert.Equal((28 * 60, 0), ((int?)balance["reservedMinutes"], (int?)balance["remainingMinutes"]));
        }
    }
}
