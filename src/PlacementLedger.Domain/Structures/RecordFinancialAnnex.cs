using PlacementLedger.Domain.Decisions;

namespace PlacementLedger.Domain.Structures;

/// <summary>Records a row of a financial annex. Units: see <see cref="FinancialAnnexRecorded"/>.</summary>
public sealed record RecordFinancialAnnex(
    Guid StructureId,
    string Number,
    string ConventionNumber,
    string State,
    Period Period,
    int PostsHundredths,
    int? AnnualMinutesPerPost,
    long? UnitAmountCents,
    string SourceKey
)
{
    /// <summary>A row is known by its content (<see cref="SourceKey"/>): the same one twice records nothing
    /// more.</summary>
    public static Decision Decide(RecordFinancialAnnex command, Structure structure) =>
        structure.Annexes.Any(annex => annex.SourceKey == command.SourceKey)
            ? Decision.AlreadyDone()
            : Decision.Record(
                new FinancialAnnexRecorded(
                    command.StructureId,
                    command.Number,
                    command.ConventionNumber,
                    command.State,
                    command.Period.From,
                    command.Period.Until,
                    command.PostsHundredths,
                    command.AnnualMinutesPerPost,
                    command.UnitAmountCents,
                    command.SourceKey
                )
            );
}
