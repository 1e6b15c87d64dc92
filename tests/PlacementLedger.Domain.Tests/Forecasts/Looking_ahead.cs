using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Forecasts;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Tests.Hours;
using PlacementLedger.Domain.Workers;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Forecasts;

/// <summary>What stops a worker's work first. Today is Monday 23 November 2026.</summary>
public sealed class Looking_ahead
{
    [Fact(DisplayName = "R480-01: 49 h a week lately, 88 h left: the ceiling binds on the thirteenth day")]
    public void finds_the_day_the_pace_reaches_the_ceiling()
    {
        // Seven hours on each of the 56 days before today: 392 of 480 hours, 88 left, 7 a day.
        var ahead = Of(History.None.Worked(392, "2026-09-28", employer: AdcrServicesId));
        Assert.Equal((7 * 420, 88 * 60), (ahead.MinutesPerWeek, ahead.RemainingMinutes));
        Assert.Equal(Day("2028-09-27"), ahead.WindowUntil);
        // Twelve days of 7 h make 84; the thirteenth, 5 December, has 4 h left.
        Assert.Equal(new(ForecastLimitKind.Ceiling, Day("2026-12-05"), 240), ahead.Binding);
    }

    [Fact]
    public void goes_by_what_is_confirmed_where_something_is()
    {
        var ahead = Of(
            History
                .None.Worked(392, "2026-09-28", employer: AdcrServicesId)
                .Reserved(70, "2026-11-23", employer: AdcrServicesId, aDay: 600)
        );
        // Ten hours on each of seven days; then 18 left at seven a day.
        Assert.Equal(new(ForecastLimitKind.Ceiling, Day("2026-12-02"), 240), ahead.Binding);
    }

    [Fact]
    public void sees_no_ceiling_for_hours_that_do_not_count()
    {
        var ahead = Of(History.None.Worked(392, "2026-09-28", ClientCategory.PublicAuthority, AdcrServicesId));
        Assert.Equal((7 * 420, null), (ahead.MinutesPerWeek, ahead.WindowUntil));
        Assert.DoesNotContain(ahead.Limits, limit => limit.Kind == ForecastLimitKind.Ceiling);
    }

    [Fact]
    public void starts_anew_where_the_window_ends_before_the_ceiling()
    {
        var ahead = Of(
            History
                .None.Worked(400, "2025-01-06", employer: AdcrServicesId)
                .Worked(16, "2026-11-16", employer: AdcrServicesId)
        );
        // Three days in eight weeks: an hour on Mondays and Tuesdays, fifteen minutes on Wednesdays. 64 h last beyond
        // the end of the window on 5 January 2027, and the next one is not used up within the horizon.
        Assert.Equal(Day("2027-01-05"), ahead.WindowUntil);
        Assert.DoesNotContain(ahead.Limits, limit => limit.Kind == ForecastLimitKind.Ceiling);
        Assert.Contains(new(ForecastLimitKind.Window, Day("2027-01-06"), null), ahead.Limits);
    }

    [Theory(DisplayName = "R480-03, A2, A4: the window binds on the day after it, unless windows roll or never end")]
    [InlineData(WindowReading.FixedFromFirst, false, "2026-12-15")]
    [InlineData(WindowReading.FixedFromFirst, true, "2026-12-16")]
    [InlineData(WindowReading.Rolling24Months, false, null)]
    [InlineData(WindowReading.Never, false, null)]
    public void names_the_window_that_ends(WindowReading reading, bool anniversary, string? on)
    {
        var policy = CeilingPolicy.Default with { Window = reading, IncludesAnniversary = anniversary };
        var hours = History.None.Worked(7, "2024-12-15", employer: AdcrServicesId);
        var ahead = Assert.Single(MakeForecast.Of(hours.Account, Pass(), [AdcrServices], [], policy, Today).Employers);
        var window = ahead.Limits.SingleOrDefault(limit => limit.Kind == ForecastLimitKind.Window);
        Assert.Equal(on is null ? null : Day(on), window?.On);
        Assert.Equal(on is not null, ahead.Binding!.Kind == ForecastLimitKind.Window);
    }

