using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Workers;
using static PlacementLedger.Domain.Tests.People;
using static PlacementLedger.Domain.Tests.Workers.PassStory;

namespace PlacementLedger.Domain.Tests.Law;

public sealed class Suspensions_of_a_PASS
{
    [Theory(DisplayName = "PASS-09 a/b/c: a suspension moves the end by last day less first day, or by every day (A6)")]
    [InlineData("2026-12-31", "2026-03-01", "2026-03-30", "2027-01-29", "2027-01-30")]
    [InlineData("2027-01-05", "2026-06-01", "2026-06-01", "2027-01-05", "2027-01-06")]
    [InlineData("2026-12-31", "2026-01-10", "2026-07-09", "2027-06-29", "2027-06-30")]
    [InlineData("2028-02-28", "2028-02-01", "2028-02-02", "2028-02-29", "2028-03-01")]
    public void move_its_end(string until, string from, string last, string asTheState, string everyDay)
    {
        var worker = With(Recorded("2025-01-06", until), Suspended(from, last));
        var pass = Assert.Single(worker.Passes);
        Assert.Equal(Day(asTheState), pass.Until);
        Assert.Equal(Day(everyDay), worker.Under(SuspensionShift.Days).Passes[0].Until);
        Assert.NotNull(worker.PassOn(Day(asTheState)));
        Assert.Null(worker.PassOn(Day(asTheState).AddDays(1)));
        Assert.NotNull(worker.Under(SuspensionShift.Days).PassOn(Day(everyDay)));
        Assert.Equal(Day(until), pass.Period.Until);
    }

    [Fact(DisplayName = "A5: an end read after the issuer moved it moves no more")]
    public void that_the_recorded_end_includes_move_nothing()
    {
        var included = Suspended("2026-03-01", "2026-03-30") with { InRecordedEnd = true };
        var worker = With(Recorded("2025-01-06", "2027-01-29"), included);
        Assert.Equal(Day("2027-01-29"), worker.Under(SuspensionShift.Days).Passes[0].Until);
        Assert.NotNull(worker.SuspensionOn(Day("2026-03-15")));
    }

    [Theory(DisplayName = "A5, PASS-10: an end that included a suspension comes back when a hire ends it")]
    [InlineData("2026-03-15", "2027-01-13")]
    [InlineData("2026-03-02", "2026-12-31")]
    [InlineData("2026-03-01", "2026-12-31")]
    public void that_the_recorded_end_includes_give_back_what_a_hire_cuts_off(string hiredOn, string until)
    {
        var included = Suspended("2026-03-01", "2026-03-30") with { InRecordedEnd = true };
        var worker = With(Recorded("2025-01-06", "2027-01-29"), included, Resumed(included, hiredOn));
        Assert.Equal(Day(until), worker.Passes[0].Until);
        Assert.Equal(Day(until), worker.Under(SuspensionShift.Days).Passes[0].Until);
    }

    [Theory(DisplayName = "PASS-08 a/b/c: 36 months at most since 2023-01-31, 12 since 2021-09-20, 6 before")]
    [InlineData("2026-01-15", "2029-01-14")]
    [InlineData("2024-02-29", "2027-02-27")]
    [InlineData("2026-10-01", "2029-09-30")]
    [InlineData("2023-01-31", "2026-01-30")]
    [InlineData("2023-01-30", "2024-01-29")]
    [InlineData("2021-09-20", "2022-09-19")]
    [InlineData("2021-09-19", "2022-03-18")]
    public void last_so_long_at_most(string from, string lastDay)
    {
        Assert.Equal(Day(lastDay), SuspensionStaysWithinLimits.LastDay(Day(from)));
        var last = Limits(from, lastDay, today: from);
        Assert.Single(last).IsMet().WithFigure("lastDayPossible", Day(lastDay));
        var beyond = Limits(from, Text(Day(lastDay).AddDays(1)), today: from);
        Assert.Single(beyond).Warns(Codes.PassSuspensionLimit).WithFigure("clause", "tooLong");
    }

    [Fact(DisplayName = "PASS-08: says the first day it could have started on")]
    public void tell_the_first_start_possible() =>
        Assert
            .Single(Limits("2025-11-22", "2025-12-31", today: "2026-11-23"))
            .WithFigure("firstStartPossible", Day("2025-11-23"));

    [Theory(DisplayName = "PASS-08: not in the future, nor more than 365 days back")]
    [InlineData("2026-11-23", null)]
    [InlineData("2026-11-24", "inTheFuture")]
    [InlineData("2025-11-23", null)]
    [InlineData("2025-11-22", "tooFarBack")]
    public void start_so_far_away_at_most(string from, string? clause)
    {
        var check = Assert.Single(Limits(from, from));
        if (clause is null)
        {
            check.IsMet();
        }
        else
        {
            check.Warns(Codes.PassSuspensionLimit).WithFigure("clause", clause);
        }
    }

