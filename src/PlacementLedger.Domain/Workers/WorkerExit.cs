using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Workers;

/// <summary>What became of somebody who left a structure; see <see cref="ExitRecorded"/>.</summary>
/// <param name="EvidenceId">The event that recorded it.</param>
public sealed record WorkerExit(
    Guid Id,
    Guid StructureId,
    DateOnly On,
    ExitOutcome Outcome,
    DateOnly? JobFrom,
    DateOnly? JobUntil,
    Guid EvidenceId
)
{
    /// <summary>What the exit counts as (SOR-02 to SOR-05).</summary>
    /// <param name="exactly">What a job of exactly six months is (A9).</param>
    public ExitKind KindOf(SixMonthJob exactly) =>
        Outcome switch
        {
            ExitOutcome.OpenEndedContract or ExitOutcome.PublicService or ExitOutcome.OwnBusiness =>
                ExitKind.DurableJob,
            ExitOutcome.FixedTermContract => Exits.OfFixedTerm(JobFrom!.Value, JobUntil!.Value, exactly),
            ExitOutcome.SubsidisedContract => ExitKind.TransitionJob,
            ExitOutcome.QualifyingTraining or ExitOutcome.AnotherStructure => ExitKind.PositiveExit,
            ExitOutcome.NoSolution => ExitKind.Other,
            ExitOutcome.Withdrawn => ExitKind.Withdrawn,
        };
}

/// <summary>What somebody leaves for, as a fact; what it counts as is the law's to say.</summary>
public enum ExitOutcome
{
    /// <summary>CDI.</summary>
    OpenEndedContract,

    /// <summary>CDD, or a mission of temporary work; its first and last days say whether it is durable.</summary>
    FixedTermContract,

    /// <summary>Traineeship or tenure in the public service.</summary>
    PublicService,
    OwnBusiness,

    /// <summary>A subsidised contract with an ordinary employer.</summary>
    SubsidisedContract,

    /// <summary>Training that leads to a qualification, or to such training.</summary>
    QualifyingTraining,

    /// <summary>Another work-integration structure.</summary>
    AnotherStructure,

    /// <summary>Unemployment, inactivity, or nobody knows.</summary>
    NoSolution,

    /// <summary>The paying agency takes it out of the count.</summary>
    Withdrawn,
}
