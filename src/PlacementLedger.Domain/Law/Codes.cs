using System.Collections.Immutable;

namespace PlacementLedger.Domain.Law;

/// <summary>Every code a decision can warn or refuse with. Stable for ever: partners branch on them.</summary>
public static class Codes
{
    public const string AlreadyExists = "ALREADY_EXISTS";
    public const string WrongParty = "WRONG_PARTY";
    public const string WrongState = "WRONG_STATE";
    public const string EmployerKindCannotPlace = "EMPLOYER_KIND_CANNOT_PLACE";
    public const string MandateRequired = "MANDATE_REQUIRED";
    public const string ActOutsideMandate = "ACT_OUTSIDE_MANDATE";
    public const string ConventionNotInForce = "CONVENTION_NOT_IN_FORCE";
    public const string PassMissing = "PASS_MISSING";
    public const string PassEndsBeforeStart = "PASS_ENDS_BEFORE_START";
    public const string PassOverlaps = "PASS_OVERLAPS";
    public const string PassNumberTaken = "PASS_NUMBER_TAKEN";
    public const string OutsideTerritory = "OUTSIDE_TERRITORY";
    public const string HoursCeilingExceeded = "HOURS_CEILING_EXCEEDED";
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
    public const string ClientUnclassified = "CLIENT_UNCLASSIFIED";
    public const string OutsideSchedule = "OUTSIDE_SCHEDULE";
    public const string RuleNotYetChecked = "RULE_NOT_YET_CHECKED";

    /// <summary>Refusals first, in their order of precedence; then the codes that only warn.</summary>
    public static readonly ImmutableArray<string> InOrder =
    [
        AlreadyExists,
        WrongParty,
        WrongState,
        EmployerKindCannotPlace,
        MandateRequired,
        ActOutsideMandate,
        ConventionNotInForce,
        PassMissing,
        PassEndsBeforeStart,
        PassOverlaps,
        PassNumberTaken,
        OutsideTerritory,
        HoursCeilingExceeded,
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
        ClientUnclassified,
        OutsideSchedule,
        RuleNotYetChecked,
    ];
}
