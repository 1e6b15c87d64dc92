using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Domain.Law;

/// <summary>SOR-01: somebody whom an AI or an ETTI employs no more counts as an exit after so many hours
/// there.</summary>
public static class PresenceMakesAnExit
{
    public static readonly Rule Rule = new("SOR-01", "DGEFP circular 2008-21; pilotage-airflow heures_ai_etti");

    /// <summary>Minutes somebody must have worked for an AI or an ETTI to count as an exit.</summary>
    public static readonly InForce<int> MinutesMin = new(
        new FigureVersion<int>(new(2008, 12, 10), new(2008, 12, 10), 150 * 60, "DGEFP circular 2008-21")
    );

    /// <summary>Whether somebody who left an AI or an ETTI was there long enough to count.</summary>
    public static bool Counts(int workedMinutes, DateOnly left) => workedMinutes >= MinutesMin.On(left);

    /// <summary>Informs, at the end of a placement after which nothing more is planned with that employer.</summary>
    /// <param name="lastDay">The last day of the placement that ends, included.</param>
    public static Check Check(HoursAccount account, Guid placementId, DateOnly lastDay)
    {
        var employer = account
            .Placements.FirstOrDefault(ends => ends.Engagement.PlacementId == placementId)
            ?.Engagement;
        if (employer is not { EmployerKind: StructureKind.Ai or StructureKind.Etti } || !MinutesMin.Exists(lastDay))
        {
            return Rule.NotApplicable();
        }

        var there = account.Placements.Where(of => of.Engagement.EmployerId == employer.EmployerId).ToArray();
        var goesOn = there.Any(of =>
            of.Engagement.PlacementId != placementId
            && of.Days.Any(day => day.Date > lastDay && day.Reserved + day.Worked > 0)
        );
        if (goesOn)
        {
            return Rule.NotApplicable();
        }

        var worked = there.Sum(of => of.Days.Where(day => day.Date <= lastDay).Sum(day => day.Worked));
        Figure[] figures = [Figure.Of("workedMinutes", worked), Figure.Of("leastMinutes", MinutesMin.On(lastDay))];
        return Counts(worked, lastDay) ? Rule.Met(figures) : Rule.NotApplicable(figures);
    }
}
