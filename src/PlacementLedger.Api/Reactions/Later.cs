namespace PlacementLedger.Api.Reactions;

/// <summary>A message to be handled, at once or after a while; stored with the events, so that neither a crash nor a
/// restart forgets it.</summary>
internal sealed record Later(object Message, TimeSpan? After = null)
{
    // Past midnight wherever the employers are, winter and summer.
    private static readonly TimeOnly Hour = new(4, 0);

    /// <summary>In the early hours of that day; at once where it has come.</summary>
    public static Later On(object message, DateOnly day, TimeProvider clock)
    {
        var delay = new DateTimeOffset(day, Hour, TimeSpan.Zero) - clock.GetUtcNow();
        return new(message, delay > TimeSpan.Zero ? delay : null);
    }
}
