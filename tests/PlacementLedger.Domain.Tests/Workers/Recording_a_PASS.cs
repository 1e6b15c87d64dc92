using System.Diagnostics;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Workers;
using static PlacementLedger.Domain.Tests.People;
using static PlacementLedger.Domain.Tests.Scenario;

namespace PlacementLedger.Domain.Tests.Workers;

public sealed class Recording_a_PASS
{
    private static readonly WorkerRegistered Registered = new(Amina, []);
    private static readonly PassRecorded Recorded = Pass(PassOfAmina, "2025-01-06", "2027-01-05");
    private static readonly PassNumber AnotherNumber = new("XXXXX2700001");

    [Fact]
    public void records_it() =>
        Given(Registered).When(worker => Record(worker, PassOfAmina, "2025-01-06", "2027-01-05")).ThenRecords(Recorded);

    [Fact]
    public void twice_records_nothing_more() =>
        Given(Registered, Recorded)
            .When(worker => Record(worker, PassOfAmina, "2025-01-06", "2027-01-05", holder: Amina))
            .ThenRecordsNothing();

    [Theory(DisplayName = "A5: an end that is read is kept, whatever the rule would say")]
    [InlineData("2025-01-06", "2027-02-28")]
    [InlineData("2019-05-01", "2021-04-30")]
    public void keeps_the_end_as_it_is_read(string from, string until) =>
        Given(Registered)
            .When(worker => Record(worker, PassOfAmina, from, until))
            .ThenRecords(Pass(PassOfAmina, from, until));

    [Theory(DisplayName = "PASS-04: at most one PASS on any day")]
    [InlineData("2027-01-05", "2028-12-31", Codes.PassOverlaps)]
    [InlineData("2027-01-06", "2028-12-31", null)]
    [InlineData("2023-01-01", "2025-01-06", Codes.PassOverlaps)]
    [InlineData("2023-01-01", "2025-01-05", null)]
    [InlineData("2025-06-01", "2025-06-01", Codes.PassOverlaps)]
    public void is_refused_on_the_days_of_another_one(string from, string until, string? code) =>
        Assert.Equal(code, Record(Given(Registered, Recorded).State, AnotherNumber, from, until).Code);

    [Theory(DisplayName = "PASS-01: a number names one PASS of one person")]
    [InlineData(false, null)]
    [InlineData(true, Codes.PassNumberTaken)]
    public void is_refused_when_the_number_is_taken(bool isTaken, string? code) =>
        Assert.Equal(
            code,
            Record(
                Given(Registered, Recorded).State,
                PassOfLouis,
                "2027-01-06",
                "2028-12-31",
                isTaken ? Louis : null
            ).Code
        );

    [Theory]
    [InlineData("2027-01-06", "2028-12-31", Codes.PassNumberTaken)]
    [InlineData("2025-01-06", "2027-01-06", Codes.PassOverlaps)]
    public void of_a_known_number_with_other_days_is_refused(string from, string until, string code) =>
        Given(Registered, Recorded)
            .When(worker => Record(worker, PassOfAmina, from, until, holder: Amina))
            .ThenRefuses(code);

    [Fact]
    public void makes_the_worker_covered_from_its_first_to_its_last_day()
    {
        var worker = Given(Registered, Recorded).State;
        Assert.Null(worker.PassOn(Day("2025-01-05")));
        Assert.Equal(EventId(1), worker.PassOn(Day("2025-01-06"))?.EvidenceId);
        Assert.Equal(PassOfAmina.Value, worker.PassOn(Day("2027-01-05"))?.Number);
        Assert.Null(worker.PassOn(Day("2027-01-06")));
        Assert.Equal((2L, RecordedAt(1)), (worker.Version, worker.UpdatedAt));
    }

    [Theory(DisplayName = "PASS-01: twelve letters or digits")]
    [InlineData("999992612345", true)]
    [InlineData("XXXXX26abc45", true)]
    [InlineData("99999261234", false)]
    [InlineData("9999926123456", false)]
    [InlineData("99999 261234", false)]
    [InlineData("99999261234é", false)]
    [InlineData("999992612345\n", false)]
    public void takes_a_number_of_the_right_form_only(string text, bool isRight)
    {
        Assert.Equal(isRight, PassNumber.IsWellFormed(text));
        Assert.Equal(isRight, Xunit.Record.Exception(() => new PassNumber(text)) is null);
    }

    [Fact]
    public void cannot_come_before_the_worker() => Assert.Throws<UnreachableException>(() => Given(Recorded));

    private static Decisions.Decision Record(
        Worker worker,
        PassNumber number,
        string from,
        string until,
        Guid? holder = null
    ) => RecordPass.Decide(new(Amina, number, Days(from, until)), worker, holder);

    private static PassRecorded Pass(PassNumber number, string from, string until) =>
        new(Amina, number.Value, Day(from), Day(until));
}
