using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Overruns;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Tests.Hours;
using static PlacementLedger.Domain.Tests.Overruns.OverrunStory;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Overruns;

/// <summary>An overrun is covered by a prefect's derogation that the ledger knows, and by no other
/// reference.</summary>
public sealed class A_derogation_that_answers_a_case
{
    private const string Reference = "arrete:2026-17-042";

    private static readonly OverrunDerogated Derogated = new(CaseId, Today, Reference);

    internal static readonly CeilingDerogationGranted Order = new(
        AdcrServicesId,
        SecondPlacement,
        Reference,
        "38",
        Day("2026-10-01"),
        Day("2026-12-31"),
        CeilingMinutes: 29_000,
        [],
        []
    );

    [Fact(DisplayName = "R480-07: a derogation that is recorded answers it, and the decision relies on it")]
    public void a_recorded_derogation_answers_it()
    {
        var granted = AdcrServices.Granting(Order);
        Derogating(Case(), granted)
            .ThenMeets("R480-07")
            .Decision.Checks[0]
            .WithFigure("derogationUntil", Day("2026-12-31"))
            .RelyingOn(granted.Derogations[0].EvidenceId);
        Derogating(Case(), Passerelle, granted).ThenRecords(Derogated);
    }

    public static TheoryData<CeilingDerogationGranted, Guid?> OtherOrders =>
        new()
        {
            { Order with { Reference = "arrete:2026-17-043" }, null },
            { Order with { From = Day("2025-01-01"), Until = Day("2025-08-31") }, null },
            { Order with { Clients = [Mairie] }, Menuiserie },
        };

    [Theory(DisplayName = "R480-07: one of another reference, of before the window or for other clients does not")]
    [MemberData(nameof(OtherOrders))]
    public void another_derogation_does_not(CeilingDerogationGranted other, Guid? client)
    {
        var scope = client is null ? Scope : new(CeilingReading.PerAiEmployeeClient, AdcrServicesId, client);
        var known = Scenario.Given(Opened with { Scope = scope }).State;
        Derogating(known, AdcrServices.Granting(other))
            .ThenRefuses(Codes.DerogationUnknown)
            .Decision.Checks[0]
            .WithFigure("derogationReference", Reference);
        Derogating(known).ThenRefuses(Codes.DerogationUnknown);
        Derogating(known, AdcrServices.Granting(Order with { Clients = client is { } one ? [one] : [Mairie] }))
            .ThenRecords(Derogated);
        Derogating(known, AdcrServices.Granting(Order with { From = Day("2025-01-01"), Until = Day("2025-09-01") }))
            .ThenRecords(Derogated);
    }

    private static Outcome Derogating(OverrunCase known, params Structure[] ais) =>
        new(DerogateOverrun.Decide(new(CaseId, Today, new(Reference)), known, ais));
}
