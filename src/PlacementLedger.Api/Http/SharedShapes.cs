using PlacementLedger.Domain;
using PlacementLedger.Domain.Decisions;

namespace PlacementLedger.Api.Http;

/// <summary>What several nouns have in common, judged the same way everywhere.</summary>
public static class SharedShapes
{
    private const int ReferencesMax = 20;
    private const int SystemLengthMax = 50;
    private const int IdLengthMax = 140;

    /// <summary>An id its sender chose. Of version 7, so that lists in id order are in the order of making.</summary>
    public static Shape NewId(this Shape shape, Guid? id) =>
        shape.Require(
            id is null or { Version: 7 },
            new("/id", ProblemCodes.WrongFormat, Figure.Of("expectedKind", "uuid"))
        );

    /// <summary>One word each, and no colon in the system's name: <c>?externalRef=system:id</c> must find
    /// it.</summary>
    public static Shape ExternalRefs(this Shape shape, IReadOnlyList<ExternalRef>? references) =>
        shape
            .Count("/externalRefs", references, 0, ReferencesMax)
            .Distinct("/externalRefs", references, reference => reference)
            .Each("/externalRefs", references, (at, reference) => shape.Reference(at, reference));

    public static Shape Nir(this Shape shape, string pointer, string? value) =>
        shape.Require(
            value is null || Domain.Workers.Nir.IsWellFormed(value),
            new(pointer, ProblemCodes.WrongFormat, Figure.Of("expectedKind", "nir"))
        );

    private static void Reference(this Shape shape, string at, ExternalRef reference) =>
        shape
            .OneWord($"{at}/system", reference.System, SystemLengthMax)
            .OneWord($"{at}/id", reference.Id, IdLengthMax)
            .Require(
                !reference.System.Contains(':', StringComparison.Ordinal),
                new($"{at}/system", ProblemCodes.WrongFormat)
            );
}
