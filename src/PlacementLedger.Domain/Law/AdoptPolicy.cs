using PlacementLedger.Domain.Decisions;

namespace PlacementLedger.Domain.Law;

/// <summary>Chooses how a question that the law leaves open is answered in this network, from a day on.</summary>
public sealed record AdoptPolicy
{
    /// <param name="from">The first day on which decisions follow the choice.</param>
    /// <param name="actingStructureId">In whose name it is entered.</param>
    /// <exception cref="ArgumentException">There is no such ambiguity, or no such option of it.</exception>
    public AdoptPolicy(
        Guid policiesId,
        string ambiguity,
        string choice,
        DateOnly from,
        OpaqueRef decidedBy,
        Guid actingStructureId
    )
    {
        if (Ambiguities.Find(ambiguity)?.Options.Contains(choice) is not true)
        {
            throw new ArgumentException($"{ambiguity} allows no {choice}.", nameof(choice));
        }

        (PoliciesId, Ambiguity, Choice) = (policiesId, ambiguity, choice);
        (From, DecidedBy, ActingStructureId) = (from, decidedBy, actingStructureId);
    }

    public Guid PoliciesId { get; }

    public string Ambiguity { get; }

    public string Choice { get; }

    public DateOnly From { get; }

    public OpaqueRef DecidedBy { get; }

    public Guid ActingStructureId { get; }

    /// <summary>The choice that was made last and already holds on that day records nothing a second time.</summary>
    public static Decision Decide(AdoptPolicy command, Policies? policies)
    {
        var last = policies?.Adopted.LastOrDefault(adopted => adopted.Ambiguity == command.Ambiguity);
        return last?.Choice == command.Choice && last.From <= command.From
            ? Decision.AlreadyDone()
            : Decision.Record(
                new PolicyAdopted(
                    command.PoliciesId,
                    command.Ambiguity,
                    command.Choice,
                    command.From,
                    command.DecidedBy.Value,
                    command.ActingStructureId
                )
            );
    }
}
