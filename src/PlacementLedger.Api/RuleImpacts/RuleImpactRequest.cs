using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.RuleImpacts;

namespace PlacementLedger.Api.RuleImpacts;

/// <summary>What to assume; a member that is absent stays as it is.</summary>
/// <param name="CeilingMinutes">Another ceiling, in minutes.</param>
/// <param name="NoCeiling">True to assume that there is no ceiling.</param>
/// <param name="BindingReading">Whose hours are added together (A1).</param>
/// <param name="WindowReading">How the 24 months run (A2).</param>
public sealed record RuleImpactRequest(
    int? CeilingMinutes = null,
    bool? NoCeiling = null,
    CeilingReading? BindingReading = null,
    WindowReading? WindowReading = null
)
{
    private const int CeilingMinutesMax = 600_000;

    internal RuleAssumption Shaped(CeilingPolicy policy)
    {
        new Shape()
            .Number("/ceilingMinutes", CeilingMinutes, 0, CeilingMinutesMax)
            .Require(
                CeilingMinutes is null || NoCeiling != true,
                new("/noCeiling", ProblemCodes.ExactlyOne, Figure.Of("memberNames", "ceilingMinutes, noCeiling"))
            )
            .ThrowIfBad();
        return new(
            policy with
            {
                Binding = BindingReading ?? policy.Binding,
                Window = WindowReading ?? policy.Window,
            },
            NoCeiling == true ? new(null)
                : CeilingMinutes is { } minutes ? new(minutes)
                : null
        );
    }
}
