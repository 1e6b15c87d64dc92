using System.Collections.Immutable;

namespace PlacementLedger.Domain.Law;

/// <summary>Every code a decision can warn or refuse with. Stable for ever: partners branch on them.</summary>
public static class Codes
{
    public const string AlreadyExists = "ALREADY_EXISTS";
    public const string WrongParty = "WRONG_PARTY";
    public const string WrongState = "WRONG_STATE";
    public const string ScopeNotNarrower = "SCOPE_NOT_NARROWER";
    public const string AlreadyInAGroup = "ALREADY_IN_A_GROUP";
    public const string ClientAlreadyHeld = "CLIENT_ALREADY_HELD";
    public const string NotInTheGroup = "NOT_IN_THE_GROUP";
    public const string HolderConsentMissing = "HOLDER_CONSENT_MISSING";
    public const string AllocationClauseNotMet = "ALLOCATION_CLAUSE_NOT_MET";
    public const string EmployerKindCannotPlace = "EMPLOYER_KIND_CANNOT_PLACE";
    public const string MandateRequired = "MANDATE_REQUIRED";
    public const string ActOutsideMandate = "ACT_OUTSIDE_MANDATE";
    public const string ConventionNotInForce = "CONVENTION_NOT_IN_FORCE";
    public const string PassMissing = "PASS_MISSING";
    public const string PassEndsBeforeStart = "PASS_ENDS_BEFORE_START";
    public const string PassSuspended = "PASS_SUSPENDED";
    public const string PassOverlaps = "PASS_OVERLAPS";
    public const string PassNumberTaken = "PASS_NUMBER_TAKEN";
    public const string PassSuspensionOverlaps = "PASS_SUSPENSION_OVERLAPS";
    public const string PassCannotBeClosed = "PASS_CANNOT_BE_CLOSED";
    public const string PassExtensionNotAllowed = "PASS_EXTENSION_NOT_ALLOWED";
    public const string PassExtensionOutsideWindow = "PASS_EXTENSION_OUTSIDE_WINDOW";
    public const string PassExtensionTooLong = "PASS_EXTENSION_TOO_LONG";
    public const string PathwayWaitingPeriod = "PATHWAY_WAITING_PERIOD";
    public const string InclusionContractNotAllowed = "INCLUSION_CONTRACT_NOT_ALLOWED";
    public const string NotInPathway = "NOT_IN_PATHWAY";
    public const string RecourseReasonMissing = "RECOURSE_REASON_MISSING";
    public const string RecourseReasonNotAllowed = "RECOURSE_REASON_NOT_ALLOWED";
    public const string MissionTooShort = "MISSION_TOO_SHORT";
    public const string MissionTooLong = "MISSION_TOO_LONG";
    public const string RenewsAnotherContract = "RENEWS_ANOTHER_CONTRACT";
    public const string TooManyRenewals = "TOO_MANY_RENEWALS";
    public const string PostWaitingPeriod = "POST_WAITING_PERIOD";
    public const string PrivatePlacementDoubtful = "PRIVATE_PLACEMENT_DOUBTFUL";
    public const string OutsideTerritory = "OUTSIDE_TERRITORY";
    public const string Relending = "RELENDING";
    public const string EconomicRedundancy = "ECONOMIC_REDUNDANCY";
    public const string DangerousWork = "DANGEROUS_WORK";
    public const string CddiTooShort = "CDDI_TOO_SHORT";
    public const string CddiTooLong = "CDDI_TOO_LONG";
    public const string CddiWeeklyHours = "CDDI_WEEKLY_HOURS";
    public const string CombinedJobNotPermitted = "COMBINED_JOB_NOT_PERMITTED";
    public const string DerogationOnlyForAi = "DEROGATION_ONLY_FOR_AI";
    public const string DerogationNotYetPossible = "DEROGATION_NOT_YET_POSSIBLE";
    public const string DerogationTooLong = "DEROGATION_TOO_LONG";
    public const string DerogationUnknown = "DEROGATION_UNKNOWN";
    public const string HoursCeilingExceeded = "HOURS_CEILING_EXCEEDED";
    public const string DailyHoursExceeded = "DAILY_HOURS_EXCEEDED";
    public const string WeeklyHoursExceeded = "WEEKLY_HOURS_EXCEEDED";
    public const string AverageHoursExceeded = "AVERAGE_HOURS_EXCEEDED";
    public const string RestTooShort = "REST_TOO_SHORT";
    public const string MinorLimitExceeded = "MINOR_LIMIT_EXCEEDED";
    public const string ConsentMissing = "CONSENT_MISSING";
    public const string AcceptanceMissing = "ACCEPTANCE_MISSING";
    public const string TransferUnrelated = "TRANSFER_UNRELATED";
    public const string AlreadyPosted = "ALREADY_POSTED";
    public const string EntrySuperseded = "ENTRY_SUPERSEDED";
    public const string NothingReserved = "NOTHING_RESERVED";
    public const string OutsidePeriod = "OUTSIDE_PERIOD";
    public const string HeadcountReached = "HEADCOUNT_REACHED";
    public const string FactMissing = "FACT_MISSING";

