using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Placements;
using static PlacementLedger.Domain.Tests.People;
using static PlacementLedger.Domain.Tests.Placements.Missions;

namespace PlacementLedger.Domain.Tests.Law;

public sealed class How_long_a_mission_lasts
{
    private static readonly OpeningDays MondayToFriday = new([], null);

    [Theory(DisplayName = "ETTI-07 a/b: 24 months")]
    [InlineData("2026-01-05", "2028-01-04", null)]
    [InlineData("2026-01-05", "2028-01-05", Codes.MissionTooLong)]
    [InlineData("2024-02-29", "2026-02-27", null)]
    [InlineData("2024-02-29", "2026-02-28", Codes.MissionTooLong)]
    [InlineData("2008-05-01", "2010-04-30", null)]
    [InlineData("2008-05-01", "2010-05-01", Codes.MissionTooLong)]
    public void at_most_24_months(string from, string until, string? code) =>
        Says(MissionDuration.Check(Mission(from, until), ContractKind.MissionContract), code);

    [Theory(DisplayName = "ETTI-07 c: 12 + 6 + 6 months, renewals included")]
    [InlineData("2028-01-04", null)]
    [InlineData("2028-01-05", Codes.MissionTooLong)]
    public void its_renewals_included(string until, string? code)
    {
        var mission = Mission(
            "2027-07-05",
            until,
            Contract(2, "2027-01-05", "2027-07-04", renews: 1),
            Contract(1, "2026-01-05", "2027-01-04")
        );
        Says(MissionDuration.Check(mission, null), code);
        Assert.Equal((2, 0, Day("2026-01-05")), (mission.Renewals, mission.IdleDays, mission.From));
    }

    [Theory]
    [InlineData("2028-01-14", null)]
    [InlineData("2028-01-15", Codes.MissionTooLong)]
    public void days_that_no_contract_covers_left_out(string until, string? code) =>
        Says(MissionDuration.Check(Mission("2027-01-15", until, Contract(1, "2026-01-05", "2027-01-04")), null), code);

    [Fact]
    public void and_says_its_figures()
    {
        MissionDuration
            .Check(Mission("2026-01-05", "2028-01-05"), null)
            .WithFigure("monthsMax", 24)
            .WithFigure("missionFrom", Day("2026-01-05"))
            .WithFigure("missionUntil", Day("2028-01-05"))
            .WithFigure("latestUntil", Day("2028-01-04"));
        MissionDuration.Check(Mission("2008-04-30", "2028-01-05"), null).DoesNotApply();
    }

    [Theory(DisplayName = "ETTI-08 a/b/c: 36 months on a CDI inclusion, from 2020-12-16")]
    [InlineData("2026-01-05", "2029-01-04", ContractKind.CdiInclusion, null, null)]
    [InlineData("2026-01-05", "2029-01-05", ContractKind.CdiInclusion, Codes.MissionTooLong, null)]
    [InlineData("2026-01-05", "2029-02-04", ContractKind.CdiInclusion, Codes.MissionTooLong, null)]
    [InlineData("2026-01-05", "2029-01-04", ContractKind.MissionContract, null, Codes.MissionTooLong)]
    [InlineData("2026-01-05", "2029-01-04", null, null, Codes.MissionTooLong)]
    [InlineData("2020-12-16", "2023-12-15", ContractKind.CdiInclusion, null, null)]
    [InlineData("2020-12-15", "2023-12-14", ContractKind.CdiInclusion, null, Codes.MissionTooLong)]
    public void at_most_36_months_on_a_CDI_inclusion(
        string from,
        string until,
        ContractKind? kind,
        string? cdi,
        string? other
    )
    {
        var mission = Mission(from, until);
        var (own, general) = (CdiInclusionMission.Check(mission, kind), MissionDuration.Check(mission, kind));
        Assert.Equal((cdi, other), (own.Code, general.Code));
        Assert.Equal(CdiInclusionMission.Governs(mission, kind), general.Outcome == CheckOutcome.NotApplicable);
        Assert.Equal(!CdiInclusionMission.Governs(mission, kind), own.Outcome == CheckOutcome.NotApplicable);
    }

