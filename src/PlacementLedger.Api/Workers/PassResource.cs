using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Api.Workers;

/// <summary>A PASS IAE as it is read over HTTP; all days included.</summary>
/// <param name="Until">The last day as its issuer gave it.</param>
/// <param name="ValidUntil">The last day with what has moved it since: suspensions, extensions, the end of the
/// pathway.</param>
/// <param name="ClosedOn">The last day of a pathway that was ended; null otherwise.</param>
public sealed record PassResource(
    string Number,
    DateOnly From,
    DateOnly Until,
    DateOnly ValidUntil,
    IReadOnlyList<SuspensionResource> Suspensions,
    IReadOnlyList<ExtensionResource> Extensions,
    DateOnly? ClosedOn
)
{
    internal static PassResource Of(Pass pass) =>
        new(
            pass.Number,
            pass.Period.From,
            pass.Period.Until,
            pass.Until,
            [.. pass.Suspensions.Select(SuspensionResource.Of)],
            [.. pass.Extensions.Select(ExtensionResource.Of)],
            pass.Closure?.On
        );
}

/// <summary>Days on which a PASS is put aside.</summary>
public sealed record SuspensionResource(Guid Id, DateOnly From, DateOnly Until, SuspensionReason Reason)
{
    internal static SuspensionResource Of(PassSuspension suspension) =>
        new(suspension.Id, suspension.Period.From, suspension.Period.Until, suspension.Reason);
}

/// <summary>Days added to a PASS.</summary>
/// <param name="From">The last day of the PASS before; the first day added is the one after.</param>
/// <param name="Days">How many days were added.</param>
public sealed record ExtensionResource(Guid Id, DateOnly From, DateOnly Until, int Days, ExtensionGround Ground)
{
    internal static ExtensionResource Of(PassExtension extension) =>
        new(extension.Id, extension.From, extension.Until, extension.Days, extension.Ground);
}

/// <summary>A finding that somebody may enter a pathway.</summary>
/// <param name="ValidUntil">The last day on which it is good by itself; under a PASS it is good throughout.</param>
public sealed record DiagnosisResource(
    Guid Id,
    DateOnly On,
    PassAuthority By,
    Guid? StructureId,
    int LevelOneCriteria,
    int LevelTwoCriteria,
    DateOnly ValidUntil
)
{
    internal static DiagnosisResource Of(EligibilityDiagnosis diagnosis) =>
        new(
            diagnosis.Id,
            diagnosis.On,
            diagnosis.By,
            diagnosis.StructureId,
            diagnosis.LevelOneCriteria,
            diagnosis.LevelTwoCriteria,
            DiagnosisValidity.EndOf(diagnosis).AddDays(-1)
        );
}
