using PlacementLedger.Api.Http;
using PlacementLedger.Api.Store;

namespace PlacementLedger.Api.Mandates;

/// <summary>The end of a mandate before its term.</summary>
/// <param name="LastDay">The last day on which the agent may still act.</param>
/// <param name="Reason">Why, in a sentence; without personal data.</param>
public sealed record EndMandateRequest(DateOnly LastDay, string Reason, string? Quote = null)
{
    internal EndMandateRequest Shaped()
    {
        new Shape().Text("/reason", Reason, Remark.LengthMax).ThrowIfBad();
        return this;
    }
}
