using PlacementLedger.Domain.Decisions;

namespace PlacementLedger.Domain.Structures;

/// <summary>Records a State convention: number, days (both ends included) and territory.</summary>
public sealed record RecordStateConvention(
    Guid StructureId,
    string Number,
    Period Period,
    ValueList<string> Departments,
    ValueList<string> Communes
)
{
    /// <summary>Recording the very same convention twice records nothing the second time.</summary>
    public static Decision Decide(RecordStateConvention command, Structure structure) =>
        structure.Conventions.Any(command.IsRecordedAs) ? Decision.AlreadyDone() : Decision.Record(Recorded(command));

    internal static StateConventionRecorded Recorded(RecordStateConvention command) =>
        new(
            command.StructureId,
            command.Number,
            command.Period.From,
            command.Period.Until,
            command.Departments,
            command.Communes
        );

    private bool IsRecordedAs(StateConvention known) =>
        known.Number == Number
        && known.Period == Period
        && known.Departments.Equals(Departments)
        && known.Communes.Equals(Communes);
}
