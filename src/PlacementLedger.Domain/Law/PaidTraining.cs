using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;

namespace PlacementLedger.Domain.Law;

/// <summary>Paid training is no placement with an employer: it does not count towards the ceiling.</summary>
public static class PaidTraining
{
    public static readonly Rule Rule = new("R480-12", "L5132-9 (by inference)");

    public static bool Counts(HoursKind kind) =>
        kind switch
        {
            HoursKind.Worked => true,
            HoursKind.PaidTraining => false,
        };

    public static Check Check(IEnumerable<PostedLine> lines)
    {
        var minutes = lines.Where(line => !Counts(line.Kind)).Sum(line => line.Minutes);
        return minutes > 0 ? Rule.Met(Figure.Of("trainingMinutes", minutes)) : Rule.NotApplicable();
    }
}
