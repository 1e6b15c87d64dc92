using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Placements;
using static PlacementLedger.Domain.Tests.People;
using static PlacementLedger.Domain.Tests.Placements.Missions;

namespace PlacementLedger.Domain.Tests.Law;

public sealed class A_mission_has_a_reason
{
    [Theory(DisplayName = "ETTI-05 5° a/b/c: a mission of an ETTI of one month at least, signed from 2023-12-20")]
    [InlineData("2026-11-23", "2026-12-13", "2026-11-23", Codes.MissionTooShort)]
    [InlineData("2026-11-23", "2026-12-21", "2026-11-23", Codes.MissionTooShort)]
    [InlineData("2026-11-23", "2026-12-22", "2026-11-23", null)]
    [InlineData("2026-01-31", "2026-02-26", "2026-01-31", Codes.MissionTooShort)]
    [InlineData("2026-01-31", "2026-02-27", "2026-01-31", null)]
    [InlineData("2023-12-20", "2024-01-19", "2023-12-19", Codes.RecourseReasonNotAllowed)]
    [InlineData("2023-12-20", "2024-01-19", "2023-12-20", null)]
    public void of_a_mission_of_an_ETTI(string from, string until, string signedOn, string? code)
    {
        var check = Check(RecourseReason.EttiMission, Mission(from, until), signedOn);
        Assert.Equal((code is null ? CheckOutcome.Met : CheckOutcome.Blocked, code), (check.Outcome, check.Code));
    }

    [Fact]
    public void of_a_mission_of_an_ETTI_that_says_from_when_and_until_when()
    {
        Check(RecourseReason.EttiMission, Mission("2023-12-20", "2024-01-19"), "2023-12-19")
            .Blocks(Codes.RecourseReasonNotAllowed)
            .WithFigure("allowedFrom", Day("2023-12-20"));
        Check(RecourseReason.EttiMission, Mission("2026-11-23", "2026-12-13"), "2026-11-23")
            .Blocks(Codes.MissionTooShort)
            .WithFigure("monthsMin", 1)
            .WithFigure("missionUntil", Day("2026-12-13"))
            .WithFigure("earliestUntil", Day("2026-12-22"));
    }

    [Fact]
    public void of_a_month_with_the_contract_that_it_renews() =>
        Check(
                RecourseReason.EttiMission,
                Mission("2026-12-14", "2026-12-22", Contract(1, "2026-11-23", "2026-12-13")),
                "2026-12-13"
            )
            .IsMet();

    [Theory(DisplayName = "ETTI-05: the reasons of L1251-6 and L1251-7")]
    [InlineData(RecourseReason.Replacement, true)]
    [InlineData(RecourseReason.TemporaryIncrease, true)]
    [InlineData(RecourseReason.Seasonal, true)]
    [InlineData(RecourseReason.Usage, true)]
    [InlineData(RecourseReason.HiringPeopleInDifficulty, true)]
    [InlineData(RecourseReason.Training, true)]
    [InlineData(RecourseReason.DisabledWorker, true)]
    [InlineData(RecourseReason.TemporaryAbsence, true)]
    [InlineData(RecourseReason.Vacancy, false)]
    [InlineData(RecourseReason.OccasionalNeed, false)]
    public void of_a_closed_list(RecourseReason reason, bool isOpen)
    {
        var check = Check(reason, Mission("2026-11-24", "2026-11-27"), "2026-11-23");
        Assert.Equal(isOpen ? null : Codes.RecourseReasonNotAllowed, check.Code);
        Assert.Equal(isOpen ? CheckOutcome.Met : CheckOutcome.Blocked, check.Outcome);
        check.WithFigure("recourseReason", CamelCaseOf(reason));
    }

    [Fact]
    public void and_not_none()
    {
        var mission = Mission("2026-11-24", "2026-11-27");
        RecourseReasons.Check(null, mission, Today, false).Blocks(Codes.RecourseReasonMissing);
        RecourseReasons.Check(null, mission, Today, true).Blocks(Codes.RecourseReasonMissing);
        RecourseReasons.Check(RecourseReason.Vacancy, mission, Today, true).DoesNotApply();
    }

