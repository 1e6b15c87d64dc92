namespace PlacementLedger.Domain.Law;

/// <summary>A3: which duration the ceiling consumes (R480-04).</summary>
public enum CountedDuration
{
    /// <summary>What validated timesheets say was worked; what is contracted is reserved until then.</summary>
    Worked,

    Contracted,
}

/// <summary>A4: whether the day of the anniversary belongs to the window (R480-03).</summary>
public enum AnniversaryDay
{
    OutsideTheWindow,
    InsideTheWindow,
}

/// <summary>A5: where the last day of a PASS comes from (PASS-02).</summary>
public enum PassEnd
{
    /// <summary>As its issuer wrote it, and never computed again.</summary>
    AsIssued,

    /// <summary>Twenty-four months from the receipt, whatever the issuer wrote.</summary>
    ByLaw,
}

/// <summary>A6: by how many days a suspension of N days moves the end of a PASS (PASS-09).</summary>
public enum SuspensionShift
{
    /// <summary>N - 1, as the State's platform counts.</summary>
    DaysLessOne,

    Days,
}

/// <summary>A7: which limits hold for an ETTI's missions with public users (ETTI-09).</summary>
public enum PublicUserLimits
{
    /// <summary>The reasons and durations of L1251-60.</summary>
    OfPublicUsers,

    /// <summary>The twenty-four months of any ETTI.</summary>
    OfEveryUser,
}

/// <summary>A8: whether an ETTI may do private placement or lend its permanent staff to the AI (ETTI-03).</summary>
public enum EttiPrivatePlacement
{
    Warned,
    Allowed,
    Forbidden,
}

/// <summary>A9: what a job of exactly six months is (SOR-02, SOR-03).</summary>
public enum SixMonthJob
{
    Transition,
    Durable,
}

/// <summary>A10: whether an AI's hours at private homes count for the weekly maximum (WT-02, WT-06).</summary>
public enum HomeHelpHours
{
    Counted,
    NotCounted,
}

/// <summary>A11: what a client of a form that the law does not settle is, such as a co-ownership (R480-05).</summary>
public enum BorderlineClient
{
    /// <summary>It counts, unless a person records why it is non-profit.</summary>
    Counted,

    Exempt,
}

/// <summary>A12: what a prefect's derogation holds (R480-07).</summary>
public enum DerogationShape
{
    /// <summary>What its text says: a ceiling or none, for everything or a part.</summary>
    AsOrdered,
}

/// <summary>A13: how the waiting period of a post is measured (ETTI-11).</summary>
public enum PostWaitingLength
{
    /// <summary>The contract in calendar days, the wait in opening days, rounded up.</summary>
    OpeningDaysRoundedUp,
}

/// <summary>A14: what ends a PASS that has been suspended for more than twelve months (PASS-11).</summary>
public enum LongSuspension
{
    /// <summary>A decision with its notice, never the mere passing of time.</summary>
    EndedByDecision,
}

/// <summary>A15: the hours of one full-time post in a year (AID-03).</summary>
public enum FteHours
{
    OfTheFinancialAnnex,
}

/// <summary>A16: what an aid amount that has not been published yet is (AID-01).</summary>
public enum UnknownAidAmount
{
    /// <summary>No money is computed; hours and posts are.</summary>
    NotComputed,

    /// <summary>The last known amount, marked as provisional.</summary>
    CarriedForward,
}