    public const string OtherReadingExceeded = "OTHER_READING_EXCEEDED";
    public const string OverrunOpened = "OVERRUN_OPENED";
    public const string PlannedHoursExceed = "PLANNED_HOURS_EXCEED";
    public const string CountsForSigner = "COUNTS_FOR_SIGNER";
    public const string PassEndsDuring = "PASS_ENDS_DURING";
    public const string PassSuspensionLimit = "PASS_SUSPENSION_LIMIT";
    public const string PassSuspensionDue = "PASS_SUSPENSION_DUE";
    public const string PassSuspendedOverWorkedDays = "PASS_SUSPENDED_OVER_WORKED_DAYS";
    public const string PassSuspendedOverPlannedDays = "PASS_SUSPENDED_OVER_PLANNED_DAYS";
    public const string EligibilityCriteriaMissing = "ELIGIBILITY_CRITERIA_MISSING";
    public const string DiagnosisExpired = "DIAGNOSIS_EXPIRED";
    public const string WorkerTooYoung = "WORKER_TOO_YOUNG";
    public const string ClientUnclassified = "CLIENT_UNCLASSIFIED";
    public const string ContractKindOfAnother = "CONTRACT_KIND_OF_ANOTHER";
    public const string ContractSignedLate = "CONTRACT_SIGNED_LATE";
    public const string HouseholdClient = "HOUSEHOLD_CLIENT";
    public const string PostFilledDurably = "POST_FILLED_DURABLY";
    public const string OutsideSchedule = "OUTSIDE_SCHEDULE";
    public const string BreakTooShort = "BREAK_TOO_SHORT";
    public const string DoubleBooking = "DOUBLE_BOOKING";
    public const string ContactNoticeTooShort = "CONTACT_NOTICE_TOO_SHORT";
    public const string RuleNotYetChecked = "RULE_NOT_YET_CHECKED";

    /// <summary>Refusals first, in their order of precedence; then the codes that only warn.</summary>
    public static readonly ImmutableArray<string> InOrder =
    [
        AlreadyExists,
        WrongParty,
        WrongState,
        ScopeNotNarrower,
        AlreadyInAGroup,
        ClientAlreadyHeld,
        NotInTheGroup,
        HolderConsentMissing,
        AllocationClauseNotMet,
        EmployerKindCannotPlace,
        MandateRequired,
        ActOutsideMandate,
        ConventionNotInForce,
        PassMissing,
        PassEndsBeforeStart,
        PassSuspended,
        PassOverlaps,
        PassNumberTaken,
        PassSuspensionOverlaps,
        PassCannotBeClosed,
        PassExtensionNotAllowed,
        PassExtensionOutsideWindow,
        PassExtensionTooLong,
        PathwayWaitingPeriod,
        InclusionContractNotAllowed,
        NotInPathway,
        RecourseReasonMissing,
        RecourseReasonNotAllowed,
        MissionTooShort,
        MissionTooLong,
        RenewsAnotherContract,
        TooManyRenewals,
        PostWaitingPeriod,
        PrivatePlacementDoubtful,
        OutsideTerritory,
        Relending,
        EconomicRedundancy,
        DangerousWork,
        CddiTooShort,
        CddiTooLong,
        CddiWeeklyHours,
        CombinedJobNotPermitted,
        DerogationOnlyForAi,
        DerogationNotYetPossible,
        DerogationTooLong,
        DerogationUnknown,
        HoursCeilingExceeded,
        DailyHoursExceeded,
        WeeklyHoursExceeded,
        AverageHoursExceeded,
        RestTooShort,
        MinorLimitExceeded,
        ConsentMissing,
        AcceptanceMissing,
        TransferUnrelated,
        AlreadyPosted,
        EntrySuperseded,
        NothingReserved,
        OutsidePeriod,
        HeadcountReached,
        FactMissing,
        OtherReadingExceeded,
        OverrunOpened,
        PlannedHoursExceed,
        CountsForSigner,
        PassEndsDuring,
        PassSuspensionLimit,
        PassSuspensionDue,
        PassSuspendedOverWorkedDays,
        PassSuspendedOverPlannedDays,
        EligibilityCriteriaMissing,
        DiagnosisExpired,
        WorkerTooYoung,
        ClientUnclassified,
        ContractKindOfAnother,
        ContractSignedLate,
        HouseholdClient,
        PostFilledDurably,
        OutsideSchedule,
        BreakTooShort,
        DoubleBooking,
        ContactNoticeTooShort,
        RuleNotYetChecked,
    ];
}
