using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Workers;
using static PlacementLedger.Domain.Tests.People;
using static PlacementLedger.Domain.Tests.Scenario;

namespace PlacementLedger.Domain.Tests.Law;

public sealed class A_placement_needs_a_PASS
{
    private static readonly Worker Covered = WorkerWithPass("2026-11-01", "2026-12-31");

    [Theory(DisplayName = "AI-02: every placed day from today on is covered; past days warn")]
    [InlineData("2026-11-23", "2026-12-31", CheckOutcome.Met)]
    [InlineData("2026-11-23", "2027-01-01", CheckOutcome.Blocked)]
    [InlineData("2026-11-01", "2026-12-31", CheckOutcome.Met)]
    [InlineData("2026-10-31", "2026-12-31", CheckOutcome.Warned)]
    [InlineData("2026-10-31", "2027-01-01", CheckOutcome.Blocked)]
    [InlineData("2021-11-29", "2021-11-30", CheckOutcome.NotApplicable)]
    [InlineData("2021-11-30", "2021-12-01", CheckOutcome.Warned)]
    public void of_an_AI_on_every_day(string from, string until, CheckOutcome expected)
    {
        var check = EveryDay(Covered, StructureKind.Ai, from, until);
        Assert.Equal(expected, check.Outcome);
        Assert.Equal(expected is CheckOutcome.Blocked or CheckOutcome.Warned ? Codes.PassMissing : null, check.Code);
    }

    [Fact]
    public void and_says_which_days_lack_it_and_what_it_saw()
    {
        EveryDay(Covered, StructureKind.Ai, "2026-10-31", "2027-01-02")
            .WithFigure("firstDay", Day("2027-01-01"))
            .WithFigure("lastDay", Day("2027-01-02"))
            .WithFigure("days", 2)
            .RelyingOn(EventId(1));
        EveryDay(Covered, StructureKind.Ai, "2026-10-30", "2026-11-02")
            .WithFigure("firstDay", Day("2026-10-30"))
            .WithFigure("days", 2);
    }

    [Theory]
    [InlineData("2026-11-22", CheckOutcome.Warned)]
    [InlineData("2026-11-23", CheckOutcome.Blocked)]
    public void and_today_is_not_past(string day, CheckOutcome expected) =>
        Assert.Equal(expected, EveryDay(WorkerWithoutPass(), StructureKind.Ai, day, day).Outcome);

    [Fact(DisplayName = "PASS-05: says the day, the PASS that ended and on what it relies")]
    public void and_tells_what_is_wrong_with_the_start()
    {
        var never = Start(WorkerWithoutPass(), "2026-11-24", "2026-11-24").Blocks(Codes.PassMissing).RelyingOn();
        Assert.Equal(["start"], never.Figures.Select(figure => figure.Name));
        Start(Covered, "2027-01-01", "2027-01-01")
            .Blocks(Codes.PassEndsBeforeStart)
            .WithFigure("start", Day("2027-01-01"))
            .WithFigure("passUntil", Day("2026-12-31"))
            .RelyingOn(EventId(1));
        // The day after the last one is outside: the PASS ended the day before.
        Start(WorkerWithPass("2026-01-01", "2026-11-22"), "2026-11-23", "2026-11-23")
            .Blocks(Codes.PassEndsBeforeStart);
    }

    [Theory(DisplayName = "PASS-05: a past start warns unless a day ahead, today among them, begins without a PASS")]
    [InlineData("2026-11-22", CheckOutcome.Warned)]
    [InlineData("2026-11-23", CheckOutcome.Blocked)]
    [InlineData("2026-11-24", CheckOutcome.Blocked)]
    public void and_a_past_start_speaks_for_the_days_ahead(string last, CheckOutcome expected) =>
        Assert.Equal(expected, Start(WorkerWithoutPass(), "2026-11-20", "2026-11-20", last).Outcome);

    [Fact(DisplayName = "PASS-05: of the days ahead the first is what counts; today is ahead")]
    public void and_the_first_day_ahead_decides()
    {
        Start(WorkerWithPass("2026-11-25", "2026-12-31"), "2026-11-20", "2026-11-24", "2026-11-26")
            .Blocks(Codes.PassMissing);
        Start(WorkerWithoutPass(), "2026-11-23").Blocks(Codes.PassMissing);
        Start(WorkerWithoutPass(), "2026-11-22").Warns(Codes.PassMissing);
    }

    [Fact(DisplayName = "PASS-06: of the days after the PASS the first is told")]
    public void of_an_ETTI_ends_during() =>
        PassCoversTheStart
            .Check(Covered, StructureKind.Etti, Day("2026-12-30"), EachDay("2026-12-30", "2027-01-03"), Today)
            .Warns(Codes.PassEndsDuring)
            .WithFigure("firstDay", Day("2027-01-01"))
            .WithFigure("days", 3);

    private static Check Start(Worker worker, string start, params string[] days) =>
        PassCoversTheStart.Check(worker, StructureKind.Etti, Day(start), [.. days.Select(Day)], Today);

    [Fact]
    public void of_an_ETTI_not_on_every_day() =>
        EveryDay(WorkerWithoutPass(), StructureKind.Etti, "2026-11-23", "2026-11-23").DoesNotApply();

