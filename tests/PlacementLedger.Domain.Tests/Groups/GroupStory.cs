using PlacementLedger.Domain.Groups;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Groups;

/// <summary>AdcrServices and Passerelle, two AIs, and Tremplin, their ETTI.</summary>
public static class GroupStory
{
    public static readonly Guid Id = new("00000000-0000-0000-0000-0000000000f1");
    public static readonly Guid OtherId = new("00000000-0000-0000-0000-0000000000f2");
    public static readonly Guid ProposalId = new("00000000-0000-0000-0000-0000000000f3");

    public static readonly GroupCreated Created = new(Id, "Groupement de l'Isère", []);

    /// <summary>The three are members since January 2026; AdcrServices coordinates.</summary>
    public static readonly CooperationGroupEvent[] OfThree =
    [
        Created,
        Admitted(AdcrServicesId, GroupRole.Coordinator),
        Admitted(PasserelleId, GroupRole.Member),
        Admitted(TremplinId, GroupRole.Member),
    ];

    public static readonly GroupPolicy Longer = GroupPolicy.Default with { HandoffNoticeDays = 28 };

    public static readonly GroupPolicy Sharing = GroupPolicy.Default with { Shared = [DataClass.Balance] };

    public static MemberAdmitted Admitted(Guid structure, GroupRole role, string from = "2026-01-01") =>
        new(Id, structure, role, Day(from));

    public static PolicyChangeProposed Proposed(GroupPolicy policy, string from = "2026-12-01") =>
        new(Id, ProposalId, AdcrServicesId, policy, Day(from));

    public static PolicyChangeVoted Voted(Guid structure, bool inFavour = true) =>
        new(Id, ProposalId, structure, inFavour, Today);
}