    [Theory(DisplayName = "ETTI-10 a/b/c: two renewals, or what the branch allows")]
    [InlineData(2, null, null)]
    [InlineData(3, null, Codes.TooManyRenewals)]
    [InlineData(3, 3, null)]
    [InlineData(4, 3, Codes.TooManyRenewals)]
    [InlineData(1, 0, Codes.TooManyRenewals)]
    [InlineData(0, 0, null)]
    public void at_most_two_renewals(int renewals, int? branch, string? code)
    {
        var mission = new Mission(Day("2026-01-05"), Day("2026-12-31"), renewals, 0);
        var check = MissionRenewals.Check(mission, branch, renewsAnother: false, hasOwnLimit: false);
        Says(check, code);
        check.WithFigure("renewals", renewals).WithFigure("renewalsMax", branch ?? 2);
    }

    [Fact]
    public void and_renews_only_a_contract_of_its_own()
    {
        var mission = new Mission(Day("2026-01-05"), Day("2026-12-31"), 3, 0);
        MissionRenewals.Check(mission, null, true, true).Blocks(Codes.RenewsAnotherContract);
        MissionRenewals.Check(mission, null, false, true).DoesNotApply();
        var old = mission with { From = Day("2015-08-18") };
        MissionRenewals.Check(old, null, false, false).DoesNotApply();
        MissionRenewals.Check(old with { From = Day("2015-08-19") }, null, false, false).Blocks(Codes.TooManyRenewals);
    }

    [Theory(DisplayName = "ETTI-18: 9, 23 and 60 worked days")]
    [InlineData(9, 2, 2)]
    [InlineData(10, 2, 2)]
    [InlineData(14, 2, 2)]
    [InlineData(15, 3, 3)]
    [InlineData(23, 4, 4)]
    [InlineData(50, 10, 10)]
    [InlineData(55, 10, 11)]
    [InlineData(60, 10, 12)]
    [InlineData(1, 2, 2)]
    public void and_its_end_may_move(int worked, int shorten, int extend) =>
        Assert.Equal((shorten, extend), TermFlexibility.Of(worked, Today));

    [Theory(DisplayName = "ETTI-18: the two days, over the client's opening days and never past the longest duration")]
    [InlineData(9, null, "2026-12-01", "2026-12-07")]
    [InlineData(9, "2026-12-04", "2026-12-01", "2026-12-04")]
    [InlineData(9, "2026-12-02", "2026-12-01", "2026-12-03")]
    [InlineData(2, null, "2026-11-23", "2026-11-26")]
    [InlineData(1, null, "2026-11-23", "2026-11-25")]
    public void and_says_the_first_and_the_last_day_of_its_end(
        int worked,
        string? lastDayMax,
        string earliest,
        string latest
    )
    {
        // From Monday 23 November on, Monday to Friday.
        DateOnly[] days = [.. Days("2026-11-23", "2027-12-31").Days().Where(MondayToFriday.Contain).Take(worked)];
        TermFlexibility
            .Check(days, new(days[0], days[^1]), MondayToFriday, lastDayMax is null ? null : Day(lastDayMax))
            .IsMet()
            .WithFigure("workedDays", worked)
            .WithFigure("earliestEnd", Day(earliest))
            .WithFigure("latestEnd", Day(latest));
    }

    [Fact]
    public void or_did_before_the_code_of_2008_said_so() =>
        TermFlexibility
            .Check([Day("2008-04-30")], Days("2008-04-30", "2008-04-30"), MondayToFriday, null)
            .DoesNotApply();

    private static void Says(Check check, string? code) =>
        Assert.Equal((code is null ? CheckOutcome.Met : CheckOutcome.Blocked, code), (check.Outcome, check.Code));
}
