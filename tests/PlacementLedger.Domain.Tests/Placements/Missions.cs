using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Tests.Hours;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Placements;

/// <summary>Missions that were agreed before: contracts of Tremplin, an ETTI, at the same client and post.</summary>
internal static class Missions
{
    public const string Post = "P-1";

    public static Placement Contract(
        int number,
        string from,
        string until,
        Guid? worker = null,
        int? renews = null,
        StructureKind kind = StructureKind.Etti
    ) =>
        Placement.Evolve(
            null,
            new PlacementConfirmed(
                IdOf(number),
                worker ?? Amina,
                new(IdOf(number), TremplinId, kind, TremplinId, Menuiserie),
                null,
                null,
                Day(from),
                Day(until),
                [new(Day(from), 420)],
                Day(from),
                PlacementTerms.None with
                {
                    PostRef = Post,
                    RenewsPlacementId = renews is { } earlier ? IdOf(earlier) : null,
                },
                []
            )
            {
                EventId = EventOf(number),
            }
        );

    public static Guid IdOf(int number) => History.Id(0xd5, number);

    public static Guid EventOf(int number) => History.Id(0xe5, number);

    public static Mission Mission(string from, string until, params Placement[] renewed) =>
        Domain.Placements.Mission.Of(Days(from, until), renewed);
}
