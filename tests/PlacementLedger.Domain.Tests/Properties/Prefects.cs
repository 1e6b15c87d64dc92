using CsCheck;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Tests.Hours;

namespace PlacementLedger.Domain.Tests.Properties;

/// <summary>Random derogations, and what they hold each placement to, the naive way.</summary>
internal static class Prefects
{
    /// <summary>Up to four, of the two AIs, over the years of the histories.</summary>
    public static readonly Gen<CeilingDerogationGranted[]> Any = Gen.Select(
            Gen.Bool,
            Gen.Int[0, 1800],
            Gen.Int[0, 1094],
            Gen.Int[480, 900],
            Gen.Int[0, 7]
        )
        .Select(
            (isFirst, offset, length, hours, kind) =>
                Derogations.Granted("2023-01-02", "2023-01-02", kind % 3 == 0 ? null : hours) with
                {
                    StructureId = isFirst ? History.Ai1 : History.Ai2,
                    From = new DateOnly(2023, 1, 2).AddDays(offset),
                    Until = new DateOnly(2023, 1, 2).AddDays(offset + length),
                    Clients = kind is 1 or 2 ? [History.Id(0xc0, kind)] : [],
                    RomeCodes = kind == 7 ? ["K2204"] : [],
                }
        )
        .Array[0, 4];

    public static readonly Gen<CeilingPolicy> Policies = Gen.Select(
        Gen.Enum<WindowReading>(),
        Gen.Bool,
        Gen.Enum<CountedDuration>(),
        (window, anniversary, duration) =>
            CeilingPolicy.Default with
            {
                Window = window,
                IncludesAnniversary = anniversary,
                Duration = duration,
            }
    );

    public static CeilingLimits Limits(CeilingDerogationGranted[] granted) =>
        CeilingLimits.Of(granted.GroupBy(e => e.StructureId).Select(ofOne => Derogations.To([.. ofOne])));

    public static int? LimitOf(CeilingDerogationGranted[] granted, Guid ai, Guid? client, DateOnly day)
    {
        var last = granted.LastOrDefault(e =>
            e.StructureId == ai
            && e.From <= day
            && day <= e.Until
            && e.RomeCodes.Count == 0
            && (e.Clients.Count == 0 || e.Clients[0] == client)
        );
        return last is null ? 480 * 60 : last.CeilingMinutes;
    }
}
