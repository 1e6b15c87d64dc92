using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Mandates;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Domain.Placements;

/// <summary>Says how a need that the ceiling refuses could still be served.</summary>
public static class ProposeAlternatives
{
    /// <param name="candidates">Mandates that the signer holds, each with its principal.</param>
    public static Decision To(
        Decision refused,
        ConfirmPlacement command,
        PlacementFacts facts,
        IReadOnlyList<(Mandate Mandate, Structure Principal)> candidates
    )
    {
        if (refused.Code != Codes.HoursCeilingExceeded)
        {
            return refused;
        }

        var possible = refused.MaximumSchedule!.Sum(day => day.Minutes);
        var beyond = command.Schedule.Sum(day => day.Minutes) - possible;
        return refused with
        {
            Alternatives =
            [
                .. candidates
                    .Where(candidate => CouldSign(candidate.Mandate, candidate.Principal, command, facts))
                    .Select(candidate => new Alternative(
                        AlternativeKind.EttiUnderMandate,
                        beyond,
                        candidate.Mandate.Id,
                        candidate.Principal.Id
                    )),
                .. possible > 0 ? (Alternative[])[new(AlternativeKind.LessHours, possible)] : [],
                .. facts.Policies.WindowReading == WindowReading.FixedFromFirst ? NextWindow(refused) : [],
                new(AlternativeKind.NonCountingClient),
                new(AlternativeKind.Derogation),
            ],
        };
    }

    /// <summary>Whether the very act would be lawful: an alternative that is refused next is none.</summary>
    private static bool CouldSign(Mandate mandate, Structure principal, ConfirmPlacement command, PlacementFacts facts)
    {
        var site = command.Terms.Site ?? facts.Request?.Site ?? facts.Client.Site;
        var act = new MandateAct(
            MandateAct.PowersToSignFor(StructureKind.Etti),
            command.SignedOn,
            command.ClientId,
            site
        );
        return principal.Kind == StructureKind.Etti
            && ActWithinPowers.Check(mandate, act, principal, facts.Signer).Outcome == CheckOutcome.Met
            && ActInsideMandate.Check(mandate, act, principal, facts.Signer).Outcome == CheckOutcome.Met;
    }

    // A window that rolls ends on the very day that was refused, and one without end has no next.
    private static IEnumerable<Alternative> NextWindow(Decision refused) =>
        refused
            .Checks.Where(check => check.Rule == HoursCeiling.Rule.Id)
            .SelectMany(check => check.Figures)
            .Where(figure => figure.Name == "windowUntil")
            .Select(figure => new Alternative(AlternativeKind.OtherDates) { From = figure.Day!.Value.AddDays(1) });
}
