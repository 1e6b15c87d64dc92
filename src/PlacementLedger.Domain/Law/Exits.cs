namespace PlacementLedger.Domain.Law;

/// <summary>SOR-02 to SOR-06: what became of those who left, and how the shares compare with the targets.</summary>
/// <remarks>Each exit says what it counts as (<see cref="Workers.WorkerExit"/>); no answer adds them up yet.</remarks>
public static class Exits
{
    public static readonly Rule Targets = new("SOR-06", "DGEFP circular 2008-21 of 10 December 2008")
    {
        Effect = RuleEffect.Projects,
    };

    /// <summary>Dynamic exits aimed at, in thousandths of all exits.</summary>
    public static readonly InForce<int> DynamicPerMille = new(
        new FigureVersion<int>(new(2008, 12, 10), new(2008, 12, 10), 600, "DGEFP circular 2008-21")
    );

    /// <summary>Durable exits aimed at, in thousandths of all exits.</summary>
    public static readonly InForce<int> DurablePerMille = new(
        new FigureVersion<int>(new(2008, 12, 10), new(2008, 12, 10), 250, "DGEFP circular 2008-21")
    );

    // SOR-02, SOR-03: the texts say "more than" and "less than" six months.
    private const int DurableMonths = 6;

    /// <summary>What a fixed-term job is: durable when it lasts more than six months.</summary>
    /// <param name="until">Last day, included.</param>
    /// <param name="exactly">What six months exactly are (A9).</param>
    public static ExitKind OfFixedTerm(DateOnly from, DateOnly until, SixMonthJob exactly = SixMonthJob.Transition)
    {
        var firstDurable = exactly switch
        {
            SixMonthJob.Transition => from.AddMonths(DurableMonths),
            SixMonthJob.Durable => from.AddMonths(DurableMonths).AddDays(-1),
        };
        return until >= firstDurable ? ExitKind.DurableJob : ExitKind.TransitionJob;
    }

    public static ExitRates Rates(IEnumerable<ExitKind> exits, DateOnly on)
    {
        var counted = exits.Where(exit => exit != ExitKind.Withdrawn).ToList();
        return new(
            counted.Count,
            counted.Count(exit => exit != ExitKind.Other),
            counted.Count(exit => exit == ExitKind.DurableJob),
            DynamicPerMille.On(on),
            DurablePerMille.On(on)
        );
    }
}

/// <summary>What became of somebody who left.</summary>
public enum ExitKind
{
    /// <summary>SOR-02: open-ended, or more than six months, or public service, or a business of one's own.</summary>
    DurableJob,

    /// <summary>SOR-03: less than six months, or a subsidised contract with an ordinary employer.</summary>
    TransitionJob,

    /// <summary>SOR-04: qualifying training, or another integration structure.</summary>
    PositiveExit,

    /// <summary>Counts among the exits and is not dynamic.</summary>
    Other,

    /// <summary>The paying agency takes it out of the count altogether.</summary>
    Withdrawn,
}

/// <summary>How many left, and the shares of them that are dynamic (SOR-05) and durable.</summary>
public sealed record ExitRates(int Exits, int Dynamic, int Durable, int DynamicTarget, int DurableTarget)
{
    /// <summary>Thousandths of the exits, rounded half up; null when nobody left.</summary>
    public int? DynamicPerMille => PerMille(Dynamic);

    public int? DurablePerMille => PerMille(Durable);

    // Not from the rounded share: 599.5 thousandths are below the target.
    public bool ReachesDynamicTarget => Dynamic * 1_000L >= DynamicTarget * (long)Exits;

    public bool ReachesDurableTarget => Durable * 1_000L >= DurableTarget * (long)Exits;

    private int? PerMille(int count) => Exits == 0 ? null : (int)OccupiedPosts.Rounded(count * 1_000L, Exits);
}
