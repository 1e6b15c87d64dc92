using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Tests.Placements;
using static PlacementLedger.Domain.Tests.People;
using static PlacementLedger.Domain.Tests.Scenario;

namespace PlacementLedger.Domain.Tests.Law;

public sealed class Jobs_cut_for_economic_reasons
{
    [Theory(DisplayName = "AI-05 a, b, c: six months after a redundancy on an equivalent job")]
    [InlineData("2026-11-22", AskedPlacement.Rome, CheckOutcome.Blocked)]
    [InlineData("2026-11-23", AskedPlacement.Rome, CheckOutcome.Warned)]
    [InlineData("2026-11-24", AskedPlacement.Rome, CheckOutcome.NotApplicable)]
    [InlineData("2026-11-22", "K2204", CheckOutcome.Met)]
    public void close_the_same_job_for_six_months(string from, string rome, CheckOutcome expected)
    {
        var check = new AskedPlacement(from, "2026-11-27").After("2026-05-23").On(rome).Check("AI-05");
        Assert.Equal(expected, check.Outcome);
        if (expected is CheckOutcome.Blocked or CheckOutcome.Warned)
        {
            Assert.Equal(Codes.EconomicRedundancy, check.Code);
            check.WithFigure("redundancyOn", Day("2026-05-23")).RelyingOn(EventId(2));
        }
    }

    [Fact(DisplayName = "AI-05 a: the placement itself is refused, with nothing that could be asked instead")]
    public void refuse_the_placement()
    {
        var decision = new AskedPlacement("2026-11-22", "2026-11-27")
            .After("2026-05-23")
            .On(AskedPlacement.Rome)
            .Decide();
        Assert.Equal(Codes.EconomicRedundancy, decision.Code);
        Assert.Empty(decision.MaximumSchedule!);
    }

    [Theory(DisplayName = "AI-05: the same occupation or the same post; what cannot be compared is a missing fact")]
    [InlineData("H2206", null, "H2206", null, CheckOutcome.Blocked)]
    [InlineData(null, "P-1", null, "P-1", CheckOutcome.Blocked)]
    [InlineData("H2206", "P-1", "K2204", "P-1", CheckOutcome.Blocked)]
    [InlineData("H2206", "P-1", "H2206", "P-2", CheckOutcome.Blocked)]
    [InlineData("H2206", "P-1", "K2204", "P-2", CheckOutcome.Met)]
    [InlineData(null, "P-1", null, "P-2", CheckOutcome.Met)]
    [InlineData("H2206", null, null, "P-1", CheckOutcome.Warned, "post.rome")]
    [InlineData("H2206", "P-1", null, "P-2", CheckOutcome.Warned, "post.rome")]
    [InlineData(null, "P-1", "H2206", null, CheckOutcome.Warned, "post.ref")]
    public void are_compared_by_what_is_known(
        string? cutRome,
        string? cutPost,
        string? rome,
        string? post,
        CheckOutcome expected,
        string? missing = null
    )
    {
        var check = new AskedPlacement("2026-11-24", "2026-11-27")
            .After("2026-09-01", cutRome, cutPost)
            .On(rome, post)
            .Check("AI-05");
        Assert.Equal(expected, check.Outcome);
        if (missing is not null)
        {
            check.Warns(Codes.FactMissing).WithFigure("fact", missing);
        }
    }

    [Fact]
    public void are_compared_with_the_occupation_of_the_request_where_the_placement_names_none()
    {
        var asked = new AskedPlacement("2026-11-24", "2026-11-27").After("2026-09-01", "K2204");
        var served = asked with { Story = asked.Story with { Request = Requests.Of("K2204") } };
        served.Check("AI-05").Blocks(Codes.EconomicRedundancy);
        served.On("H2206").Check("AI-05").IsMet();
    }

    [Fact(DisplayName = "AI-05: days that are past are facts; the days ahead that are still closed block")]
    public void warn_of_days_that_are_past()
    {
        var asked = new AskedPlacement("2026-11-16", "2026-11-18").After("2026-05-23").On(AskedPlacement.Rome);
        asked.Check("AI-05").Warns(Codes.EconomicRedundancy);
        (asked with { Until = "2026-11-20" }).Check("AI-05").Blocks(Codes.EconomicRedundancy);
        // The six months are over by the first day ahead.
        (asked with { Until = "2026-11-27", Now = Day("2026-11-23") })
            .Check("AI-05")
            .Warns(Codes.EconomicRedundancy)
            .WithFigure("lastDay", Day("2026-11-20"));
    }

