using System.Collections.Frozen;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Api.Http;

/// <summary>Which member of the request a refusal is about, where its code leaves no doubt: the one to
/// change.</summary>
internal static class RefusedMembers
{
    private static readonly FrozenDictionary<string, string> Pointers = new Dictionary<string, string>
    {
        [Codes.EmployerKindCannotPlace] = "/legalEmployerId",
        [Codes.MandateRequired] = "/mandateId",
        [Codes.OutsideTerritory] = "/site",
        [Codes.Relending] = "/clientId",
        [Codes.DangerousWork] = "/hazards",
        [Codes.CombinedJobNotPermitted] = "/combinedJob",
        [Codes.RecourseReasonMissing] = "/recourse/reason",
        [Codes.RecourseReasonNotAllowed] = "/recourse/reason",
        [Codes.MissionTooShort] = "/until",
        [Codes.MissionTooLong] = "/until",
        [Codes.RenewsAnotherContract] = "/renewsPlacementId",
        [Codes.TooManyRenewals] = "/renewsPlacementId",
        [Codes.PostWaitingPeriod] = "/from",
        [Codes.HoursCeilingExceeded] = "/schedule",
        [Codes.DailyHoursExceeded] = "/schedule",
        [Codes.WeeklyHoursExceeded] = "/schedule",
        [Codes.AverageHoursExceeded] = "/schedule",
        [Codes.RestTooShort] = "/schedule",
        [Codes.MinorLimitExceeded] = "/schedule",
        [Codes.PassSuspensionOverlaps] = "/from",
        [Codes.PassExtensionTooLong] = "/until",
        [Codes.NothingReserved] = "/days",
        [Codes.DerogationUnknown] = "/derogationRef",
        [Codes.TransferUnrelated] = "/transferId",
    }.ToFrozenDictionary();

    /// <summary>One error for each check that blocks and whose member is known.</summary>
    public static IReadOnlyList<ProblemError> In(DecisionAnswer decision) =>
        [
            .. decision
                .Checks.Where(check => check.Outcome == Domain.Decisions.CheckOutcome.Blocked)
                .Where(check => Pointers.ContainsKey(check.Code!))
                .Select(check => new ProblemError(Pointers[check.Code!], check.Code!, check.Message)),
        ];
}