    [Theory(DisplayName = "PASS-05 a/b: the PASS ends 2026-12-31, the contract starts that day, the day after")]
    [InlineData(StructureKind.Ai, "2026-12-31", CheckOutcome.Met, null)]
    [InlineData(StructureKind.Etti, "2026-12-31", CheckOutcome.Met, null)]
    [InlineData(StructureKind.Ai, "2027-01-01", CheckOutcome.Blocked, Codes.PassEndsBeforeStart)]
    [InlineData(StructureKind.Etti, "2027-01-01", CheckOutcome.Blocked, Codes.PassEndsBeforeStart)]
    [InlineData(StructureKind.Etti, "2026-11-01", CheckOutcome.Met, null)]
    [InlineData(StructureKind.Etti, "2026-10-31", CheckOutcome.Warned, Codes.PassMissing)]
    public void on_the_first_day_of_the_contract(StructureKind kind, string start, CheckOutcome outcome, string? code)
    {
        var check = Start(Covered, kind, start, start);
        Assert.Equal((outcome, code), (check.Outcome, check.Code));
    }

    [Theory]
    [InlineData("2026-11-22", CheckOutcome.Warned)]
    [InlineData("2026-11-23", CheckOutcome.Blocked)]
    public void on_the_first_day_of_the_contract_unless_that_is_past(string start, CheckOutcome expected) =>
        Assert.Equal(expected, Start(WorkerWithoutPass(), StructureKind.Etti, start, start).Outcome);

    [Fact]
    public void on_the_first_day_ahead_when_the_start_is_past_and_had_none() =>
        Start(WorkerWithoutPass(), StructureKind.Etti, "2026-11-20", "2026-11-24").Blocks(Codes.PassMissing);

    [Fact]
    public void on_the_first_day_of_the_contract_even_if_work_begins_inside_it() =>
        PassCoversTheStart
            .Check(
                WorkerWithPass("2026-11-25", "2027-11-24"),
                StructureKind.Etti,
                start: Tomorrow,
                EachDay("2026-11-25", "2026-11-27"),
                Today
            )
            .Blocks(Codes.PassMissing);

    [Fact]
    public void that_began_after_a_past_start_and_covers_the_days_ahead_is_enough() =>
        Start(Covered, StructureKind.Etti, "2026-10-30", "2026-11-24").Warns(Codes.PassMissing);

    [Theory(DisplayName = "Settled 14: an ETTI's later days outside the PASS warn, an AI's are AI-02's")]
    [InlineData(StructureKind.Etti, "2026-12-31", CheckOutcome.Met, null)]
    [InlineData(StructureKind.Etti, "2027-01-01", CheckOutcome.Warned, Codes.PassEndsDuring)]
    [InlineData(StructureKind.Ai, "2027-01-01", CheckOutcome.Met, null)]
    public void that_may_end_during_a_mission(StructureKind kind, string until, CheckOutcome outcome, string? code)
    {
        var check = Start(Covered, kind, "2026-11-23", until).WithFigure("passUntil", Day("2026-12-31"));
        Assert.Equal((outcome, code), (check.Outcome, check.Code));
        check.RelyingOn(EventId(1));
    }

    [Theory]
    [InlineData("2021-11-30", CheckOutcome.NotApplicable)]
    [InlineData("2021-12-01", CheckOutcome.Warned)]
    public void of_an_AI_since_December_2021_only(string start, CheckOutcome expected) =>
        Assert.Equal(expected, Start(WorkerWithoutPass(), StructureKind.Ai, start, start).Outcome);

    [Fact(DisplayName = "PASS-04: AI and ETTI at the same time under one PASS")]
    public void that_serves_several_employers_at_once()
    {
        EveryDay(Covered, StructureKind.Ai, "2026-11-23", "2026-11-27").IsMet();
        Start(Covered, StructureKind.Ai, "2026-11-23", "2026-11-27").IsMet();
        Start(Covered, StructureKind.Etti, "2026-11-23", "2026-11-27").IsMet();
    }

    [Theory(DisplayName = "PASS-02 a/b/c: 730 days since 2024-02-28, two years before")]
    [InlineData("2025-01-06", "2025-01-06", "2027-01-05")]
    [InlineData("2026-11-23", "2026-11-23", "2028-11-21")]
    [InlineData("2024-01-15", "2024-02-27", "2026-01-14")]
    [InlineData("2024-01-15", "2024-02-28", "2026-01-13")]
    [InlineData("2021-09-01", "2021-09-01", "2023-08-31")]
    public void that_is_expected_to_last_24_months(string hire, string issuedOn, string expected) =>
        Assert.Equal(Day(expected), PassValidity.ExpectedEnd(Day(hire), Day(issuedOn)));

    [Fact]
    public void whose_expected_end_only_informs()
    {
        PassValidity
            .Check(Days("2026-11-23", "2030-01-01"))
            .IsMet()
            .WithFigure("expectedPassUntil", Day("2028-11-21"))
            .WithFigure("passUntil", Day("2030-01-01"));
        PassValidity.Check(Days("2021-09-01", "2023-08-31")).IsMet();
        PassValidity.Check(Days("2021-08-31", "2023-08-30")).DoesNotApply();
    }

    private static Check EveryDay(Worker worker, StructureKind kind, string from, string until) =>
        PassCoversEveryDay.Check(worker, kind, EachDay(from, until), Today);

    [Theory(
        DisplayName = "PASS-05: of an AI's placement the first placed day is the start, of an ETTI's its contract's"
    )]
    [InlineData(StructureKind.Ai, CheckOutcome.Met)]
    [InlineData(StructureKind.Etti, CheckOutcome.Warned)]
    public void an_ais_placement_starts_with_work(StructureKind kind, CheckOutcome outcome)
    {
        DateOnly[] days = [Day("2026-11-02")];
        Assert.Equal(outcome, PassCoversTheStart.Check(Covered, kind, Day("2026-10-31"), days, Today).Outcome);
    }

    private static Check Start(Worker worker, StructureKind kind, string from, string until) =>
        PassCoversTheStart.Check(worker, kind, Day(from), EachDay(from, until), Today);
}
