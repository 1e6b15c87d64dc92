using PlacementLedger.Api.Tests.Host;
using static PlacementLedger.Api.Tests.Scenarios.Cooperation;

namespace PlacementLedger.Api.Tests.Hours;

/// <summary>The days of a placement that wait for their hours, and the entries in pages.</summary>
[Collection<SharedLedger>]
public sealed class Entries_and_days(LedgerApi api)
{
    [Fact]
    public async Task A_past_day_neither_posted_nor_released_waits_for_its_hours()
    {
        var network = await In(api);
        var placed = await network.Place(Spread(4 * 420, new(2026, 11, 19)));
        Assert.Equal(["2026-11-19", "2026-11-20", "2026-11-21"], await Unsettled(placed));
        Assert.Equal(201, (await network.Post(placed, (new(2026, 11, 20), 60))).Status);
        var released = await api.Post(
            $"/v1/placements/{placed.Body["id"]}/reservation-release",
            """{"days":["2026-11-21"]}"""
        );
        Assert.True(released.Status == 200, released.Text);
        Assert.Equal(["2026-11-19"], await Unsettled(placed));
    }

    [Fact]
    public async Task Entries_come_in_pages_each_of_which_names_the_next()
    {
        var network = await (await In(api)).HavingWorked(35);
        List<string?> days = [];
        List<int> sizes = [];
        for (var next = $"/v1/workers/{network.Worker}/hours-entries?limit=2"; next is not null; )
        {
            var page = await api.Get(next);
            Assert.True(page.Status == 200, page.Text);
            days.AddRange(page.Body["items"]!.AsArray().Select(item => (string?)item!["date"]));
            sizes.Add(page.Body["items"]!.AsArray().Count);
            next = (string?)page.Body["next"];
            Assert.Equal(next is not null, page.Headers.ContainsKey("Link"));
        }

        Assert.Equal([2, 2, 1], sizes);
        Assert.Equal(["2025-09-01", "2025-09-02", "2025-09-03", "2025-09-04", "2025-09-05"], days);
    }

    private async Task<IEnumerable<string?>> Unsettled(Reply placed) =>
        (await api.Get($"/v1/placements/{placed.Body["id"]}")).Body["unsettledDays"]!
            .AsArray()
            .Select(day => (string?)day!["date"]);
}
