using PlacementLedger.Api.Store;

namespace PlacementLedger.Api.Http;

/// <summary>Calls a thing off.</summary>
/// <param name="On">The day it was called off; not in the future.</param>
/// <param name="Reason">Why, in a sentence; without personal data.</param>
public sealed record CancellationRequest(DateOnly On, string Reason, string? Quote = null)
{
    internal CancellationRequest Shaped(DateOnly today)
    {
        new Shape().NotAfter("/on", On, today).Text("/reason", Reason, Remark.LengthMax).ThrowIfBad();
        return this;
    }
}

/// <summary>That a thing was called off.</summary>
/// <param name="Reason">Null once erased.</param>
public sealed record CancellationResource(DateOnly On, string? Reason);
