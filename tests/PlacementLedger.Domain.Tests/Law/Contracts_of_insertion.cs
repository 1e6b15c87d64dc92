using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Tests.Placements;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Law;

/// <summary>The CDD d'insertion of an AI: AI-13 and AI-14.</summary>
public sealed class Contracts_of_insertion
{
    [Theory(DisplayName = "AI-13 a: four months at least")]
    [InlineData("2027-02-22", Codes.CddiTooShort)] // three months
    [InlineData("2027-03-21", Codes.CddiTooShort)]
    [InlineData("2027-03-22", null)]
    public void last_four_months(string until, string? code) => Expect(code, Cddi("2026-11-23", until));

    [Theory(DisplayName = "AI-13 b: twenty hours a week at least, the legal week at most")]
    [InlineData(216, Codes.CddiWeeklyHours)] // 18 hours a week
    [InlineData(239, Codes.CddiWeeklyHours)]
    [InlineData(240, null)]
    [InlineData(420, null)]
    [InlineData(421, Codes.CddiWeeklyHours)]
    public void are_of_twenty_to_thirty_five_hours(int minutesADay, string? code) =>
        Expect(code, Cddi("2026-11-23", "2027-05-21") with { MinutesADay = minutesADay });

    [Theory(DisplayName = "AI-13 c: fourteen months and a renewal")]
    [InlineData("2027-02-05", Codes.CddiTooLong)] // eleven months: 25 in all
    [InlineData("2027-01-06", Codes.CddiTooLong)]
    [InlineData("2027-01-05", null)]
    public void last_twenty_four_months_with_their_renewals(string until, string? code) =>
        Expect(
            code,
            (Cddi("2026-03-06", until) with { Now = Day("2026-03-02") }).Renewing(("2025-01-06", "2026-03-05"))
        );

    [Fact]
    public void without_any_renewal_last_twenty_four_months()
    {
        Expect(null, Cddi("2026-11-23", "2028-11-22"));
        Expect(Codes.CddiTooLong, Cddi("2026-11-23", "2028-11-23"));
    }

    [Fact(DisplayName = "AI-13: prolonged with the PASS, or shorter by law, they pass")]
    public void know_two_exceptions()
    {
        Expect(null, Cddi("2026-11-23", "2028-11-23") with { IsPathwayProlonged = true });
        Expect(null, Cddi("2026-11-23", "2027-02-22") with { IsShorterCddiAllowed = true });
        // The four months are those of the first contract.
        Expect(null, Cddi("2026-11-23", "2026-12-18").Renewing(("2026-07-01", "2026-11-22")));
    }

    [Fact]
    public void are_told_where_the_placement_is_only_a_part_of_them()
    {
        var day = Cddi("2026-11-23", "2026-11-24");
        Expect(Codes.CddiTooShort, day);
        Expect(null, day with { Terms = Told(day, "2026-11-02", "2027-04-30", 26 * 60) });
        Expect(Codes.CddiWeeklyHours, day with { Terms = Told(day, "2026-11-02", "2027-04-30", 18 * 60) });
        Expect(Codes.CddiWeeklyHours, day with { Terms = Told(day, "2026-11-02", "2027-04-30", 36 * 60) });
        (day with { Terms = Told(day, "2026-11-02", "2027-04-30", null) })
            .Check("AI-13")
            .Warns(Codes.FactMissing)
            .WithFigure("fact", "contract.minutesPerWeek");
    }

    [Fact(DisplayName = "AI-13: of other contracts nothing is asked, of past ones nothing is refused")]
    public void are_the_only_ones_judged()
    {
        Cddi("2026-11-23", "2027-02-22").With(ContractKind.Cddu).Check("AI-13").DoesNotApply();
        (Cddi("2026-06-01", "2026-08-31") with { Now = Day("2026-09-01") }).Check("AI-13").Warns(Codes.CddiTooShort);
        Assert.Equal(Codes.CddiTooShort, Cddi("2026-11-23", "2026-12-18").Decide().Code);
    }

    [Theory(DisplayName = "AI-13, AI-14: the last planned day is not past on that day")]
    [InlineData("2026-08-31", CheckOutcome.Blocked)]
    [InlineData("2026-09-01", CheckOutcome.Warned)]
    public void are_judged_up_to_their_last_day(string now, CheckOutcome expected)
    {
        var job = new CombinedJob(OtherEmployer.Ordinary, Day("2026-06-01"), Day("2026-08-31"), null);
        var asked = Cddi("2026-06-01", "2026-08-31") with { Now = Day(now) };
        asked = asked with { Terms = asked.Terms with { CombinedJob = job } };
        Assert.Equal(expected, asked.Check("AI-13").Outcome);
        Assert.Equal(expected, asked.Check("AI-14").Outcome);
    }

