using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Domain.Law;

/// <summary>PASS-14: all the extensions of a PASS, whatever their grounds, add up to no more than the ground now asked
/// for allows.</summary>
public static class ExtensionsAddUp
{
    public static readonly Rule Rule = new("PASS-14", "R5132-1-8; PASS IAE, les-emplois (cumulative duration)")
    {
        Blocks = [Codes.PassExtensionTooLong],
    };

    /// <summary>Days in all for the ground of age (84 months with the PASS).</summary>
    public static readonly InForce<int> AgeDaysMax = Since2021(1_825);

    /// <summary>Days in all for a particular situation (60 months with the PASS).</summary>
    public static readonly InForce<int> SituationDaysMax = Since2021(1_095);

    /// <summary>Blocks beyond the total, and says the most that can still be asked at once.</summary>
    public static Check Check(ExtendPass command, Pass pass)
    {
        if (TotalDaysMax(command) is not { } total)
        {
            return Rule.NotApplicable(Figure.Of("usedDays", pass.ExtensionDays));
        }

        var left = Math.Max(0, total - pass.ExtensionDays);
        Figure[] figures =
        [
            Figure.Of("usedDays", pass.ExtensionDays),
            Figure.Of("askedDays", command.Days),
            Figure.Of("capDays", total),
        ];
        var said =
            command.Days > left
                ? Rule.Blocked(
                    Codes.PassExtensionTooLong,
                    [.. figures, Figure.Of("maximumDays", Math.Min(left, ExtensionHasALawfulGround.DaysMax(command)))]
                )
                : Rule.Met([.. figures, Figure.Of("leftDays", left - command.Days)]);
        return said with { Events = pass.Extensions.Select(extension => extension.EvidenceId).ToValueList() };
    }

    private static int? TotalDaysMax(ExtendPass command)
    {
        var figure = ExtensionHasALawfulGround.GroundOf(command.Reason) switch
        {
            ExtensionGround.InclusionContract or ExtensionGround.Training => null,
            ExtensionGround.Age50 => AgeDaysMax,
            ExtensionGround.ParticularSituation => SituationDaysMax,
        };
        return figure is not null && figure.TryOn(command.RequestedOn, out var days) ? days : null;
    }

    private static InForce<int> Since2021(int days) =>
        new(new FigureVersion<int>(new(2021, 9, 1), new(2021, 9, 1), days, "les-emplois, Prolongation"));
}
