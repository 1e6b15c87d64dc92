using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Workers;
using static PlacementLedger.Domain.Tests.People;
using static PlacementLedger.Domain.Tests.Workers.PassStory;

namespace PlacementLedger.Domain.Tests.Law;

public sealed class Entering_a_pathway
{
    [Theory(DisplayName = "PASS-12 a/b/c: two years after the end, unless a prescriber decides")]
    [InlineData("2024-11-23", PassAuthority.Siae, "2026-11-23", CheckOutcome.Blocked)]
    [InlineData("2024-11-23", PassAuthority.Siae, "2026-11-24", CheckOutcome.NotApplicable)]
    [InlineData("2024-11-23", PassAuthority.Prescriber, "2026-11-23", CheckOutcome.Met)]
    [InlineData("2024-02-29", PassAuthority.Siae, "2026-02-28", CheckOutcome.Blocked)]
    [InlineData("2024-02-29", PassAuthority.Siae, "2026-03-01", CheckOutcome.NotApplicable)]
    [InlineData("2026-11-23", PassAuthority.Siae, "2026-11-23", CheckOutcome.NotApplicable)]
    [InlineData("2026-11-22", PassAuthority.Siae, "2026-11-23", CheckOutcome.Blocked)]
    public void again_waits(string ended, PassAuthority by, string on, CheckOutcome expected)
    {
        var check = PathwayWaitingPeriod.Check(With(Recorded("2022-11-24", ended)).Passes, by, Day(on));
        Assert.Equal(expected, check.Outcome);
        Assert.Equal(expected == CheckOutcome.Blocked ? Codes.PathwayWaitingPeriod : null, check.Code);
    }

    [Fact(DisplayName = "PASS-12: from the end as a suspension has moved it")]
    public void again_waits_from_the_end_that_was_moved()
    {
        var worker = With(Recorded("2022-11-24", "2024-11-13"), Suspended("2024-01-01", "2024-01-11"));
        PathwayWaitingPeriod
            .Check(worker.Passes, PassAuthority.Siae, Today)
            .Blocks(Codes.PathwayWaitingPeriod)
            .WithFigure("waitingUntil", Today)
            .RelyingOn(EventIds(1, 2));
        PathwayWaitingPeriod.Check(worker.Passes, PassAuthority.Siae, Tomorrow).DoesNotApply();
    }

    [Fact(DisplayName = "PASS-12: from the start of the suspension during which it was ended")]
    public void again_waits_from_the_start_of_a_long_suspension()
    {
        var worker = With(
            Recorded("2023-01-01", "2025-12-31"),
            Suspended("2023-06-01", "2024-06-30"),
            new PassClosed(Amina, PassOfAmina.Value, Day("2024-06-15"), Day("2024-06-01"))
        );
        Assert.Equal(Day("2024-06-15"), worker.Passes[0].Until);
        Assert.Null(worker.PassOn(Day("2024-06-16")));
        Assert.Equal(Day("2025-06-01"), PathwayWaitingPeriod.LastDay(worker.Passes[0]));
        PathwayWaitingPeriod
            .Check(worker.Passes, PassAuthority.Siae, Day("2025-06-01"))
            .Blocks(Codes.PathwayWaitingPeriod);
        PathwayWaitingPeriod.Check(worker.Passes, PassAuthority.Siae, Day("2025-06-02")).DoesNotApply();
    }

    [Theory(DisplayName = "PASS-12: a PASS that was issued all the same is recorded")]
    [InlineData("2026-11-23", null, CheckOutcome.Warned)]
    [InlineData("2026-11-23", PassAuthority.Siae, CheckOutcome.Warned)]
    [InlineData("2026-11-23", PassAuthority.Prescriber, CheckOutcome.Met)]
    [InlineData("2026-11-24", null, CheckOutcome.NotApplicable)]
    public void with_a_PASS_that_was_issued(string from, PassAuthority? diagnosed, CheckOutcome expected)
    {
        WorkerEvent[] diagnoses = diagnosed is { } by ? [Diagnosed("2026-11-02", by)] : [];
        var worker = With([Recorded("2022-11-24", "2024-11-23"), .. diagnoses]);
        Assert.Equal(expected, PathwayWaitingPeriod.Check(worker, Day(from)).Outcome);
    }

