using CsCheck;
using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Forecasts;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Tests.Hours;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Properties;

/// <summary>The forecast of a mission's longest duration is never later than counting its days one by one
/// says.</summary>
public sealed class The_forecast_of_a_mission
{
    private static readonly Gen<(int Days, int Gap)[]> Chains = Gen.Select(Gen.Int[1, 250], Gen.Int[0, 40]).Array[1, 3];

    [Fact(DisplayName = "ETTI-07, -08, -09: 24 months, 36 on a CDI inclusion, 18, 12 or 9 at public clients")]
    public void is_never_later_than_the_days_one_by_one() =>
        Gen.Select(Chains, Gen.Int[0, 200], Gen.Bool, Gen.Enum<RecourseReason>(), Gen.Int[0, 3], Gen.Bool)
            .Sample(
                (chain, sinceStart, isPublic, reason, circumstance, isInclusion) =>
                {
                    var terms = PlacementTerms.None with
                    {
                        ContractKind = isInclusion ? ContractKind.CdiInclusion : ContractKind.MissionContract,
                        Recourse = reason,
                        Circumstance = circumstance == 3 ? null : (RecourseCircumstance)circumstance,
                    };
                    var contracts = Contracts(chain, sinceStart, terms);
                    var category = isPublic ? ClientCategory.PublicAuthority : ClientCategory.PrivateForProfit;
                    var policy = MissionPolicy.Default;
                    var running = RunningMission.Of(
                        contracts[^1],
                        [.. contracts.SkipLast(1).Reverse()],
                        category,
                        policy
                    )!;
                    var walked = Walked(contracts, MonthsMax(terms, isPublic));
                    var foretold = Foretold(running);
                    Assert.Equal(walked <= Today.AddMonths(MakeForecast.MonthsAhead) ? walked : null, foretold?.On);
                    Assert.Equal(foretold is null ? null : running.PlacementId, foretold?.PlacementId);
                },
                iter: Depth.Of(200)
            );

    private static ForecastLimit? Foretold(RunningMission running) =>
        MakeForecast
            .Of(
                History.None.Account,
                WorkerWithPass("2020-01-01", "2040-01-01"),
                [Tremplin],
                [running],
                CeilingPolicy.Default,
                Today
            )
            .Employers[0]
            .Limits.SingleOrDefault(limit => limit.Kind == ForecastLimitKind.MissionDuration);

    // As the text has it, without the code: the shortest of what holds for the contract and for the client.
    private static int MonthsMax(PlacementTerms terms, bool isPublic)
    {
        var ofTheContract = terms.ContractKind == ContractKind.CdiInclusion ? 36 : 24;
        var ofThePublicClient = terms switch
        {
            { Circumstance: RecourseCircumstance.UrgentWork } => 9,
            { Circumstance: RecourseCircumstance.Abroad } => 24,
            { Circumstance: RecourseCircumstance.AwaitedAgent, Recourse: RecourseReason.Vacancy } => 9,
            { Recourse: RecourseReason.Vacancy } => 12,
            _ => 18,
        };
        return isPublic ? Math.Min(ofTheContract, ofThePublicClient) : ofTheContract;
    }

    /// <summary>Days between two contracts do not count: the calendar of the mission stands still on them.</summary>
    private static DateOnly Walked(Placement[] contracts, int months)
    {
        var first = contracts[0].From;
        var counted = first;
        for (var day = first; ; day = day.AddDays(1))
        {
            var isIdle = day <= contracts[^1].LastDay && !contracts.Any(c => c.From <= day && day <= c.LastDay);
            if (isIdle)
            {
                continue;
            }

            if (counted == first.AddMonths(months))
            {
                return day;
            }

            counted = counted.AddDays(1);
        }
    }

    /// <summary>One contract after the other; the last began so many days ago.</summary>
    private static Placement[] Contracts((int Days, int Gap)[] chain, int sinceStart, PlacementTerms terms)
    {
        var made = new List<Placement>();
        var from = Today.AddDays(-sinceStart - chain.SkipLast(1).Sum(contract => contract.Days + contract.Gap));
        foreach (var (number, (days, gap)) in chain.Index())
        {
            made.Add(Confirmed(number, from, from.AddDays(days - 1), terms));
            from = from.AddDays(days + gap);
        }

        return [.. made];
    }

    private static Placement Confirmed(int number, DateOnly from, DateOnly until, PlacementTerms terms) =>
        Placement.Evolve(
            null,
            new PlacementConfirmed(
                History.Id(0xd0, number),
                Amina,
                new(History.Id(0xd0, number), TremplinId, StructureKind.Etti, TremplinId, Mairie),
                null,
                null,
                from,
                until,
                [new(from, 420)],
                from,
                terms,
                []
            )
        );
}