    [Theory(DisplayName = "ETTI-09: a commune, by its reason and the months")]
    [InlineData(RecourseReason.TemporaryIncrease, "2028-06-22", Codes.MissionTooLong)]
    [InlineData(RecourseReason.TemporaryIncrease, "2028-05-23", Codes.MissionTooLong)]
    [InlineData(RecourseReason.TemporaryIncrease, "2028-05-22", null)]
    [InlineData(RecourseReason.TemporaryAbsence, "2028-05-22", null)]
    [InlineData(RecourseReason.Replacement, "2028-05-22", null)]
    [InlineData(RecourseReason.OccasionalNeed, "2028-05-22", null)]
    [InlineData(RecourseReason.Seasonal, "2028-05-22", null)]
    [InlineData(RecourseReason.Vacancy, "2027-11-22", null)]
    [InlineData(RecourseReason.Vacancy, "2027-11-23", Codes.MissionTooLong)]
    [InlineData(RecourseReason.EttiMission, "2027-01-22", Codes.RecourseReasonNotAllowed)]
    [InlineData(RecourseReason.HiringPeopleInDifficulty, "2027-01-22", Codes.RecourseReasonNotAllowed)]
    [InlineData(RecourseReason.Training, "2027-01-22", Codes.RecourseReasonNotAllowed)]
    [InlineData(RecourseReason.DisabledWorker, "2027-01-22", Codes.RecourseReasonNotAllowed)]
    [InlineData(RecourseReason.Usage, "2027-01-22", Codes.RecourseReasonNotAllowed)]
    public void of_a_list_of_its_own_for_a_public_user(RecourseReason reason, string until, string? code)
    {
        var check = PublicUsers.Check(reason, null, Mission("2026-11-23", until), binds: true);
        Assert.Equal((code is null ? CheckOutcome.Met : CheckOutcome.Blocked, code), (check.Outcome, check.Code));
    }

    [Theory(DisplayName = "ETTI-09: 9 months of urgent work, 24 abroad, 9 of a vacancy that awaits somebody")]
    [InlineData(RecourseReason.TemporaryIncrease, RecourseCircumstance.UrgentWork, 9)]
    [InlineData(RecourseReason.TemporaryIncrease, RecourseCircumstance.Abroad, 24)]
    [InlineData(RecourseReason.TemporaryIncrease, RecourseCircumstance.AwaitedAgent, 18)]
    [InlineData(RecourseReason.TemporaryIncrease, null, 18)]
    [InlineData(RecourseReason.Vacancy, RecourseCircumstance.AwaitedAgent, 9)]
    [InlineData(RecourseReason.Vacancy, null, 12)]
    [InlineData(null, null, 18)]
    public void that_a_circumstance_shortens_or_lengthens(
        RecourseReason? reason,
        RecourseCircumstance? circumstance,
        int months
    )
    {
        var last = Day("2026-11-22").AddMonths(months);
        Public(reason, circumstance, last).IsMet().WithFigure("monthsMax", months).WithFigure("latestUntil", last);
        Public(reason, circumstance, last.AddDays(1)).Blocks(Codes.MissionTooLong);
    }

    [Fact(DisplayName = "ETTI-09: one renewal")]
    public void and_one_renewal_with_a_public_user()
    {
        var first = Contract(1, "2026-01-05", "2026-03-04");
        var second = Contract(2, "2026-03-05", "2026-04-04", renews: 1);
        Public(Mission("2026-04-05", "2026-05-04", first)).IsMet().WithFigure("renewals", 1);
        Public(Mission("2026-04-05", "2026-05-04", second, first))
            .Blocks(Codes.TooManyRenewals)
            .WithFigure("renewalsMax", 1);
    }

    [Theory(DisplayName = "A7: a public user is bound by L1251-60 unless the network reads it otherwise")]
    [InlineData(ClientCategory.PublicAuthority, "2009-08-07", PublicUserLimits.OfPublicUsers, true)]
    [InlineData(ClientCategory.PublicAuthority, "2009-08-06", PublicUserLimits.OfPublicUsers, false)]
    [InlineData(ClientCategory.PublicAuthority, "2026-11-23", PublicUserLimits.OfEveryUser, false)]
    [InlineData(ClientCategory.PublicAdministrativePrivateStaff, "2026-11-23", PublicUserLimits.OfPublicUsers, false)]
    [InlineData(ClientCategory.PublicIndustrialCommercial, "2026-11-23", PublicUserLimits.OfPublicUsers, false)]
    [InlineData(ClientCategory.PrivateForProfit, "2026-11-23", PublicUserLimits.OfPublicUsers, false)]
    public void of_its_own_list_only_when_bound(
        ClientCategory category,
        string day,
        PublicUserLimits reading,
        bool binds
    )
    {
        var policy = MissionPolicy.Default with { PublicUsers = reading };
        Assert.Equal(binds, PublicUsers.Binds(category, Day(day), policy));
        PublicUsers
            .Check(RecourseReason.EttiMission, null, Mission("2026-11-23", "2028-11-22"), binds: false)
            .DoesNotApply();
    }

    private static Check Check(RecourseReason reason, Mission mission, string signedOn) =>
        RecourseReasons.Check(reason, mission, Day(signedOn), hasOwnList: false);

    private static Check Public(RecourseReason? reason, RecourseCircumstance? circumstance, DateOnly until) =>
        PublicUsers.Check(reason, circumstance, Mission("2026-11-23", $"{until:yyyy-MM-dd}"), binds: true);

    private static Check Public(Mission mission) =>
        PublicUsers.Check(RecourseReason.TemporaryIncrease, null, mission, binds: true);

    private static string CamelCaseOf(RecourseReason reason) =>
        string.Concat(reason.ToString()[..1].ToLowerInvariant(), reason.ToString()[1..]);
}
