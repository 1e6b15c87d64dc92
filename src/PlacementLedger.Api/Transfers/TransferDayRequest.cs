using PlacementLedger.Api.Http;

namespace PlacementLedger.Api.Transfers;

/// <summary>The day on which a step of a transfer was taken; not in the future.</summary>
public sealed record TransferDayRequest(DateOnly On, string? Quote = null)
{
    internal TransferDayRequest Shaped(DateOnly today)
    {
        new Shape().NotAfter("/on", On, today).ThrowIfBad();
        return this;
    }
}
