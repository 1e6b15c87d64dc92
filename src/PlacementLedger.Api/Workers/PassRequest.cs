using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Api.Workers;

/// <summary>A PASS IAE as its issuer gives it; both days included.</summary>
public sealed record PassRequest(string Number, DateOnly From, DateOnly Until, string? Quote = null)
{
    internal void Shape(Shape shape, string at) =>
        shape.PassNumber($"{at}/number", Number).Ordered($"{at}/until", From, Until);

    internal RecordPass ToCommand(Guid workerId) => new(workerId, new(Number), new(From, Until));
}
