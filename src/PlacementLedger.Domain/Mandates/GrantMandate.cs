using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Mandates;

/// <summary>A principal's offer to an agent: powers, limits, days and fee. For the members see its event.</summary>
public sealed record GrantMandate
{
    /// <exception cref="ArgumentException">One structure on both sides, or not exactly one of full and
    /// powers.</exception>
    public GrantMandate(
        Guid mandateId,
        Guid principalId,
        Guid agentId,
        ValueList<MandatePower> powers,
        bool full,
        Period period
    )
    {
        if (principalId == agentId)
        {
            throw new ArgumentException("Nobody is his own agent.", nameof(agentId));
        }

        if (full == powers.Count > 0)
        {
            throw new ArgumentException("Either full, or the list of powers.", nameof(powers));
        }

        (MandateId, PrincipalId, AgentId) = (mandateId, principalId, agentId);
        (Powers, Full, Period) = (powers, full, period);
    }

    public Guid MandateId { get; }

    public Guid PrincipalId { get; }

    public Guid AgentId { get; }

    public ValueList<MandatePower> Powers { get; }

    public bool Full { get; }

    public Period Period { get; }

    public ValueList<Guid> Clients { get; init; } = [];

    public ValueList<string> Departments { get; init; } = [];

    public MandateFee? Fee { get; init; }

    public ValueList<ExternalRef> ExternalRefs { get; init; } = [];

    /// <summary>Refused with ALREADY_EXISTS when the id or an external reference is in the ledger already.</summary>
    public static Decision Decide(GrantMandate command, bool isKnown) =>
        isKnown
            ? Decision.Refuse(Product.UniqueThing.Blocked(Codes.AlreadyExists))
            : Decision.Of(
                [FeeOfAMandateIsSaid.Check(command.Fee), WhatNoMandateMoves.Check(command.Full, command.Powers)],
                new MandateGranted(
                    command.MandateId,
                    command.PrincipalId,
                    command.AgentId,
                    command.Powers,
                    command.Full,
                    command.Clients,
                    command.Departments,
                    command.Period.From,
                    command.Period.Until,
                    command.Fee,
                    command.ExternalRefs
                )
            );
}
