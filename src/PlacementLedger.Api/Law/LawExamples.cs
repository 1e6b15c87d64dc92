using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Api.Law;

/// <summary>The rule book and the policies as the contract shows them in its examples.</summary>
internal static class LawExamples
{
    private static readonly DateOnly Day = new(2026, 12, 1);

    private static readonly Policies Network = new(
        Domain.Law.Policies.IdFor("local"),
        [
            new(
                "A1",
                "perEmployeeAcrossAis",
                Day,
                "board-2026-11",
                new("01980000-0000-7000-8000-0000000000a1"),
                new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero),
                new("0197c1f0-7777-7000-8000-000000000001")
            ),
        ],
        Version: 1,
        new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero)
    );

    public static readonly RuleResource Rule = RuleResource.Of(HoursCeiling.Rule, DateOnly.MaxValue, Language.French);

    public static readonly AdoptPolicyRequest Adopt = new(
        Network.Adopted[0].Ambiguity,
        Network.Adopted[0].Choice,
        Network.Adopted[0].DecidedBy,
        Day
    );

    public static readonly PolicyAnswer Adopted = new(
        PolicyResource.Of(Ambiguities.CeilingReading, Network, Day, Language.French),
        Network.Version,
        DecisionExamples.Plain
    );

    public static readonly PoliciesResource Policies = new([Adopted.Policy], Network.Version);
}
