namespace PlacementLedger.Api.Groups;

/// <summary>Everything under /v1/groups.</summary>
internal static class GroupEndpoints
{
    public static void MapGroups(this IEndpointRouteBuilder routes)
    {
        CreateGroupEndpoint.Map(routes);
        InviteMemberEndpoint.Map(routes);
        JoinGroupEndpoint.Map(routes);
        LeaveGroupEndpoint.Map(routes);
        ProposePolicyChangeEndpoint.Map(routes);
        VoteOnPolicyChangeEndpoint.Map(routes);
        GroupQueries.Map(routes);
    }
}
