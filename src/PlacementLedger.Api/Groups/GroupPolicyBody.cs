using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Groups;

namespace PlacementLedger.Api.Groups;

/// <summary>How the members of a group cooperate; for the members see <see cref="GroupPolicy"/>.</summary>
public sealed record GroupPolicyResource(
    IReadOnlyList<DataClass> Shared,
    int HandoffNoticeDays,
    int HandoffAnswerDays,
    int SolicitationDays,
    int DormantMonths,
    int ContactNoticeDays,
    int ProtectionMonths,
    AllocationClause AllocationClause,
    int OutlookDaysBefore,
    int DepletionWorkers
)
{
    internal static GroupPolicyResource Of(GroupPolicy policy) =>
        new(
            policy.Shared,
            policy.HandoffNoticeDays,
            policy.HandoffAnswerDays,
            policy.SolicitationDays,
            policy.DormantMonths,
            policy.ContactNoticeDays,
            policy.ProtectionMonths,
            policy.AllocationClause,
            policy.OutlookDaysBefore,
            policy.DepletionWorkers
        );
}

/// <summary>What would change in a group's policy; what is absent stays.</summary>
/// <param name="Shared">Classes of data that every member lets every other member see; opening one takes every
/// member's vote.</param>
/// <param name="HandoffNoticeDays">1 to 180.</param>
/// <param name="HandoffAnswerDays">1 to 30.</param>
/// <param name="SolicitationDays">1 to 730.</param>
/// <param name="DormantMonths">1 to 60.</param>
/// <param name="ContactNoticeDays">0 to 180.</param>
/// <param name="ProtectionMonths">0 to 120.</param>
/// <param name="OutlookDaysBefore">1 to 180.</param>
/// <param name="DepletionWorkers">1 to 1,000.</param>
public sealed record GroupPolicyChange(
    IReadOnlyList<DataClass>? Shared = null,
    int? HandoffNoticeDays = null,
    int? HandoffAnswerDays = null,
    int? SolicitationDays = null,
    int? DormantMonths = null,
    int? ContactNoticeDays = null,
    int? ProtectionMonths = null,
    AllocationClause? AllocationClause = null,
    int? OutlookDaysBefore = null,
    int? DepletionWorkers = null
)
{
    internal void Shape(Shape shape, string at) =>
        shape
            .Distinct($"{at}/shared", Shared, known => known)
            .Number($"{at}/handoffNoticeDays", HandoffNoticeDays, 1, 180)
            .Number($"{at}/handoffAnswerDays", HandoffAnswerDays, 1, 30)
            .Number($"{at}/solicitationDays", SolicitationDays, 1, 730)
            .Number($"{at}/dormantMonths", DormantMonths, 1, 60)
            .Number($"{at}/contactNoticeDays", ContactNoticeDays, 0, 180)
            .Number($"{at}/protectionMonths", ProtectionMonths, 0, 120)
            .Number($"{at}/outlookDaysBefore", OutlookDaysBefore, 1, 180)
            .Number($"{at}/depletionWorkers", DepletionWorkers, 1, 1_000);

    /// <summary>The whole policy, with these changes.</summary>
    internal GroupPolicy Over(GroupPolicy held) =>
        new()
        {
            Shared = Shared is null ? held.Shared : [.. Shared.Order()],
            HandoffNoticeDays = HandoffNoticeDays ?? held.HandoffNoticeDays,
            HandoffAnswerDays = HandoffAnswerDays ?? held.HandoffAnswerDays,
            SolicitationDays = SolicitationDays ?? held.SolicitationDays,
            DormantMonths = DormantMonths ?? held.DormantMonths,
            ContactNoticeDays = ContactNoticeDays ?? held.ContactNoticeDays,
            ProtectionMonths = ProtectionMonths ?? held.ProtectionMonths,
            AllocationClause = AllocationClause ?? held.AllocationClause,
            OutlookDaysBefore = OutlookDaysBefore ?? held.OutlookDaysBefore,
            DepletionWorkers = DepletionWorkers ?? held.DepletionWorkers,
        };
}