    [Theory(DisplayName = "PASS-08: declared by the structure of the last hire")]
    [InlineData(true, null)]
    [InlineData(false, "notTheLastEmployer")]
    public void are_declared_by_the_last_employer(bool isLast, string? clause)
    {
        var command = Command("2026-11-01", "2026-11-10") with { DeclaredBy = isLast ? AdcrServicesId : TremplinId };
        var check = Assert.Single(
            SuspensionStaysWithinLimits.Checks(command, TwoYears.Passes[0], AdcrServicesId, Today)
        );
        Assert.Equal(clause, check.Figures.FirstOrDefault(figure => figure.Name == "clause")?.Word);
    }

    [Theory(DisplayName = "PASS-07: the gateway contract is for EI and ACI")]
    [InlineData(SuspensionReason.GatewayContract, StructureKind.Ai, CheckOutcome.Warned)]
    [InlineData(SuspensionReason.GatewayContract, StructureKind.Etti, CheckOutcome.Warned)]
    [InlineData(SuspensionReason.GatewayContract, StructureKind.Aci, CheckOutcome.Met)]
    [InlineData(SuspensionReason.GatewayContract, null, CheckOutcome.Met)]
    [InlineData(SuspensionReason.ContractEnded, StructureKind.Ai, CheckOutcome.Met)]
    [InlineData(SuspensionReason.Earlier, StructureKind.Etti, CheckOutcome.Met)]
    public void have_a_reason(SuspensionReason reason, StructureKind? kind, CheckOutcome expected) =>
        Assert.Equal(expected, SuspensionHasAReason.Check(reason, kind).Outcome);

    [Theory(DisplayName = "PASS-10 a/b/c: a hire ends the suspension the day before, or undoes it")]
    [InlineData("2026-05-04", "2026-05-03")]
    [InlineData("2026-03-01", null)]
    [InlineData("2026-02-28", "2026-08-31")]
    [InlineData("2026-08-31", "2026-08-30")]
    [InlineData("2026-09-01", "2026-08-31")]
    public void end_with_a_hire(string hiredOn, string? lastDay) =>
        Assert.Equal(
            lastDay is null ? null : Days("2026-03-01", lastDay),
            HireEndsTheSuspension.Left(Days("2026-03-01", "2026-08-31"), Day(hiredOn))
        );

    [Theory(DisplayName = "PASS-11 a/b/c: more than twelve consecutive months")]
    [InlineData("2026-11-23", "notLongEnough", "2025-11-23/2027-01-31")]
    [InlineData("2026-11-24", null, "2025-11-23/2027-01-31")]
    [InlineData("2026-11-24", "notLongEnough", "2025-09-01/2026-03-31", "2026-04-08/2026-11-30")]
    [InlineData("2026-11-24", null, "2025-09-01/2026-03-31", "2026-04-01/2026-11-30")]
    [InlineData("2026-12-01", "notSuspended", "2025-09-01/2026-11-30")]
    public void that_are_long_may_end_the_pathway(string on, string? clause, params string[] suspensions)
    {
        var worker = With([
            Recorded("2025-01-06", "2027-01-05"),
            .. suspensions.Select(days => Suspended(days[..10], days[11..])),
        ]);
        var check = LongSuspensionMayEndThePathway.Check(worker.Passes[0], Day(on), Day(on));
        if (clause is null)
        {
            check.IsMet();
        }
        else
        {
            check.Blocks(Codes.PassCannotBeClosed).WithFigure("clause", clause);
        }
    }

    [Fact]
    public void end_the_pathway_with_a_notice_that_is_not_later()
    {
        var pass = With(Recorded("2025-01-06", "2027-01-05"), Suspended("2025-09-01", "2026-11-30")).Passes[0];
        LongSuspensionMayEndThePathway.Check(pass, Today, Yesterday).IsMet();
        LongSuspensionMayEndThePathway.Check(pass, Today, Today).IsMet();
        LongSuspensionMayEndThePathway
            .Check(pass, Today, Tomorrow)
            .Blocks(Codes.PassCannotBeClosed)
            .WithFigure("clause", "noticeTooLate")
            .RelyingOn(EventIds(1, 2));
    }

    [Theory(DisplayName = "PASS-06 a/b: a contract suspended for more than fifteen days is declared")]
    [InlineData("2026-03-01", "2026-03-15", false)]
    [InlineData("2026-03-01", "2026-03-16", true)]
    [InlineData("2028-02-20", "2028-03-05", false)]
    [InlineData("2028-02-20", "2028-03-06", true)]
    [InlineData("2021-08-31", "2021-12-31", false)]
    public void are_declared_for_a_suspended_contract(string from, string until, bool expected) =>
        Assert.Equal(expected, SuspensionIsDeclared.AppliesTo(Days(from, until)));

    [Fact(DisplayName = "PASS-06 c: a contract broken or ended is declared")]
    public void are_declared_for_a_contract_that_is_over() => Assert.True(SuspensionIsDeclared.AppliesToEndOn(Today));

    private static Check[] Limits(string from, string until, string? today = null) =>
        [
            .. SuspensionStaysWithinLimits.Checks(
                Command(from, until),
                With(Recorded("2021-01-01", "2031-12-31")).Passes[0],
                null,
                today is null ? Today : Day(today)
            ),
        ];

    private static SuspendPass Command(string from, string until) =>
        new(Amina, SuspensionId, Days(from, until), SuspensionReason.ContractSuspended);
}
