using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Groups;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Api.Groups;

/// <summary>How the members of a group cooperate; for the members see <see cref="GroupPolicy"/>.</summary>
public sealed record GroupPolicyResource(
    IReadOnlyList<DataClass> Shared,
    IReadOnlyList<RoutingPreferenceBody> Routing,
    int HandoffNoticeDays,
    int HandoffAnswerDays,
    int SolicitationDays,
    int DormantMonths,
    int ContactNoticeDays,
    int ProtectionMonths,
    AllocationClause AllocationClause,
    int OutlookDaysBefore,
    int DepletionWorkers,
    bool EngagementAgreementRequired
)
{
    internal static GroupPolicyResource Of(GroupPolicy policy) =>
        new(
            policy.Shared,
            [.. policy.Routing.Select(RoutingPreferenceBody.Of)],
            policy.HandoffNoticeDays,
            policy.HandoffAnswerDays,
            policy.SolicitationDays,
            policy.DormantMonths,
            policy.ContactNoticeDays,
            policy.ProtectionMonths,
            policy.AllocationClause,
            policy.OutlookDaysBefore,
            policy.DepletionWorkers,
            policy.EngagementAgreementRequired
        );
}

/// <summary>What would change in a group's policy; what is absent stays.</summary>
/// <param name="Shared">Classes of data that every member lets every other member see; opening one takes every
/// member's vote.</param>
/// <param name="Routing">Which kinds of structure are asked first, by category of client.</param>
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
    IReadOnlyList<RoutingPreferenceBody>? Routing = null,
    int? HandoffNoticeDays = null,
    int? HandoffAnswerDays = null,
    int? SolicitationDays = null,
    int? DormantMonths = null,
    int? ContactNoticeDays = null,
    int? ProtectionMonths = null,
    AllocationClause? AllocationClause = null,
    int? OutlookDaysBefore = null,
    int? DepletionWorkers = null,
    bool? EngagementAgreementRequired = null
)
{
    internal void Shape(Shape shape, string at) =>
        shape
            .Distinct($"{at}/shared", Shared, known => known)
            .Distinct($"{at}/routing", Routing, preference => preference.Category)
            .Each(
                $"{at}/routing",
                Routing,
                (pointer, preference) =>
                    shape
                        .Count($"{pointer}/kinds", preference.Kinds, 1, 2)
                        .Distinct($"{pointer}/kinds", preference.Kinds, kind => kind)
                        .Each($"{pointer}/kinds", preference.Kinds, (kindAt, kind) => Places(shape, kindAt, kind))
            )
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
            Routing = Routing is null ? held.Routing : [.. Routing.Select(preference => preference.ToPreference())],
            HandoffNoticeDays = HandoffNoticeDays ?? held.HandoffNoticeDays,
            HandoffAnswerDays = HandoffAnswerDays ?? held.HandoffAnswerDays,
            SolicitationDays = SolicitationDays ?? held.SolicitationDays,
            DormantMonths = DormantMonths ?? held.DormantMonths,
            ContactNoticeDays = ContactNoticeDays ?? held.ContactNoticeDays,
            ProtectionMonths = ProtectionMonths ?? held.ProtectionMonths,
            AllocationClause = AllocationClause ?? held.AllocationClause,
            OutlookDaysBefore = OutlookDaysBefore ?? held.OutlookDaysBefore,
            DepletionWorkers = DepletionWorkers ?? held.DepletionWorkers,
            EngagementAgreementRequired = EngagementAgreementRequired ?? held.EngagementAgreementRequired,
        };

    // The other kinds supply nobody to a client.
    private static void Places(Shape shape, string pointer, StructureKind kind) =>
        shape.Require(
            kind is StructureKind.Ai or StructureKind.Etti,
            new(pointer, ProblemCodes.UnknownValue, Domain.Decisions.Figure.Of("knownValues", "ai, etti"))
        );
}

/// <summary>Whose turn it is first for one category of clients.</summary>
public sealed record RoutingPreferenceBody(ClientCategory Category, IReadOnlyList<StructureKind> Kinds)
{
    internal static RoutingPreferenceBody Of(RoutingPreference preference) =>
        new(preference.Category, preference.Kinds);

    internal RoutingPreference ToPreference() => new(Category, [.. Kinds]);
}