    [Theory(DisplayName = "AI-13 b: with no weekly hours told, a planned week speaks; a past one warns")]
    [InlineData("2026-11-24", CheckOutcome.Blocked)]
    [InlineData("2026-11-27", CheckOutcome.Blocked)]
    [InlineData("2026-11-30", CheckOutcome.Warned)]
    public void are_of_thirty_five_hours_in_each_planned_week(string now, CheckOutcome expected)
    {
        // Four days of nine hours in the first week, which is no whole one; two in the second.
        var asked = Cddi("2026-11-24", "2026-12-01") with
        {
            MinutesADay = 540,
            Now = Day(now),
        };
        var check = (asked with { Terms = Told(asked, "2026-11-02", "2027-04-30", null) }).Check("AI-13");
        Assert.Equal((expected, Codes.CddiWeeklyHours), (check.Outcome, check.Code));
        check.WithFigure("weeklyMinutes", 36 * 60);
    }

    [Theory(DisplayName = "AI-14 a, b, c: a part-time job at a bakery, entry on 2026-01-05")]
    [InlineData("2026-04-20", "2026-10-19", OtherEmployer.Ordinary, "P-7", "beforeFourMonths")]
    [InlineData("2026-05-04", "2026-11-03", OtherEmployer.Ordinary, "P-7", "beforeFourMonths")]
    [InlineData("2026-05-05", "2026-11-04", OtherEmployer.Ordinary, "P-7", null)] // six months
    [InlineData("2026-05-05", "2026-11-05", OtherEmployer.Ordinary, "P-7", "overSixMonths")]
    [InlineData("2026-05-05", "2026-11-04", OtherEmployer.Ordinary, null, "prefectPermission")]
    [InlineData("2026-05-05", "2026-11-04", OtherEmployer.WorkIntegration, "P-7", "otherEmployer")] // an ACI
    [InlineData("2026-05-05", "2026-11-04", OtherEmployer.AdaptedEnterprise, "P-7", "otherEmployer")]
    public void are_combined_with_another_job(
        string from,
        string until,
        OtherEmployer other,
        string? prefect,
        string? clause
    )
    {
        var asked = Combined(new(other, Day(from), Day(until), prefect), from, until);
        if (clause is null)
        {
            asked.Check("AI-14").IsMet();
            asked.Check("AI-13").IsMet().WithFigure("weeklyMinutes", 18 * 60);
            return;
        }

        asked.Check("AI-14").Blocks(Codes.CombinedJobNotPermitted).WithFigure("clause", clause);
        asked.Check("AI-13").Blocks(Codes.CddiWeeklyHours);
    }

    [Fact(DisplayName = "AI-14: six months, renewable once")]
    public void are_combined_twice_at_most()
    {
        var third = new CombinedJob(OtherEmployer.Ordinary, Day("2026-07-01"), Day("2026-08-31"), "P-9");
        var asked = Combined(third, "2026-07-01", "2026-08-31").Renewing(("2026-05-06", "2026-06-30"));
        var first = asked.Renewed[0] with { Terms = WithJob(asked, "2026-05-06") };
        (asked with { Renewed = [first] }).Check("AI-14").IsMet();
        var second = first with { Terms = WithJob(asked, "2026-06-01") };
        (asked with { Renewed = [second, first] }).Check("AI-14").WithFigure("clause", "renewedTwice");
    }

    [Fact(DisplayName = "AI-14: the permission lowers the floor on its own days only")]
    public void are_combined_within_the_days_permitted()
    {
        var job = new CombinedJob(OtherEmployer.Ordinary, Day("2026-05-11"), Day("2026-11-04"), "P-7");
        var asked = Combined(job, "2026-05-05", "2026-11-04");
        asked.Check("AI-14").IsMet();
        asked.Check("AI-13").Blocks(Codes.CddiWeeklyHours);
    }

    private static AskedPlacement Combined(CombinedJob job, string from, string until)
    {
        var asked = Cddi(from, until) with { MinutesADay = 216, Now = Day("2026-04-01") };
        var contract = ContractStatement.Untold with { From = Day("2026-01-05"), Until = Day("2027-01-04") };
        return asked with { Terms = asked.Terms with { Contract = contract, CombinedJob = job } };
    }

    private static PlacementTerms WithJob(AskedPlacement asked, string from) =>
        asked.Terms with
        {
            CombinedJob = asked.Terms.CombinedJob! with { From = Day(from) },
        };

    private static PlacementTerms Told(AskedPlacement asked, string from, string until, int? minutesPerWeek) =>
        asked.Terms with
        {
            Contract = ContractStatement.Untold with
            {
                From = Day(from),
                Until = Day(until),
                MinutesPerWeek = minutesPerWeek,
            },
        };

    private static AskedPlacement Cddi(string from, string until) =>
        new AskedPlacement(from, until).With(ContractKind.Cddi);

    private static void Expect(string? code, AskedPlacement asked)
    {
        var check = asked.Check("AI-13");
        if (code is null)
        {
            check.IsMet();
        }
        else
        {
            check.Blocks(code);
        }
    }
}
