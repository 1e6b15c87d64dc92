using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Placements;

/// <summary>Two broken rules always give the same answer.</summary>
public sealed class Refusals_of_a_placement
{
    private static readonly PlacementStory Asked = new();

    public static TheoryData<string, string> Precedence =>
        new()
        {
            { "kind", Codes.EmployerKindCannotPlace },
            { "mandate", Codes.MandateRequired },
            { "convention", Codes.ConventionNotInForce },
            { "pass", Codes.PassMissing },
            { "territory", Codes.OutsideTerritory },
            { "ceiling", Codes.HoursCeilingExceeded },
            { "site", Codes.FactMissing },
        };

    /// <summary>Everything from a breach on is broken; the first one of the declared order is the answer.</summary>
    [Theory, MemberData(nameof(Precedence))]
    public void gives_the_refusals_in_their_declared_order(string firstBreach, string expected)
    {
        string[] order = ["kind", "mandate", "convention", "pass", "territory", "ceiling", "site"];
        var broken = order[Array.IndexOf(order, firstBreach)..];
        var story = broken.Aggregate(Asked, Break);
        Assert.Equal(expected, story.Decide().Code);
    }

    private static PlacementStory Break(PlacementStory story, string what) =>
        what switch
        {
            "kind" => story with { Employer = Structure(ChantierId, StructureKind.Aci) },
            "mandate" => story with { Signer = Passerelle },
            "convention" => story with
            {
                Employer =
                    story.Employer.Kind == StructureKind.Aci
                        ? story.Employer
                        : Structure(AdcrServicesId, StructureKind.Ai, Convention("2024-01-01", "2026-11-25", "38")),
            },
            "pass" => story with { Worker = WorkerWithoutPass() },
            "territory" => story with { Site = Lyon },
            "ceiling" => story.At452Hours(),
            "site" => story with { Site = story.Site == Lyon ? Lyon : null },
            _ => throw new ArgumentOutOfRangeException(nameof(what)),
        };
}