    [Theory(DisplayName = "PASS-12: the prescriber's diagnosis is good from its own day on and before its end")]
    [InlineData("2026-11-24", CheckOutcome.Warned)]
    [InlineData("2026-11-23", CheckOutcome.Met)]
    [InlineData("2026-05-24", CheckOutcome.Met)]
    [InlineData("2026-05-23", CheckOutcome.Warned)]
    public void with_a_diagnosis_of_that_day(string on, CheckOutcome expected)
    {
        var worker = With(Recorded("2022-11-24", "2024-11-23"), Diagnosed(on, PassAuthority.Prescriber));
        Assert.Equal(expected, PathwayWaitingPeriod.Check(worker, Day("2026-11-23")).Outcome);
    }

    [Theory(DisplayName = "PASS-12: of two pathways the later is waited for, and none while it goes on")]
    [InlineData("2022-11-24", "2024-11-23", CheckOutcome.Blocked)]
    [InlineData("2026-11-23", "2028-11-22", CheckOutcome.NotApplicable)]
    public void again_waits_from_the_latest_end(string from, string until, CheckOutcome expected)
    {
        var first =
            expected == CheckOutcome.Blocked
                ? Recorded("2016-01-04", "2018-01-03")
                : Recorded("2022-11-24", "2024-11-23");
        var next = new PassRecorded(Amina, PassOfLouis.Value, Day(from), Day(until));
        var check = PathwayWaitingPeriod.Check(With(first, next).Passes, PassAuthority.Siae, Today);
        Assert.Equal(expected, check.Outcome);
    }

    [Fact(DisplayName = "PASS-12: recording the next PASS says so, recording the first does not")]
    public void with_a_PASS_that_was_issued_is_told_when_it_is_recorded()
    {
        var command = new RecordPass(Amina, PassOfLouis, Days("2026-11-23", "2028-11-22"));
        Scenario
            .When(RecordPass.Decide(command, With(Recorded("2022-11-24", "2024-11-23")), null))
            .ThenWarns("PASS-12", Codes.PathwayWaitingPeriod);
        Assert.DoesNotContain(RecordPass.Decide(command, With(), null).Checks, check => check.Rule == "PASS-12");
    }

    [Theory(DisplayName = "PASS-17 a/b/c: one criterion of level 1, or two or three of level 2")]
    [InlineData(StructureKind.Ai, 0, 2, CheckOutcome.Met)]
    [InlineData(StructureKind.Ei, 0, 2, CheckOutcome.Warned)]
    [InlineData(StructureKind.Etti, 1, 0, CheckOutcome.Met)]
    [InlineData(StructureKind.Etti, 0, 2, CheckOutcome.Met)]
    [InlineData(StructureKind.Etti, 0, 1, CheckOutcome.Warned)]
    [InlineData(StructureKind.Ei, 0, 3, CheckOutcome.Met)]
    [InlineData(StructureKind.Aci, 0, 2, CheckOutcome.Warned)]
    [InlineData(StructureKind.Aci, 0, 3, CheckOutcome.Met)]
    [InlineData(StructureKind.Eiti, 0, 2, CheckOutcome.Warned)]
    [InlineData(StructureKind.Eiti, 0, 3, CheckOutcome.Met)]
    public void takes_criteria(StructureKind kind, int levelOne, int levelTwo, CheckOutcome expected)
    {
        var check = EligibilityByCriteria.Check(PassAuthority.Siae, kind, levelOne, levelTwo, Today);
        Assert.Equal(expected, check.Outcome);
        Assert.Equal(expected == CheckOutcome.Warned ? Codes.EligibilityCriteriaMissing : null, check.Code);
    }

