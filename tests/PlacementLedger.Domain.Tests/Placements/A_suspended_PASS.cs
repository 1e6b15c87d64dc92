using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Tests.Hours;
using static PlacementLedger.Domain.Tests.People;
using static PlacementLedger.Domain.Tests.Workers.PassStory;

namespace PlacementLedger.Domain.Tests.Placements;

/// <summary>Settled 14: a suspension blocks with an AI and with an ETTI alike.</summary>
public sealed class A_suspended_PASS
{
    private static readonly PlacementStory Asked = new() { Schedule = [.. History.Spread(14, "2026-11-24")] };

    [Theory(DisplayName = "PASS-06: no placement on a suspended day, from the first to the last")]
    [InlineData("2026-11-20", "2026-11-23", CheckOutcome.Met)]
    [InlineData("2026-11-20", "2026-11-24", CheckOutcome.Blocked)]
    [InlineData("2026-11-25", "2026-12-31", CheckOutcome.Blocked)]
    [InlineData("2026-11-26", "2026-12-31", CheckOutcome.Met)]
    public void refuses_a_placement(string from, string until, CheckOutcome expected)
    {
        var worker = With(Recorded("2025-01-06", "2027-01-05"), Suspended(from, until));
        foreach (var employer in new[] { AdcrServices, Tremplin })
        {
            var decided = (Asked with { Worker = worker, Employer = employer, Signer = employer }).Decide();
            Assert.Equal(expected, Of(decided).Outcome);
            Assert.Equal(expected == CheckOutcome.Blocked ? Codes.PassSuspended : null, decided.Code);
            Assert.Equal(Asked.Schedule.Where(day => !Days(from, until).Contains(day.Date)), decided.MaximumSchedule!);
        }
    }

    [Fact]
    public void says_until_when_and_what_it_relied_on() =>
        Of(
                (
                    Asked with
                    {
                        Worker = With(Recorded("2025-01-06", "2027-01-05"), Suspended("2026-11-01", "2026-12-31")),
                    }
                ).Decide()
            )
            .Blocks(Codes.PassSuspended)
            .WithFigure("firstDay", Day("2026-11-24"))
            .WithFigure("days", 2)
            .WithFigure("suspendedUntil", Day("2026-12-31"))
            .RelyingOn(EventIds(2));

    [Fact]
    public void that_ended_with_the_hire_refuses_no_longer()
    {
        var suspended = Suspended("2026-11-01", "2026-12-31");
        var worker = With(Recorded("2025-01-06", "2027-01-05"), suspended, Resumed(suspended, "2026-11-24"));
        Of((Asked with { Worker = worker }).Decide()).IsMet();
    }

    [Fact]
    public void over_days_that_are_past_warns_and_records()
    {
        var past = Asked with
        {
            Schedule = [.. History.Spread(14, "2026-11-16")],
            Worker = With(Recorded("2025-01-06", "2027-01-05"), Suspended("2026-11-01", "2026-12-31")),
        };
        Of(past.Decide()).Warns(Codes.PassSuspended);
        Assert.NotEmpty(past.Decide().Events);
    }

    [Fact]
    public void of_two_suspensions_tells_the_end_of_the_later()
    {
        var worker = With(
            Recorded("2025-01-06", "2027-01-05"),
            Suspended("2026-11-01", "2026-11-24"),
            Suspended("2026-11-25", "2026-12-31")
        );
        Of((Asked with { Worker = worker }).Decide())
            .Blocks(Codes.PassSuspended)
            .WithFigure("suspendedUntil", Day("2026-12-31"));
    }

    [Fact]
    public void does_not_apply_without_a_PASS() =>
        Of((Asked with { Worker = WorkerWithoutPass() }).Decide()).DoesNotApply();

