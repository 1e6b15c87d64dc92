using System.Diagnostics;
using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Tests.Placements;
using static PlacementLedger.Domain.Tests.Hours.History;

namespace PlacementLedger.Domain.Tests.Hours;

/// <summary>What an account adds up and shows at its edges.</summary>
public sealed class Edges_of_the_account
{
    [Fact]
    public void each_event_is_one_version_and_none_comes_before_the_opening()
    {
        Assert.Equal(3, None.Worked(7, "2026-11-02").Reserved(7, "2026-12-01").Account.Version);
        var posted = new HoursPosted(None.Account.Id, Engagement(Ai1, Sarl, Id(0xd0, 0)), [], "cip-1");
        Assert.Throws<UnreachableException>(() => HoursAccount.Evolve(null, posted));
    }

    [Fact]
    public void a_job_ends_alone()
    {
        var first = new OutsideWorkDeclared(None.Account.Id, Id(0x0b, 1), Day("2026-11-02"), null, default);
        var account = None.With(first)
            .With(first with { JobId = Id(0x0b, 2) })
            .With(new OutsideWorkEnded(None.Account.Id, first.JobId, Day("2026-11-30")))
            .Account;
        Assert.Equal([Day("2026-11-30"), (DateOnly?)null], account.OutsideWork.Select(job => job.Until));
    }

    [Fact]
    public void a_job_begins_on_its_first_day_and_its_week_is_all_seven()
    {
        var week = new WeekMinutes(1, 2, 4, 8, 16, 32, 64);
        Assert.Equal(127, week.Total());
        Assert.Equal(1, new OutsideJob(Id(0x0b, 1), Day("2026-11-02"), null, week, default).On(Day("2026-11-02")));
    }

    [Fact]
    public void a_balance_subtracts_what_is_worked_up_to_its_day_and_all_that_is_reserved()
    {
        var history = None.Worked(70, "2026-11-02").Reserved(35, "2026-12-01");
        var early = history.Balance(on: "2026-11-03");
        Assert.Equal(
            (14 * 60, 35 * 60, 431 * 60),
            (early.ConsumedMinutes, early.ReservedMinutes, early.RemainingMinutes)
        );
        Assert.Equal(375 * 60, history.Balance().RemainingMinutes);
    }

    [Theory]
    [InlineData(StructureKind.Ai, 2)]
    [InlineData(StructureKind.Etti, 0)]
    [InlineData(StructureKind.Ei, 0)]
    [InlineData(StructureKind.Aci, 0)]
    [InlineData(StructureKind.Eiti, 0)]
    public void only_an_ai_has_readings_before_the_first_hour(StructureKind kind, int readings) =>
        Assert.Equal(
            readings,
            HoursBalance.Of(None.Account, CeilingPolicy.Default, Today, new(Ai2, kind)).Readings.Count
        );

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void across_AIs_the_lowest_ceiling_is_shown_whoever_comes_first(bool isGrantedFirst)
    {
        var (first, second) = isGrantedFirst ? (Ai1, Ai2) : (Ai2, Ai1);
        var balance = None.Worked(7, "2026-11-02", employer: first)
            .Worked(7, "2026-11-03", employer: second)
            .Under(Derogations.To(Derogations.Granted("2026-01-01", "2026-12-31", 600)))
            .Balance(CeilingReading.PerEmployeeAcrossAis);
        Assert.Equal((480 * 60, null), (balance.CeilingMinutes, balance.DerogationId));
    }

    [Fact]
    public void days_of_several_placements_are_counted_in_date_order()
    {
        // The second placement lies before the first: the 480 hours are full on 10 March, 69 days from 1 January on.
        var history = None.Reserved(241, "2027-02-04").Reserved(238, "2027-01-01");
        Assert.Equal(Day("2027-03-10"), history.Asks(2, "2027-03-10").FirstExcess);
        Assert.Null(history.Asks(1, "2027-03-10").FirstExcess);
        Assert.Equal(Day("2027-03-10"), history.Asks(2, "2027-02-01").FirstExcess);
        Assert.Equal(Day("2027-01-01"), history.Asks(1, "2027-03-10").Window!.Value.From);
    }

    [Fact(DisplayName = "W1: what was worked and trained in a suspension is told, with what is planned")]
    public void a_suspension_over_worked_days_tells_all_of_them()
    {
        var worked = new HoursPosted(
            None.Account.Id,
            Engagement(Ai1, Sarl, Id(0xd0, 1)),
            [
                ConfirmedPlacement.Line(1, "2026-11-02", 60),
                ConfirmedPlacement.Line(2, "2026-11-03", 30, HoursKind.PaidTraining),
            ],
            "cip-1"
        );
        var planned = new HoursReserved(
            None.Account.Id,
            Engagement(Ai1, Sarl, Id(0xd0, 2)),
            [new(Day("2026-12-01"), 420, ClientCategory.PrivateForProfit)]
        );
        var history = None.With(worked with { EventId = Id(0xe0, 1) }).With(planned with { EventId = Id(0xe0, 2) });
        WorkedDaysOutliveASuspension
            .Check(history.Account, People.Days("2026-11-01", "2026-12-31"))
            .Warns(Codes.PassSuspendedOverWorkedDays)
            .WithFigure("workedMinutes", 90)
            .WithFigure("plannedMinutes", 420)
            .RelyingOn(Id(0xe0, 1), Id(0xe0, 2));
    }

    [Fact]
    public void a_new_window_is_opened_even_where_there_was_one_long_ago()
    {
        var story = new PlacementStory { Hours = None.Worked(7, "2022-01-03", employer: People.AdcrServicesId) };
        Assert.Contains(story.Decide().Events, e => e is CountingWindowOpened);
        Assert.DoesNotContain(story.Decide().Events, e => e is CountingWindowReanchored);
    }

    [Fact]
    public void paid_training_and_clients_that_do_not_count_take_nothing_of_the_ceiling() =>
        Assert.Equal(
            7 * 60,
            None.Worked(7, "2026-11-02")
                .Worked(7, "2026-11-03", ClientCategory.PublicAuthority)
                .Balance()
                .ConsumedMinutes
        );
}