    [Fact]
    public void takes_no_criteria_where_a_prescriber_judges_and_a_kind_where_a_structure_does()
    {
        EligibilityByCriteria.Check(PassAuthority.Prescriber, null, 0, 0, Today).DoesNotApply();
        EligibilityByCriteria.Check(PassAuthority.Siae, null, 1, 0, Today).Warns(Codes.FactMissing);
        EligibilityByCriteria.Check(PassAuthority.Siae, StructureKind.Ai, 0, 0, Day("2021-08-31")).DoesNotApply();
    }

    [Theory(
        DisplayName = "PASS-18 a/b/c: a structure's diagnosis 92 days (6 months before 2025-01-06), a prescriber's 6"
    )]
    [InlineData(PassAuthority.Siae, "2026-09-01", "2026-12-02")]
    [InlineData(PassAuthority.Siae, "2026-11-23", "2027-02-23")]
    [InlineData(PassAuthority.Prescriber, "2026-08-31", "2027-02-28")]
    [InlineData(PassAuthority.Siae, "2025-01-05", "2025-07-05")]
    [InlineData(PassAuthority.Siae, "2025-01-06", "2025-04-08")]
    public void lasts_for_some_time(PassAuthority by, string on, string end)
    {
        Assert.Equal(Day(end), DiagnosisValidity.EndOf(by, Day(on)));
        var nobody = WorkerWithoutPass();
        Assert.True(DiagnosisValidity.Holds(by, Day(on), nobody, Day(end).AddDays(-1)));
        Assert.False(DiagnosisValidity.Holds(by, Day(on), nobody, Day(end)));
        Assert.False(DiagnosisValidity.Holds(by, Day(on), nobody, Day(on).AddDays(-1)));
        var last = Day(end).AddDays(-1);
        DiagnosisValidity.Check(by, Day(on), nobody, last).IsMet().WithFigure("validUntil", last);
        DiagnosisValidity
            .Check(by, Day(on), nobody, Day(end))
            .Warns(Codes.DiagnosisExpired)
            .WithFigure("validUntil", last);
    }

    [Fact(DisplayName = "PASS-18: with a valid PASS it is good throughout")]
    public void lasts_as_long_as_the_PASS() =>
        DiagnosisValidity
            .Check(PassAuthority.Siae, Day("2025-01-06"), TwoYears, Today)
            .IsMet()
            .WithFigure("passUntil", Day("2027-01-05"));

    [Theory(DisplayName = "PASS-23: sixteen years")]
    [InlineData(15, CheckOutcome.Warned)]
    [InlineData(16, CheckOutcome.Met)]
    public void takes_an_age(int age, CheckOutcome expected)
    {
        Assert.Equal(expected, WorkerIsOldEnough.Check(_ => age, Today).Outcome);
        WorkerIsOldEnough.Check(null, Today).Warns(Codes.FactMissing).WithFigure("fact", "age");
    }

    [Theory(DisplayName = "PASS-05 c: a contract not begun may be put off by 30 days, within the PASS")]
    [InlineData("2026-11-24", "2026-12-24", "2026-12-31", true)]
    [InlineData("2026-11-24", "2026-12-25", "2026-12-31", false)]
    [InlineData("2026-11-24", "2026-12-20", "2026-12-19", false)]
    [InlineData("2026-11-24", "2026-12-20", "2026-12-20", true)]
    [InlineData("2026-11-23", "2026-11-24", "2026-12-31", false)]
    public void may_be_put_off(string start, string to, string passUntil, bool expected) =>
        Assert.Equal(expected, PassCoversTheStart.MayBePostponed(Day(start), Day(to), Day(passUntil), Today));

    private static EligibilityDiagnosed Diagnosed(string on, PassAuthority by) =>
        new(Amina, ExtensionId, Day(on), by, null, 0, 0);
}
