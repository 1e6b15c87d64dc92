using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Mandates;

/// <summary>The principal narrows the mandate from a day on. It needs nobody's yes; more than was granted needs the
/// agent's, in a mandate of its own (MND-01).</summary>
/// <param name="Powers">Null where they stay.</param>
/// <param name="Clients">Null where they stay.</param>
/// <param name="Departments">Null where they stay.</param>
public sealed record RestrictMandate(
    Guid MandateId,
    DateOnly From,
    ValueList<MandatePower>? Powers,
    ValueList<Guid>? Clients,
    ValueList<string>? Departments,
    Guid ActingStructureId
)
{
    /// <summary>Only by the principal (WRONG_PARTY), of an accepted mandate (WRONG_STATE), to something narrower
    /// (SCOPE_NOT_NARROWER), and not before what was narrowed last (OUTSIDE_PERIOD): history is not changed.</summary>
    public static Decision Decide(RestrictMandate command, Mandate mandate)
    {
        var restricted = new MandateScopeRestricted(
            command.MandateId,
            command.From,
            command.Powers,
            command.Clients,
            command.Departments
        );
        var latest = mandate.ScopeOn(DateOnly.MaxValue);
        var scope = latest.With(restricted);
        var party = Steps.BelongsTo(command.ActingStructureId, mandate.PrincipalId);
        return mandate.Scopes.Count > 0 && scope.IsAs(latest)
            ? Decision.Of(party)
            : Decision.Of(
                [
                    .. party,
                    .. Steps.IsPossible(mandate.Status, MandateStatus.Accepted),
                    .. scope.IsNarrowerThan(latest)
                        ? Array.Empty<Check>()
                        : [Product.State.Blocked(Codes.ScopeNotNarrower)],
                    .. command.From < latest.From
                        ? [Product.State.Blocked(Codes.OutsidePeriod, Figure.Of("from", latest.From))]
                        : Array.Empty<Check>(),
                ],
                restricted
            );
    }
}
