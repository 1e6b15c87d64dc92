using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Tests.Hours;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Structures;

public sealed class Granting_a_derogation
{
    private static readonly Guid Id = new("00000000-0000-7000-8000-0000000000de");

    private static readonly CeilingDerogationGranted Granted = new(
        AdcrServicesId,
        Id,
        "38-2026-03-17-00004",
        "38",
        Day("2026-04-01"),
        Day("2029-03-31"),
        CeilingMinutes: 48_000,
        [Menuiserie],
        ["K2204"]
    );

    private static readonly GrantCeilingDerogation Asked = new(
        AdcrServicesId,
        Id,
        "38-2026-03-17-00004",
        "38",
        Days("2026-04-01", "2029-03-31"),
        CeilingMinutes: 48_000
    )
    {
        Clients = [Menuiserie],
        RomeCodes = ["K2204"],
    };

    [Fact]
    public void records_it() =>
        Scenario.When(GrantCeilingDerogation.Decide(Asked, AdcrServices)).ThenRecords(Granted).ThenMeets("R480-06");

    [Fact]
    public void twice_records_nothing_more()
    {
        var known = AdcrServices.Granting(Granted);
        Scenario.When(GrantCeilingDerogation.Decide(Asked, known)).ThenRecordsNothing();
        Scenario
            .When(GrantCeilingDerogation.Decide(Asked with { DerogationId = Menuiserie }, known))
            .ThenRecordsNothing();
    }

    public static TheoryData<GrantCeilingDerogation> Others =>
        [
            Asked with
            {
                Reference = "38-2026-03-17-00005",
            },
            Asked with
            {
                Department = "69",
            },
            Asked with
            {
                Period = Days("2026-04-01", "2029-03-30"),
            },
            Asked with
            {
                CeilingMinutes = null,
            },
            Asked with
            {
                Clients = [],
            },
            Asked with
            {
                RomeCodes = ["A1203"],
            },
        ];

    [Theory, MemberData(nameof(Others))]
    public void that_differs_is_another_and_needs_an_id_of_its_own(GrantCeilingDerogation other)
    {
        var known = AdcrServices.Granting(Granted);
        Scenario.When(GrantCeilingDerogation.Decide(other, known)).ThenRefuses(Codes.AlreadyExists);
        Assert.Single(GrantCeilingDerogation.Decide(other with { DerogationId = Menuiserie }, known).Events);
    }

    [Theory(DisplayName = "R480-06: an AI, and no other structure")]
    [InlineData(StructureKind.Etti)]
    [InlineData(StructureKind.Ei)]
    [InlineData(StructureKind.Aci)]
    [InlineData(StructureKind.Eiti)]
    public void is_for_an_AI(StructureKind kind) =>
        Scenario
            .When(GrantCeilingDerogation.Decide(Asked, AdcrServices with { Kind = kind }))
            .ThenRefuses(Codes.DerogationOnlyForAi);

    [Theory(DisplayName = "R480-06 c: over three years is refused, and so is one before 1 September 2021")]
    [InlineData("2026-04-01", "2029-04-01", Codes.DerogationTooLong)]
    [InlineData("2021-08-31", "2021-12-31", Codes.DerogationNotYetPossible)]
    public void keeps_to_the_days_a_prefect_could_grant(string from, string until, string code) =>
        Scenario
            .When(GrantCeilingDerogation.Decide(Asked with { Period = Days(from, until) }, AdcrServices))
            .ThenRefuses(code);
}