    [Fact(DisplayName = "R480-03: where the window has ended, the next one is opened by what is planned")]
    public void names_the_window_that_will_open()
    {
        var hours = History
            .None.Worked(7, "2024-01-15", employer: AdcrServicesId)
            .Reserved(7, "2026-12-01", employer: AdcrServicesId);
        Assert.Contains(new(ForecastLimitKind.Window, Day("2028-12-01"), null), Of(hours).Limits);
        Assert.DoesNotContain(
            Of(History.None.Worked(7, "2024-01-15", employer: AdcrServicesId)).Limits,
            limit => limit.Kind == ForecastLimitKind.Window
        );
    }

    [Fact(DisplayName = "Settled 13: a client's new category is foreseen with before the account records it")]
    public void knows_what_a_client_turned_out_to_be()
    {
        var hours = History.None.Worked(490, "2026-09-14", ClientCategory.PublicAuthority, AdcrServicesId, Menuiserie);
        Assert.DoesNotContain(Of(hours).Limits, limit => limit.Kind == ForecastLimitKind.Ceiling);
        var turned = Scenario
            .Given(
                new ClientRegistered(Menuiserie, null, null, []),
                new ClientClassified(Menuiserie, ClientCategory.PrivateForProfit, Day("2020-01-01"), null, null)
            )
            .State;
        var ahead = MakeForecast.Of(hours.Account, Pass(), [AdcrServices], [], CeilingPolicy.Default, Today, [turned]);
        Assert.Equal(ForecastLimitKind.Ceiling, ahead.Employers[0].Binding!.Kind);
    }

    [Fact(DisplayName = "R480-06: the derogation ends, and more than the legal ceiling is used")]
    public void names_the_derogation_that_ends()
    {
        var employer = Derogations.To(
            Derogations.Granted("2026-01-01", "2026-12-31", null) with
            {
                StructureId = AdcrServicesId,
            }
        ) with
        {
            Id = AdcrServicesId,
            Conventions = AdcrServices.Conventions,
        };
        var hours = History.None.Worked(490, "2026-09-14", employer: AdcrServicesId);
        Assert.Equal(new(ForecastLimitKind.Derogation, Day("2027-01-01"), 0), Of(hours, employer).Limits[0]);
    }

    [Fact(DisplayName = "AI-02, AI-01: the PASS, then the convention")]
    public void puts_what_comes_first_first()
    {
        var ahead = Of(History.None.Worked(7, "2026-11-20", employer: AdcrServicesId));
        Assert.Equal(
            [
                new(ForecastLimitKind.Convention, Day("2027-01-01"), null),
                new(ForecastLimitKind.Pass, Day("2027-01-06"), null),
                new(ForecastLimitKind.Window, Day("2028-11-20"), null),
            ],
            ahead.Limits
        );
        Assert.Equal(ForecastLimitKind.Convention, ahead.Binding!.Kind);
    }

    [Fact(DisplayName = "ETTI-07: the mission reaches its longest duration")]
    public void knows_the_longest_duration_of_a_mission()
    {
        var account = History.None.Worked(7, "2026-11-20", employer: History.Etti).Account;
        RunningMission[] missions =
        [
            new(FirstPlacement, History.Etti, Day("2026-12-24")),
            new(SecondPlacement, PasserelleId, Day("2026-11-30")),
        ];
        var ahead = MakeForecast.Of(
            account,
            Pass(),
            [Tremplin with { Id = History.Etti }],
            missions,
            CeilingPolicy.Default,
            Today
        );
        var with = Assert.Single(ahead.Employers);
        Assert.Equal(new(ForecastLimitKind.MissionDuration, Day("2026-12-25"), null, FirstPlacement), with.Binding);
        Assert.Null(with.RemainingMinutes);
    }

    [Fact]
    public void says_nothing_beyond_its_horizon()
    {
        var forEver = AdcrServices with
        {
            Conventions = [new("C", Days("2024-01-01", "2040-12-31"), ["38"], [], default)],
        };
        var ahead = MakeForecast.Of(
            History.None.Account,
            WorkerWithPass("2025-01-06", "2035-01-01"),
            [forEver],
            [],
            CeilingPolicy.Default,
            Today
        );
        Assert.Null(ahead.Employers[0].Binding);
        Assert.Empty(ahead.Employers[0].Limits);
    }

    private static Worker Pass() => WorkerWithPass("2025-01-06", "2027-01-05");

    private static EmployerForecast Of(History hours, Structure? employer = null) =>
        Assert.Single(
            MakeForecast
                .Of(hours.Account, Pass(), [employer ?? AdcrServices], [], CeilingPolicy.Default, Today)
                .Employers
        );
}
