using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Api.Structures;

/// <summary>A State convention as it is sent; both days included.</summary>
/// <param name="Departments">As in <c>49</c> or <c>2A</c>.</param>
/// <param name="Communes">INSEE codes; absent or empty means the whole of the departments.</param>
public sealed record ConventionRequest(
    string Number,
    DateOnly From,
    DateOnly Until,
    IReadOnlyList<string> Departments,
    IReadOnlyList<string>? Communes = null,
    string? Quote = null
)
{
    internal void Shape(Shape shape, string at) =>
        shape
            .Text($"{at}/number", Number, 100)
            .Ordered($"{at}/until", From, Until)
            .Count($"{at}/departments", Departments, 1, 110)
            .Each($"{at}/departments", Departments, (pointer, code) => shape.Department(pointer, code))
            .Count($"{at}/communes", Communes, 0, 2_000)
            .Each($"{at}/communes", Communes, (pointer, code) => shape.CommuneIn(pointer, code, Departments));

    internal RecordStateConvention ToCommand(Guid structureId) =>
        new(structureId, Number, new(From, Until), [.. Departments], [.. Communes ?? []]);
}
