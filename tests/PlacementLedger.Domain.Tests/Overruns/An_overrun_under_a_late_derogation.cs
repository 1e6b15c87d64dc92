using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Overruns;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Tests.Hours;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Overruns;

/// <summary>R480-06, R480-07: a derogation recorded after the hours it covers takes away what it covers of the
/// overrun.</summary>
public sealed class An_overrun_under_a_late_derogation
{
    // 483 hours at seven a day from 15 September 2026: the last day, 22 November, passes 480 by three hours.
    private static readonly History Hours = History.None.Worked(483, "2026-09-15", employer: AdcrServicesId);

    private static readonly CeilingScope Scope = new(CeilingReading.PerAiEmployee, AdcrServicesId, null);

    [Theory(DisplayName = "R480-07: what the order does not cover is left; one for all of it closes the case")]
    [InlineData("2026-10-01", 481, 120)]
    [InlineData("2026-10-01", 483, 0)]
    [InlineData("2026-10-01", null, 0)]
    [InlineData("2026-11-23", null, 180)]
    public void shrinks(string from, int? hours, int left)
    {
        var known = Case();
        var found = OverrunUnderDerogation.Of(known, Hours.Account, CeilingPolicy.Default, Limits(from, hours), Today)!;
        Assert.Equal((left, OverrunCause.Derogation), (found.Minutes, found.Cause));
        var shrank = new OverrunShrank(known.Id, 180 - left, OverrunCause.Derogation);
        LedgerEvent[] expected =
            left == 180 ? []
            : left > 0 ? [shrank]
            : [shrank, new OverrunCaseClosed(known.Id, Today, OverrunClosing.NothingLeft, null)];
        Assert.Equal(expected, KeepOverrunCase.Decide(found, known, Today));
    }

    [Fact]
    public void never_grows()
    {
        var told = Case(minutes: 60);
        var found = OverrunUnderDerogation.Of(told, Hours.Account, CeilingPolicy.Default, CeilingLimits.Legal, Today)!;
        Assert.Equal(60, found.Minutes);
        Assert.Empty(KeepOverrunCase.Decide(found, told, Today));
    }

    [Fact]
    public void that_was_answered_shrinks_too_and_one_that_is_closed_stays_closed()
    {
        var limits = Limits("2026-10-01", 481);
        var closed = OverrunCase.Evolve(
            Case(),
            new OverrunCaseClosed(Case().Id, Yesterday, OverrunClosing.Decided, null)
        );
        var found = OverrunUnderDerogation.Of(closed, Hours.Account, CeilingPolicy.Default, limits, Today)!;
        Assert.Equal(
            [new OverrunShrank(closed.Id, 60, OverrunCause.Derogation)],
            KeepOverrunCase.Decide(found, closed, Today)
        );
    }

    [Fact(DisplayName = "A2: where windows roll there is one case; a case of another way to count is left alone")]
    public void of_windows_that_roll()
    {
        var rolling = CeilingPolicy.Default with { Window = WindowReading.Rolling24Months };
        var limits = Limits("2026-10-01", 481);
        var known = Case(anchor: null);
        Assert.Equal(120, OverrunUnderDerogation.Of(known, Hours.Account, rolling, limits, Today)!.Minutes);
        Assert.Equal(
            0,
            OverrunUnderDerogation.Of(known, Hours.Account, rolling, Limits("2026-10-01", null), Today)!.Minutes
        );
        Assert.Null(OverrunUnderDerogation.Of(Case(), Hours.Account, rolling, limits, Today));
        Assert.Null(OverrunUnderDerogation.Of(known, Hours.Account, CeilingPolicy.Default, limits, Today));
    }

    [Fact]
    public void of_a_window_that_is_no_more_is_left_alone()
    {
        var moved = Hours.Worked(7, "2026-09-01", employer: AdcrServicesId);
        var limits = Limits("2026-10-01", 481);
        Assert.Null(OverrunUnderDerogation.Of(Case(), moved.Account, CeilingPolicy.Default, limits, Today));
    }

    private static OverrunCase Case(int minutes = 180) => Case(Day("2026-09-15"), minutes);

    private static OverrunCase Case(DateOnly? anchor, int minutes = 180)
    {
        var account = Hours.Account.Id;
        var id = WindowOverrun.CaseIdFor(account, Scope, anchor);
        return OverrunCase.Evolve(
            null,
            new OverrunCaseOpened(
                id,
                account,
                Scope,
                Day("2026-09-15"),
                minutes,
                OverrunCause.Timesheet,
                Day("2026-12-23")
            )
        );
    }

    private static CeilingLimits Limits(string from, int? hours) =>
        CeilingLimits.Of([
            AdcrServices.Granting(
                new CeilingDerogationGranted(
                    AdcrServicesId,
                    SecondPlacement,
                    "38-2026-11-23-00001",
                    "38",
                    Day(from),
                    Day("2026-12-31"),
                    hours * 60,
                    [],
                    []
                )
            ),
        ]);
}
