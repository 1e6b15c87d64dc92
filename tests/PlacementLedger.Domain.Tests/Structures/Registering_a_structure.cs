using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;
using static PlacementLedger.Domain.Tests.People;
using static PlacementLedger.Domain.Tests.Scenario;

namespace PlacementLedger.Domain.Tests.Structures;

public sealed class Registering_a_structure
{
    private static readonly StructureRegistered Registered = new(
        AdcrServicesId,
        StructureKind.Ai,
        "12345678900011",
        "Adcr Services",
        ExternalRefs: []
    );

    private static readonly StateConventionRecorded Recorded = Convention("2024-01-01", "2026-12-31", "38") with
    {
        StructureId = AdcrServicesId,
    };

    private static readonly FinancialAnnexRecorded Annex = new(
        AdcrServicesId,
        "AI038240001A0M0",
        "CONV-1",
        "VALIDE",
        Day("2026-01-01"),
        Day("2026-12-31"),
        PostsHundredths: 750,
        AnnualMinutesPerPost: 96_420,
        UnitAmountCents: 161_900,
        SourceKey: "annexes:17"
    );

    [Fact]
    public void records_it_with_its_convention()
    {
        When(RegisterStructure.Decide(Register(null), isKnown: false)).ThenRecords(Registered);
        When(RegisterStructure.Decide(Register(TheConvention), isKnown: false)).ThenRecords(Registered, Recorded);
    }

    [Fact]
    public void twice_is_refused() =>
        Given(Registered)
            .When(structure => RegisterStructure.Decide(Register(null), isKnown: structure is not null))
            .ThenRefuses(Codes.AlreadyExists);

    [Fact]
    public void recording_a_convention_twice_records_nothing_more()
    {
        Given(Registered).When(s => RecordStateConvention.Decide(TheConvention, s)).ThenRecords(Recorded);
        Given(Registered, Recorded).When(s => RecordStateConvention.Decide(TheConvention, s)).ThenRecordsNothing();
    }

    public static TheoryData<RecordStateConvention> Others =>
        [
            TheConvention with
            {
                Number = "CONV-2",
            },
            TheConvention with
            {
                Period = Days("2024-01-01", "2026-12-30"),
            },
            TheConvention with
            {
                Departments = ["69"],
            },
            TheConvention with
            {
                Communes = ["38185"],
            },
        ];

    [Theory, MemberData(nameof(Others))]
    public void a_convention_that_differs_is_recorded(RecordStateConvention other) =>
        Assert.Single(RecordStateConvention.Decide(other, Given(Registered, Recorded).State).Events);

    [Fact]
    public void a_row_of_an_annex_is_recorded_once()
    {
        Given(Registered).When(s => RecordFinancialAnnex.Decide(Row("annexes:17"), s)).ThenRecords(Annex);
        Given(Registered, Annex).When(s => RecordFinancialAnnex.Decide(Row("annexes:17"), s)).ThenRecordsNothing();
        Assert.Single(RecordFinancialAnnex.Decide(Row("annexes:18"), Given(Registered, Annex).State).Events);
    }

    [Theory]
    [InlineData("2023-12-31", false)]
    [InlineData("2024-01-01", true)]
    [InlineData("2026-12-31", true)]
    [InlineData("2027-01-01", false)]
    public void its_convention_is_in_force_from_its_first_to_its_last_day(string day, bool inForce) =>
        Assert.Equal(inForce, Given(Registered, Recorded).State.ConventionOn(Day(day)) is not null);

    private static RecordStateConvention TheConvention =>
        new(AdcrServicesId, "CONV-1", Days("2024-01-01", "2026-12-31"), ["38"], []);

    private static RegisterStructure Register(RecordStateConvention? convention) =>
        new(AdcrServicesId, StructureKind.Ai, "12345678900011", "Adcr Services", [], convention);

    private static RecordFinancialAnnex Row(string sourceKey) =>
        new(
            AdcrServicesId,
            Annex.Number,
            Annex.ConventionNumber,
            Annex.State,
            new(Annex.From, Annex.Until),
            Annex.PostsHundredths,
            Annex.AnnualMinutesPerPost,
            Annex.UnitAmountCents,
            sourceKey
        );
}
