using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Mandates;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Domain.Placements;

/// <summary>Says how a need that is refused could still be served: only what would be accepted if it were
/// asked.</summary>
public static class ProposeAlternatives
{
    /// <summary>Whether an ETTI could take over what is refused with this code: its principals are then worth
    /// loading.</summary>
    public static bool AsksForMandates(Decision refused) =>
        refused.Code is Codes.HoursCeilingExceeded or Codes.OutsideTerritory;

    /// <param name="candidates">Mandates that the signer holds, each with its principal.</param>
    public static Decision To(
        Decision refused,
        ConfirmPlacement command,
        PlacementFacts facts,
        IReadOnlyList<(Mandate Mandate, Structure Principal)> candidates,
        CeilingPolicy policy,
        DateOnly today
    )
    {
        if (!refused.IsRefused || refused.MaximumSchedule is not { } most)
        {
            return refused;
        }

        var possible = most.Sum(day => day.Minutes);
        var beyond = command.Schedule.Sum(day => day.Minutes) - possible;
        return refused with
        {
            Alternatives =
            [
                .. candidates
                    .Where(_ => AsksForMandates(refused))
                    .Where(candidate => WouldPass(candidate.Mandate, candidate.Principal))
                    .Select(candidate => new Alternative(
                        AlternativeKind.EttiUnderMandate,
                        beyond,
                        candidate.Mandate.Id,
                        candidate.Principal.Id
                    )),
                .. possible > 0 ? (Alternative[])[LessHours(command, most)] : [],
                .. OtherDates.For(refused, command, facts, policy, today),
                .. OnlyTheCeilingRefuses(refused)
                    ? (Alternative[])[new(AlternativeKind.NonCountingClient), new(AlternativeKind.Derogation)]
                    : [],
            ],
        };

        bool WouldPass(Mandate mandate, Structure principal) =>
            principal.Kind == StructureKind.Etti
            && ConfirmPlacement.Passes(
                ByTheEtti(command, mandate, principal),
                facts.With(mandate, principal),
                policy,
                today
            );
    }

    // Days that fall out are told by their ends; what is left of each day stands in the maximum schedule.
    private static Alternative LessHours(ConfirmPlacement command, ValueList<DayMinutes> most)
    {
        var less = new Alternative(AlternativeKind.LessHours, most.Sum(day => day.Minutes));
        return most.Count == command.Schedule.Count ? less : less with { From = most[0].Date, Until = most[^1].Date };
    }

    // A contract of its own with the same client: what the AI's contract says is not the ETTI's. Whoever has a PASS is
    // somebody in difficulty (L1251-7 1°).
    private static ConfirmPlacement ByTheEtti(ConfirmPlacement command, Mandate mandate, Structure principal) =>
        command with
        {
            LegalEmployerId = principal.Id,
            MandateId = mandate.Id,
            Terms = command.Terms with
            {
                ContractKind = null,
                Contract = null,
                CombinedJob = null,
                PostRef = null,
                RenewsPlacementId = null,
                Recourse = command.Terms.Recourse ?? RecourseReason.HiringPeopleInDifficulty,
            },
        };

    private static PlacementFacts With(this PlacementFacts facts, Mandate mandate, Structure principal) =>
        facts with
        {
            Employer = principal,
            Mandate = mandate,
            Renewals = Renewals.None,
            Renewed = [],
            OnThePost = [],
        };

    private static bool OnlyTheCeilingRefuses(Decision refused) =>
        refused
            .Checks.Where(check => check.Outcome == CheckOutcome.Blocked)
            .All(check => check.Code == Codes.HoursCeilingExceeded);
}
