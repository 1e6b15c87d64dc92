using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Overruns;

/// <summary>Who may answer an overrun case and when, and what can still be answered.</summary>
public static class OverrunSteps
{
    /// <summary>What the employer can still do, in the order of the answers; nothing once it is closed.</summary>
    public static IEnumerable<OverrunOption> OptionsOf(OverrunCase known)
    {
        if (known.Status == OverrunCaseStatus.Closed)
        {
            yield break;
        }

        if (known.Answers.Justification is null)
        {
            yield return OverrunOption.Justification;
        }

        if (known.Answers.Derogation is null)
        {
            yield return OverrunOption.Derogation;
        }

        if (known.Answers.Transfer is null)
        {
            yield return OverrunOption.Transfer;
        }

        yield return OverrunOption.Closure;
    }

    /// <summary>The employer whose ceiling is passed; where all AIs are counted together, any of them.</summary>
    internal static IEnumerable<Check> BelongsTo(Guid? actingStructureId, OverrunCase known) =>
        known.Scope.EmployerId is { } employer ? Steps.BelongsTo(actingStructureId, employer) : [];

    /// <summary>Blocks once the case is closed, or when this answer was given already.</summary>
    internal static IEnumerable<Check> IsPossible(OverrunCase known, OverrunOption option) =>
        OptionsOf(known).Contains(option)
            ? []
            :
            [
                Product.State.Blocked(
                    Codes.WrongState,
                    Figure.Of("state", CamelCase.Of(known.Status)),
                    Figure.Of("step", CamelCase.Of(option))
                ),
            ];
}

/// <summary>What can be done about an overrun.</summary>
public enum OverrunOption
{
    /// <summary>Say why.</summary>
    Justification,

    /// <summary>Name the prefect's derogation that covers it.</summary>
    Derogation,

    /// <summary>Go on with an ETTI.</summary>
    Transfer,
    Closure,
}
