using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Structures;

/// <summary>PASS-16: the prefect's decision, as the structure records it.</summary>
public sealed class Raising_the_share_of_inclusion_contracts
{
    private static readonly Guid Id = new("00000000-0000-7000-8000-0000000000df");

    private static readonly RaiseInclusionShare Asked = new(
        TremplinId,
        Id,
        "38-2026-05-04-00011",
        "38",
        Day("2026-05-04"),
        Day("2026-12-31")
    );

    private static readonly InclusionShareRaised Raised = new(
        TremplinId,
        Id,
        "38-2026-05-04-00011",
        "38",
        Day("2026-05-04"),
        Day("2026-12-31")
    );

    private static readonly Structure Known = PlacementLedger.Domain.Structures.Structure.Evolve(Tremplin, Raised);

    [Fact]
    public void records_it() => Scenario.When(RaiseInclusionShare.Decide(Asked, Tremplin)).ThenRecords(Raised);

    [Fact]
    public void twice_records_nothing_more()
    {
        Scenario.When(RaiseInclusionShare.Decide(Asked, Known)).ThenRecordsNothing();
        Scenario.When(RaiseInclusionShare.Decide(Asked with { DecisionId = Menuiserie }, Known)).ThenRecordsNothing();
    }

    public static TheoryData<RaiseInclusionShare> Others =>
        [
            Asked with
            {
                Reference = "38-2026-05-04-00012",
            },
            Asked with
            {
                Department = "69",
            },
            Asked with
            {
                From = Day("2026-05-05"),
            },
            Asked with
            {
                Until = null,
            },
        ];

    [Theory, MemberData(nameof(Others))]
    public void that_differs_is_another_and_needs_an_id_of_its_own(RaiseInclusionShare other)
    {
        Scenario.When(RaiseInclusionShare.Decide(other, Known)).ThenRefuses(Codes.AlreadyExists);
        Assert.Single(RaiseInclusionShare.Decide(other with { DecisionId = Menuiserie }, Known).Events);
    }

    [Theory]
    [InlineData("2026-05-03", false)]
    [InlineData("2026-05-04", true)]
    [InlineData("2026-12-31", true)]
    [InlineData("2027-01-01", false)]
    public void holds_from_its_first_day_to_its_last(string day, bool holds) =>
        Assert.Equal(holds, Known.RaisedInclusionShareOn(Day(day)) is not null);

    [Fact]
    public void without_an_end_holds_on()
    {
        var open = PlacementLedger.Domain.Structures.Structure.Evolve(Tremplin, Raised with { Until = null });
        Assert.Equal(Id, open.RaisedInclusionShareOn(Day("2040-01-01"))?.Id);
    }
}