    [Theory(DisplayName = "AI-02, PASS-05: the end that extensions and suspensions have moved is what counts")]
    [InlineData("2026-11-25", CheckOutcome.Met)]
    [InlineData("2026-11-24", CheckOutcome.Blocked)]
    public void moves_the_end_that_covers_a_placement(string end, CheckOutcome expected)
    {
        var before = Text(Day(end).AddDays(-40));
        var worker = With(
            Recorded("2025-01-06", before),
            Suspended("2026-02-01", "2026-02-11"),
            Extended(Text(Day(before).AddDays(10)), 30)
        );
        Assert.Equal(Day(end), worker.Passes[0].Until);
        var check = Assert.Single((Asked with { Worker = worker }).Decide().Checks, check => check.Rule == "AI-02");
        Assert.Equal(expected, check.Outcome);
        check.RelyingOn(EventIds(1, 2, 3));
        var start = PassCoversTheStart.Check(worker, StructureKind.Etti, Day(end), [Day(end)], Today);
        start.IsMet().WithFigure("passUntil", Day(end)).RelyingOn(EventIds(1, 2, 3));
    }

    [Fact(DisplayName = "PASS-06 c: the end of the last placement says that a suspension is to be declared")]
    public void is_due_when_nothing_follows_the_end_of_a_placement()
    {
        var on = Day("2026-11-23");
        var account = History.None.Reserved(14, "2026-11-20").Account;
        var placement = account.Placements[0].Engagement.PlacementId;
        SuspensionIsDeclared
            .AtTheEndOf(placement, on, TwoYears, account)
            .Warns(Codes.PassSuspensionDue)
            .WithFigure("endedOn", on)
            .RelyingOn(EventIds(1));
        SuspensionIsDeclared.AtTheEndOf(placement, on, WorkerWithoutPass(), account).DoesNotApply();
        SuspensionIsDeclared.AtTheEndOf(placement, Day("2027-01-05"), TwoYears, account).DoesNotApply();
        var suspended = With(Recorded("2025-01-06", "2027-01-05"), Suspended("2026-11-24", "2026-12-31"));
        SuspensionIsDeclared.AtTheEndOf(placement, on, suspended, account).IsMet();
    }

    [Theory]
    [InlineData("2026-11-24", CheckOutcome.NotApplicable)]
    [InlineData("2026-11-23", CheckOutcome.Warned)]
    public void is_not_due_while_another_placement_goes_on(string lastDay, CheckOutcome expected)
    {
        var history = History.None.Reserved(7, "2026-11-20").Reserved(7, lastDay, employer: History.Ai2);
        var placement = history.Account.Placements[0].Engagement.PlacementId;
        var check = SuspensionIsDeclared.AtTheEndOf(placement, Day("2026-11-23"), TwoYears, history.Account);
        Assert.Equal(expected, check.Outcome);
    }

    [Theory(DisplayName = "PASS-06: one later day with minutes of any kind goes on; days given back do not")]
    [InlineData(60, 0, 0, CheckOutcome.NotApplicable)]
    [InlineData(0, 60, 0, CheckOutcome.NotApplicable)]
    [InlineData(0, 0, 60, CheckOutcome.NotApplicable)]
    [InlineData(0, 0, 0, CheckOutcome.Warned)]
    public void is_due_unless_a_later_day_is_taken(int reserved, int worked, int training, CheckOutcome expected)
    {
        AccountDay Day(string day) => new(People.Day(day), default, reserved, worked, training, null, null);
        var account = History.None.Reserved(7, "2026-11-20").Reserved(7, "2026-11-19", employer: History.Ai2).Account;
        var other = account.Placements[1] with { Days = [Day("2026-11-19"), Day("2026-11-25")] };
        var check = SuspensionIsDeclared.AtTheEndOf(
            account.Placements[0].Engagement.PlacementId,
            People.Day("2026-11-23"),
            TwoYears,
            account with
            {
                Placements = [account.Placements[0], other],
            }
        );
        Assert.Equal(expected, check.Outcome);
    }

    [Fact]
    public void is_told_with_the_end_of_a_placement()
    {
        var confirmed = new ConfirmedPlacement();
        var decided = EndPlacement.Decide(
            new(confirmed.Placement.Id, confirmed.Placement.From, null),
            confirmed.Placement,
            confirmed.Account,
            TwoYears
        );
        Of(decided).Warns(Codes.PassSuspensionDue);
    }

    private static Check Of(Decision decided) => Assert.Single(decided.Checks, check => check.Rule == "PASS-06");
}
