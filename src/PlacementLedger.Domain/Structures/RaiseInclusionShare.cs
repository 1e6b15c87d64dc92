using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Structures;

/// <summary>Records a prefect's decision on the share of inclusion contracts (PASS-16). Units: see
/// <see cref="InclusionShareRaised"/>.</summary>
/// <param name="Until">Included, and not before <paramref name="From"/>; null where the decision sets no end.</param>
public sealed record RaiseInclusionShare(
    Guid StructureId,
    Guid DecisionId,
    string Reference,
    string Department,
    DateOnly From,
    DateOnly? Until
)
{
    /// <summary>The very same decision twice records nothing more; another one needs an id of its own.</summary>
    public static Decision Decide(RaiseInclusionShare command, Structure structure)
    {
        if (structure.RaisedInclusionShares.Any(command.IsRecordedAs))
        {
            return Decision.AlreadyDone();
        }

        return structure.RaisedInclusionShares.Any(known => known.Id == command.DecisionId)
            ? Decision.Refuse(Product.UniqueThing.Blocked(Codes.AlreadyExists))
            : Decision.Record(
                new InclusionShareRaised(
                    command.StructureId,
                    command.DecisionId,
                    command.Reference,
                    command.Department,
                    command.From,
                    command.Until
                )
            );
    }

    private bool IsRecordedAs(RaisedInclusionShare known) =>
        known.Reference == Reference
        && known.Department == Department
        && known.FirstDay == From
        && known.LastDay == Until;
}
