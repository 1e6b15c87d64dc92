using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Api.Structures;

/// <summary>A prefect's derogation from the hours ceiling as it is sent; both days included.</summary>
/// <param name="Reference">The order's reference, in one word.</param>
/// <param name="Department">Of the prefect who signed, as in <c>49</c> or <c>2A</c>.</param>
/// <param name="Until">At most three years after <paramref name="From"/>, less a day.</param>
/// <param name="CeilingMinutes">The ceiling in place of the legal one; absent or null where the order sets
/// none.</param>
/// <param name="Clients">Absent or empty means any client.</param>
/// <param name="RomeCodes">Occupations as in <c>K2204</c>; absent or empty means any.</param>
/// <param name="Id">UUID v7 chosen by the sender; the ledger makes one when absent.</param>
public sealed record CeilingDerogationRequest(
    string Reference,
    string Department,
    DateOnly From,
    DateOnly Until,
    int? CeilingMinutes = null,
    IReadOnlyList<Guid>? Clients = null,
    IReadOnlyList<string>? RomeCodes = null,
    Guid? Id = null,
    string? Quote = null
)
{
    private const int ClientsMax = 200;
    private const int RomeCodesMax = 600;

    // Every minute of two years and a day: more is no ceiling.
    private const int CeilingMinutesMax = 731 * Http.Shape.MinutesOfADay;

    internal CeilingDerogationRequest Shaped()
    {
        var lastDay = PrefectMayRaiseTheCeiling.LastDay(From);
        var shape = new Shape()
            .NewId(Id)
            .Opaque("/reference", Reference)
            .Department("/department", Department)
            .Require(
                lastDay is not null,
                new(
                    "/from",
                    ProblemCodes.DerogationNotYetPossible,
                    Figure.Of("firstDay", PrefectMayRaiseTheCeiling.FirstDay)
                )
            )
            .Ordered("/until", From, Until)
            .Require(
                !(Until > lastDay),
                new("/until", ProblemCodes.DerogationTooLong, Figure.Of("lastDay", lastDay ?? Until))
            )
            .Number("/ceilingMinutes", CeilingMinutes, HoursCeiling.LimitOn(From) ?? 1, CeilingMinutesMax)
            .Count("/clients", Clients, 0, ClientsMax)
            .Distinct("/clients", Clients, client => client)
            .Count("/romeCodes", RomeCodes, 0, RomeCodesMax)
            .Distinct("/romeCodes", RomeCodes, code => code);
        shape.Each("/romeCodes", RomeCodes, (pointer, code) => shape.Rome(pointer, code)).ThrowIfBad();
        return this;
    }

    internal GrantCeilingDerogation ToCommand(Guid structureId, Guid id) =>
        new(structureId, id, Reference, Department, new(From, Until), CeilingMinutes)
        {
            Clients = [.. Clients ?? []],
            RomeCodes = [.. RomeCodes ?? []],
        };
}
