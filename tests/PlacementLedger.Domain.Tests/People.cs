using System.Globalization;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Domain.Tests;

/// <summary>The people, structures, places and days that the tests speak of. All are invented.</summary>
public static class People
{
    public static readonly Guid Amina = Id(0xa1);
    public static readonly Guid Louis = Id(0xa2);
    public static readonly Guid AdcrServicesId = Id(0xb1);
    public static readonly Guid TremplinId = Id(0xb2);
    public static readonly Guid PasserelleId = Id(0xb3);
    public static readonly Guid ChantierId = Id(0xb4);
    public static readonly Guid Menuiserie = Id(0xc1);
    public static readonly Guid Mairie = Id(0xc2);
    public static readonly Guid FirstPlacement = Id(0xd1);
    public static readonly Guid SecondPlacement = Id(0xd2);

    public static readonly DateOnly Today = Day("2026-11-23");
    public static readonly DateOnly Yesterday = Day("2026-11-22");
    public static readonly DateOnly Tomorrow = Day("2026-11-24");

    public static readonly Site Grenoble = new("38185", "38");
    public static readonly Site Voiron = new("38563", "38");
    public static readonly Site Lyon = new("69123", "69");

    public static readonly PassNumber PassOfAmina = new("999992612345");
    public static readonly PassNumber PassOfLouis = new("999992654321");

    /// <summary>An AI in the Isère, convention 2024 to 2026.</summary>
    public static readonly Structure AdcrServices = Structure(
        AdcrServicesId,
        StructureKind.Ai,
        Convention("2024-01-01", "2026-12-31", "38")
    );

    /// <summary>An ETTI in the Isère and the Rhône, convention 2025 to 2027.</summary>
    public static readonly Structure Tremplin = Structure(
        TremplinId,
        StructureKind.Etti,
        Convention("2025-01-01", "2027-12-31", "38", "69")
    );

    /// <summary>A second AI, in the Isère, convention 2025 to 2027.</summary>
    public static readonly Structure Passerelle = Structure(
        PasserelleId,
        StructureKind.Ai,
        Convention("2025-01-01", "2027-12-31", "38")
    );

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static Period Days(string from, string until) => new(Day(from), Day(until));

    public static DateOnly[] EachDay(string from, string until) => [.. Days(from, until).Days()];

    public static StateConventionRecorded Convention(string from, string until, params string[] departments) =>
        new(Guid.Empty, "CONV-1", Day(from), Day(until), departments.ToValueList(), []);

    public static Structure Structure(Guid id, StructureKind kind, params StateConventionRecorded[] conventions) =>
        Scenario
            .Given([
                new StructureRegistered(id, kind, "12345678900011", "Structure", []),
                .. conventions.Select(e => e with { StructureId = id }),
            ])
            .State;

    public static Worker WorkerWithPass(string from, string until) =>
        Scenario
            .Given(new WorkerRegistered(Amina, []), new PassRecorded(Amina, PassOfAmina.Value, Day(from), Day(until)))
            .State;

    public static Worker WorkerWithoutPass() => Scenario.Given(new WorkerRegistered(Amina, [])).State;

    private static Guid Id(int number) => new(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1]);
}
