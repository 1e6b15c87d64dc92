namespace PlacementLedger.Domain.Groups;

/// <summary>A change of a group's policy, and what the members said of it.</summary>
/// <param name="StructureId">Who proposed it.</param>
/// <param name="From">The first day on which it was proposed to hold.</param>
/// <param name="AdoptedFrom">The first day on which it holds; null unless adopted.</param>
public sealed record PolicyProposal(
    Guid Id,
    Guid StructureId,
    GroupPolicy Policy,
    DateOnly From,
    ValueList<PolicyVote> Votes,
    ProposalStatus Status,
    DateOnly? AdoptedFrom,
    DateTimeOffset? DecidedAt
)
{
    internal PolicyProposal Voted(PolicyChangeVoted e) =>
        this with
        {
            Votes =
            [
                .. Votes.Where(vote => vote.StructureId != e.StructureId),
                new PolicyVote(e.StructureId, e.InFavour, e.On),
            ],
        };
}

/// <summary>One member's vote; the last one it gave.</summary>
public sealed record PolicyVote(Guid StructureId, bool InFavour, DateOnly On);

/// <summary>How far a change of policy has come.</summary>
public enum ProposalStatus
{
    Open,
    Adopted,
    Rejected,
}
