using PlacementLedger.Api.Commands;

namespace PlacementLedger.Api.Tests.Commands;

public sealed class New_ids
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void grow_even_within_one_millisecond_and_past_its_counter()
    {
        var ids = Enumerable.Range(0, 10_000).Select(_ => NewIds.At(Noon)).ToList();
        Assert.Equal(ids.Order(), ids);
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Equal((7, 0b10), (id.Version, id.Variant >> 2)));
    }

    [Fact]
    public async Task differ_between_threads()
    {
        var batches = await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(_ => Task.Run(() => Enumerable.Range(0, 1_000).Select(_ => NewIds.At(Noon)).ToList()))
        );
        Assert.Equal(8_000, batches.SelectMany(ids => ids).Distinct().Count());
    }
}
