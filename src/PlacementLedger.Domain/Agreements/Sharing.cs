using PlacementLedger.Domain.Groups;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Domain.Agreements;

/// <summary>What a structure may see of what another holds, on a day: its own, what their group shares, what an
/// agreement of both shares. Nothing else.</summary>
/// <remarks>Hours and social data are a person's: the worker's own consent is needed beside.</remarks>
public sealed class Sharing(
    IReadOnlyList<CooperationGroup> groups,
    IReadOnlyList<CooperationAgreement> agreements,
    DateOnly day
)
{
    /// <param name="worker">Whose data it is; null for data of nobody.</param>
    public bool MaySee(Guid viewer, Guid owner, DataClass data, Worker? worker = null) =>
        viewer == owner
        || (
            (IsSharedByGroup(viewer, owner, data) || agreements.Any(known => known.Shares(viewer, owner, data, day)))
            && (!IsPersonal(data) || worker?.ConsentsTo(data, day) == true)
        );

    /// <summary>Whether a person has to agree to it.</summary>
    public static bool IsPersonal(DataClass data) =>
        data switch
        {
            DataClass.Balance or DataClass.SocialData => true,
            DataClass.Contacts or DataClass.Prices => false,
        };

    private bool IsSharedByGroup(Guid viewer, Guid owner, DataClass data) =>
        CooperationGroup.Of(groups, owner, day) is { } group
        && group.HasMember(viewer, day)
        && group.PolicyOn(day).Shared.Contains(data);
}
