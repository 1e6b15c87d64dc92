using PlacementLedger.Domain.Decisions;

namespace PlacementLedger.Domain.Law;

/// <summary>Who may take a step in the life of a thing, and in which of its states.</summary>
/// <remarks>A step that is allowed says nothing: no rule of law was kept by it, and a decision lists such
/// rules.</remarks>
internal static class Steps
{
    /// <summary>Blocks when another structure acts than those whose step it is; nobody acting is not
    /// judged.</summary>
    public static IEnumerable<Check> BelongsTo(Guid? actingStructureId, params ReadOnlySpan<Guid> parties) =>
        actingStructureId is not { } acting || parties.Contains(acting)
            ? []
            : [Product.Party.Blocked(Codes.WrongParty)];

    /// <summary>Blocks unless the thing is in a state that allows the step.</summary>
    public static IEnumerable<Check> IsPossible<TStatus>(TStatus status, params ReadOnlySpan<TStatus> allowed)
        where TStatus : struct, Enum =>
        allowed.Contains(status)
            ? []
            : [Product.State.Blocked(Codes.WrongState, Figure.Of("state", CamelCase.Of(status)))];
}