    [Fact]
    public void from_the_day_of_the_redundancy_on_the_job_is_closed() =>
        new AskedPlacement("2026-11-24", "2026-11-27")
            .After("2026-11-24")
            .On(AskedPlacement.Rome)
            .Check("AI-05")
            .Blocks(Codes.EconomicRedundancy);

    [Fact]
    public void before_the_redundancy_nothing_is_closed() =>
        new AskedPlacement("2026-11-16", "2026-11-27")
            .After("2026-11-17")
            .On(AskedPlacement.Rome)
            .Check("AI-05")
            .DoesNotApply();

    [Fact]
    public void close_the_job_by_the_latest_of_several()
    {
        var asked = new AskedPlacement("2026-11-24", "2026-11-27").On(AskedPlacement.Rome);
        asked
            .After("2026-10-01")
            .After("2026-05-30")
            .Check("AI-05")
            .Blocks(Codes.EconomicRedundancy)
            .WithFigure("redundancyOn", Day("2026-10-01"));
    }

    [Theory(DisplayName = "ETTI-21 a, b, c: redundancy on 2026-08-31, temporary increase")]
    [InlineData("2026-11-23", "2027-02-22", CheckOutcome.Met)] // three months, not renewable
    [InlineData("2026-11-23", "2027-03-22", CheckOutcome.Blocked)] // four months
    [InlineData("2027-03-01", "2027-06-30", CheckOutcome.Met)] // the six months ended on 2027-02-28
    [InlineData("2026-11-23", "2027-02-23", CheckOutcome.Blocked)] // a day more than three months
    [InlineData("2027-02-28", "2027-06-30", CheckOutcome.Warned)] // the day they end on can be read both ways
    [InlineData("2027-02-27", "2027-06-30", CheckOutcome.Blocked)]
    public void close_a_temporary_increase(string from, string until, CheckOutcome expected) =>
        Assert.Equal(expected, Increase(from, until).Check("ETTI-21").Outcome);

    [Fact(DisplayName = "ETTI-21: only a contract that is not renewed nor renewable is exempt for three months")]
    public void open_only_to_what_cannot_be_renewed()
    {
        var asked = Increase("2026-11-23", "2027-02-22");
        asked.Renewing(("2026-11-02", "2026-11-22")).Check("ETTI-21").Blocks(Codes.EconomicRedundancy);
        var renewable = ContractStatement.Untold with { IsRenewable = true };
        (asked with { Terms = asked.Terms with { Contract = renewable } })
            .Check("ETTI-21")
            .Blocks(Codes.EconomicRedundancy);
    }

    [Fact(DisplayName = "ETTI-21: the ban is on temporary increases, on that job")]
    public void leave_other_reasons_and_jobs_alone()
    {
        var asked = Increase("2026-11-23", "2027-03-22");
        Assert.Equal(Codes.EconomicRedundancy, asked.Decide().Code);
        (asked with { Terms = asked.Terms with { Recourse = RecourseReason.Replacement } }).Check("ETTI-21").IsMet();
        asked.On("K2204").Check("ETTI-21").IsMet();
        (asked with { Terms = asked.Terms with { Recourse = null } })
            .Check("ETTI-21")
            .Warns(Codes.FactMissing)
            .WithFigure("fact", "recourse.reason");
        asked.On(null).Check("ETTI-21").Warns(Codes.FactMissing).WithFigure("fact", "post.rome");
    }

    [Fact(DisplayName = "ETTI-21: what has happened is recorded, with the breach as a warning")]
    public void warn_of_a_mission_that_is_past() =>
        (Increase("2026-09-07", "2027-01-08") with { Now = Day("2027-01-11") })
            .Check("ETTI-21")
            .Warns(Codes.EconomicRedundancy);

    private static AskedPlacement Increase(string from, string until)
    {
        var asked = new AskedPlacement(from, until).OfAnEtti.After("2026-08-31").On(AskedPlacement.Rome);
        return asked with
        {
            AreHazardsTold = true,
            Terms = asked.Terms with { Recourse = RecourseReason.TemporaryIncrease },
        };
    }
}
