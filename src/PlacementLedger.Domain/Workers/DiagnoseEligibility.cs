using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Domain.Workers;

/// <summary>Records that a prescriber, or a structure by counting criteria, found somebody eligible for a
/// pathway.</summary>
/// <param name="StructureId">The structure that judges, or with which a prescriber does.</param>
/// <param name="LevelOneCriteria">How many criteria of level 1 are met; which ones is told nowhere.</param>
public sealed record DiagnoseEligibility(
    Guid WorkerId,
    Guid DiagnosisId,
    DateOnly On,
    PassAuthority By,
    Guid? StructureId,
    int LevelOneCriteria,
    int LevelTwoCriteria
)
{
    /// <summary>The same diagnosis of the same day records nothing the second time.</summary>
    /// <param name="kind">The structure's kind; null when none is named.</param>
    /// <param name="ageOn">The person's age on a day, from the identity document; null where there is none.</param>
    public static Decision Decide(
        DiagnoseEligibility command,
        Worker worker,
        StructureKind? kind,
        Func<DateOnly, int>? ageOn,
        DateOnly today
    ) =>
        worker.Diagnoses.Any(command.IsRecordedAs)
            ? Decision.AlreadyDone()
            : Decision.Of(
                [
                    PathwayWaitingPeriod.Check(worker.Passes, command.By, command.On),
                    EligibilityByCriteria.Check(
                        command.By,
                        kind,
                        command.LevelOneCriteria,
                        command.LevelTwoCriteria,
                        command.On
                    ),
                    DiagnosisValidity.Check(command.By, command.On, worker, today),
                    WorkerIsOldEnough.Check(ageOn, command.On),
                    EligibilityControl.Check(command.By, command.On),
                ],
                new EligibilityDiagnosed(
                    command.WorkerId,
                    command.DiagnosisId,
                    command.On,
                    command.By,
                    command.StructureId,
                    command.LevelOneCriteria,
                    command.LevelTwoCriteria
                )
            );

    private bool IsRecordedAs(EligibilityDiagnosis known) =>
        known.On == On
        && known.By == By
        && known.StructureId == StructureId
        && known.LevelOneCriteria == LevelOneCriteria
        && known.LevelTwoCriteria == LevelTwoCriteria;
}
