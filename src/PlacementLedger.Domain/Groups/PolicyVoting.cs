namespace PlacementLedger.Domain.Groups;

/// <summary>Counts the votes of the members of the day.</summary>
/// <remarks>More than half of them adopt a change. One that would let others see a class of data not shared so far
/// takes all of them: nobody's data is opened by a majority.</remarks>
internal static class PolicyVoting
{
    /// <summary>The vote, and what it decides, if it does.</summary>
    public static IEnumerable<CooperationGroupEvent> Cast(
        CooperationGroup group,
        PolicyProposal proposal,
        Guid structureId,
        bool inFavour,
        DateOnly today
    )
    {
        var vote = new PolicyChangeVoted(group.Id, proposal.Id, structureId, inFavour, today);
        yield return vote;
        var members = group.MembersOn(today).Select(member => member.StructureId).Distinct().ToHashSet();
        var counted = proposal.Voted(vote).Votes.Where(cast => members.Contains(cast.StructureId)).ToList();
        var needed = Opens(proposal, group, today) ? members.Count : (members.Count / 2) + 1;
        if (counted.Count(cast => cast.InFavour) >= needed)
        {
            yield return new GroupPolicyAdopted(group.Id, proposal.Id, Later(proposal.From, today));
        }
        else if (counted.Count(cast => !cast.InFavour) > members.Count - needed)
        {
            yield return new PolicyChangeRejected(group.Id, proposal.Id, today);
        }
    }

    private static bool Opens(PolicyProposal proposal, CooperationGroup group, DateOnly today) =>
        proposal.Policy.Shared.Except(group.PolicyOn(today).Shared).Any();

    private static DateOnly Later(DateOnly one, DateOnly other) => one < other ? other : one;
}
