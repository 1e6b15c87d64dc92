using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Tests.Placements;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Law;

public sealed class Dangerous_work
{
    private static readonly AskedPlacement Asked = new("2026-11-24", "2026-11-27") { AreHazardsTold = true };

    public static TheoryData<string, int> Listed =>
        [
            .. Enum.GetValues<DangerousWork>()
                .Select(work => new TheoryDataRow<string, int>(CamelCase.Of(work), (int)work)),
        ];

    [Fact(DisplayName = "AI-06: the list of D4154-1 has 27 items")]
    public void is_a_list_of_27() => Assert.Equal(Enumerable.Range(1, 27), Listed.Select(row => row.Data.Item2));

    [Theory(DisplayName = "AI-06 and ETTI-21: each item of the list blocks")]
    [MemberData(nameof(Listed))]
    public void blocks_by_its_code(string code, int number)
    {
        var asked = WithHazards("noise", code);
        asked.Check("AI-06").Blocks(Codes.DangerousWork).WithFigure("hazard", code).WithFigure("listNumber", number);
        asked.OfAnEtti.Check("ETTI-21").Blocks(Codes.DangerousWork).WithFigure("listNumber", number);
    }

    [Fact]
    public void refuses_the_placement_whatever_the_case_of_the_code()
    {
        Assert.Equal(Codes.DangerousWork, WithHazards("Asbestos").Decide().Code);
        Assert.Equal(Codes.DangerousWork, WithHazards("Asbestos").OfAnEtti.Decide().Code);
    }

    [Fact(DisplayName = "AI-06: other codes stay opaque; risks that nobody told are a missing fact")]
    public void is_not_guessed()
    {
        WithHazards("noise", "asbestos-free").Check("AI-06").IsMet();
        Asked.Check("AI-06").IsMet();
        (Asked with { AreHazardsTold = false }).OfAnEtti.Check("ETTI-21").Warns(Codes.FactMissing);
        Asked.OfAnEtti.Check("ETTI-21").IsMet();
        (Asked with { AreHazardsTold = false }).Check("AI-06").Warns(Codes.FactMissing).WithFigure("fact", "hazards");
    }

    [Fact(DisplayName = "AI-06: days that are past are recorded")]
    public void that_has_been_done_only_warns()
    {
        var past = WithHazards("asbestos") with { Now = Day("2026-11-28") };
        past.Check("AI-06").Warns(Codes.DangerousWork);
        past.OfAnEtti.Check("ETTI-21").Warns(Codes.DangerousWork);
        (past with { Now = Day("2026-11-27") }).Check("AI-06").Blocks(Codes.DangerousWork);
    }

    private static AskedPlacement WithHazards(params string[] hazards) =>
        Asked with
        {
            Terms = Asked.Terms with { Hazards = [.. hazards] },
        };
}
