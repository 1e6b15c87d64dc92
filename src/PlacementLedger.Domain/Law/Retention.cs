namespace PlacementLedger.Domain.Law;

/// <summary>RGPD-01 to RGPD-03 and RGPD-08: until when each kind of personal data may or must be kept.</summary>
public static class Retention
{
    public static readonly Rule OfPathways = new("RGPD-01", "R5132-1-23") { Effect = RuleEffect.OnDemand };

    public static readonly Rule OfAccessLogs = new("RGPD-02", "R5132-1-23") { Effect = RuleEffect.OnDemand };

    public static readonly Rule OfEvidence = new("RGPD-03", "R5132-1-7") { Effect = RuleEffect.OnDemand };

    public static readonly Rule OfEmployerRecords = new("RGPD-08", "L3243-4, R1221-26, D3171-16, L3245-1, D4711-3")
    {
        Effect = RuleEffect.OnDemand,
    };

    /// <summary>Months after the end of the pathway.</summary>
    public static readonly InForce<int> PathwayMonths = Since2021(24, "R5132-1-23");

    /// <summary>Months after the declaration of eligibility.</summary>
    public static readonly InForce<int> EvidenceMonths = Since2021(24, "R5132-1-7");

    /// <summary>Years after the access, for a user who stays active.</summary>
    public static readonly InForce<int> AccessYears = Since2021(3, "R5132-1-23");

    /// <summary>Months without activity after which a user is inactive.</summary>
    public static readonly InForce<int> InactiveAfterMonths = Since2021(6, "R5132-1-23");

    /// <summary>Months after a user became inactive.</summary>
    public static readonly InForce<int> InactiveMonths = Since2021(13, "R5132-1-23");

    /// <summary>Years that an employer keeps a payslip.</summary>
    public static readonly InForce<int> PayslipYears = new(
        new FigureVersion<int>(new(2008, 5, 1), new(2008, 5, 1), 5, "L3243-4")
    );

    /// <summary>The day by which a pathway's data are due for purging.</summary>
    public static DateOnly PathwayPurgeDue(DateOnly pathwayEnd) => pathwayEnd.AddMonths(PathwayMonths.On(pathwayEnd));

    /// <summary>Until when the evidence of eligibility is kept, that day included.</summary>
    public static DateOnly EvidenceKeptUntil(DateOnly declared) => declared.AddMonths(EvidenceMonths.On(declared));

    /// <summary>The last day an access may stay in the log; null while a court case needs it.</summary>
    /// <param name="inactiveSince">The day of the user's last activity, if that was six months ago or more.</param>
    public static DateOnly? AccessKeptUntil(DateOnly accessed, DateOnly? inactiveSince, bool inCourt)
    {
        if (inCourt)
        {
            return null;
        }

        var ordinary = accessed.AddYears(AccessYears.On(accessed));
        return inactiveSince is { } since && KeptAfterLeaving(since) is var sooner && sooner < ordinary
            ? sooner
            : ordinary;
    }

    /// <summary>The first day on which the payslip of a month may be deleted.</summary>
    /// <param name="month">Its first day.</param>
    public static DateOnly PayslipDeletableFrom(DateOnly month) => month.AddYears(PayslipYears.On(month)).AddMonths(1);

    private static DateOnly KeptAfterLeaving(DateOnly inactiveSince) =>
        inactiveSince.AddMonths(InactiveAfterMonths.On(inactiveSince)).AddMonths(InactiveMonths.On(inactiveSince));

    private static InForce<int> Since2021(int value, string source) =>
        new(new FigureVersion<int>(new(2021, 9, 1), new(2021, 8, 31), value, source));
}
