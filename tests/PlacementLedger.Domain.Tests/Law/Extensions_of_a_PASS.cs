using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Workers;
using static PlacementLedger.Domain.Tests.People;
using static PlacementLedger.Domain.Tests.Workers.PassStory;

namespace PlacementLedger.Domain.Tests.Law;

public sealed class Extensions_of_a_PASS
{
    private const string End = "2026-12-31";

    [Theory(DisplayName = "PASS-13/14 a/b/c: 365 days a request, 1,095 or 1,825 days in all")]
    [InlineData("PASS-13 a", ExtensionReason.DisabledWorker, 0, 366, 365)]
    [InlineData("PASS-13 a, the day before", ExtensionReason.DisabledWorker, 0, 365, null)]
    [InlineData("PASS-14 b", ExtensionReason.DisabledWorker, 1_000, 120, 95)]
    [InlineData("PASS-14 b, the last day", ExtensionReason.DisabledWorker, 1_000, 95, null)]
    [InlineData("PASS-14 c", ExtensionReason.Age50, 1_000, 365, null)]
    [InlineData("PASS-14, 50 and over, the last day", ExtensionReason.Age50, 1_460, 365, null)]
    [InlineData("PASS-14, 50 and over, one more", ExtensionReason.Age50, 1_461, 365, 364)]
    [InlineData("PASS-14, nothing left", ExtensionReason.SeriousDifficulties, 1_200, 1, 0)]
    [InlineData("PASS-13, training has no total", ExtensionReason.Training, 3_000, 365, null)]
    [InlineData("PASS-13, but 365 days a request", ExtensionReason.Training, 0, 366, 365)]
    [InlineData("PASS-13, CDI inclusion", ExtensionReason.InclusionContract, 0, 3_650, null)]
    [InlineData("PASS-13, CDI inclusion, one more", ExtensionReason.InclusionContract, 0, 3_651, 3_650)]
    public void are_so_long_at_most(string row, ExtensionReason reason, int used, int asked, int? maximum)
    {
        var checks = Examine(reason, asked, used, StructureKind.Ai);
        var blocked = checks.Where(check => check.Outcome == CheckOutcome.Blocked).ToArray();
        Assert.True(maximum is null == (blocked.Length == 0), row);
        if (maximum is { } most)
        {
            Assert.All(blocked, check => check.Blocks(Codes.PassExtensionTooLong));
            Assert.Contains(blocked, check => check.Figures.Any(f => f.Name == "maximumDays" && f.Number == most));
        }
    }

    [Fact(DisplayName = "PASS-14 c: 460 days are left")]
    public void say_what_is_left() =>
        Assert
            .Single(Examine(ExtensionReason.Age50, 365, 1_000, null), check => check.Rule == "PASS-14")
            .IsMet()
            .WithFigure("leftDays", 460)
            .RelyingOn(EventIds(2));

    [Theory(DisplayName = "PASS-13 d: serious difficulties are for AI and ACI, with a prescriber")]
    [InlineData(StructureKind.Etti, PassAuthority.Prescriber, "aiAndAciOnly")]
    [InlineData(StructureKind.Ei, PassAuthority.Prescriber, "aiAndAciOnly")]
    [InlineData(StructureKind.Eiti, PassAuthority.Prescriber, "aiAndAciOnly")]
    [InlineData(StructureKind.Ai, PassAuthority.Prescriber, null)]
    [InlineData(StructureKind.Aci, PassAuthority.Prescriber, null)]
    [InlineData(StructureKind.Ai, PassAuthority.Siae, "prescriberOnly")]
    public void are_for_some_kinds(StructureKind kind, PassAuthority authority, string? clause) =>
        Says(clause, Ground(ExtensionReason.SeriousDifficulties, authority, kind));

    [Theory(DisplayName = "PASS-13: who decides")]
    [InlineData(ExtensionReason.Age50, "prescriberOnly")]
    [InlineData(ExtensionReason.DisabledWorker, "prescriberOnly")]
    [InlineData(ExtensionReason.Training, null)]
    [InlineData(ExtensionReason.InclusionContract, null)]
    public void are_decided_by_the_structure_for_two_grounds_only(ExtensionReason reason, string? clause) =>
        Says(clause, Ground(reason, PassAuthority.Siae, StructureKind.Etti));

    [Theory(DisplayName = "PASS-13: 50 years, 57 for a CDI inclusion")]
    [InlineData(ExtensionReason.Age50, 49, "tooYoung")]
    [InlineData(ExtensionReason.Age50, 50, null)]
    [InlineData(ExtensionReason.InclusionContract, 56, "tooYoung")]
    [InlineData(ExtensionReason.InclusionContract, 57, null)]
    [InlineData(ExtensionReason.Training, 20, null)]
    public void need_the_age(ExtensionReason reason, int age, string? clause) =>
        Says(clause, Ground(reason, PassAuthority.Prescriber, StructureKind.Ai, age));

    [Fact(DisplayName = "Settled 2: a fact that is not known warns")]
    public void warn_of_what_is_not_known()
    {
        Ground(ExtensionReason.Age50, PassAuthority.Prescriber, StructureKind.Ai, null).Warns(Codes.FactMissing);
        Ground(ExtensionReason.SeriousDifficulties, PassAuthority.Prescriber, null)
            .Warns(Codes.FactMissing)
            .WithFigure("fact", "structure");
    }

    [Theory(DisplayName = "PASS-13: it starts on the last day of the PASS")]
    [InlineData("2026-12-30", "notFromTheEnd")]
    [InlineData("2026-12-31", null)]
    public void start_at_the_end(string from, string? clause) =>
        Says(
            clause,
            ExtensionHasALawfulGround.Check(
                Ask(ExtensionReason.Training, 10) with
                {
                    From = Day(from),
                },
                Pass(),
                new(null, null)
            )
        );

    [Theory(DisplayName = "PASS-15 a/b/c: from 12 months before the end to 6 months after it")]
    [InlineData(End, "2025-12-30", "tooEarly")]
    [InlineData(End, "2025-12-31", null)]
    [InlineData(End, "2027-06-30", null)]
    [InlineData(End, "2027-07-01", "tooLate")]
    [InlineData("2026-08-31", "2026-02-28", null)]
    [InlineData("2027-02-28", "2027-08-28", null)]
    [InlineData("2027-02-28", "2027-08-29", "tooLate")]
    [InlineData("2026-09-15", "2025-10-15", "tooEarly")]
    [InlineData("2026-09-15", "2025-10-16", null)]
    [InlineData("2026-05-15", "2025-10-15", null)]
    [InlineData("2026-05-16", "2025-10-15", "tooEarly")]
    [InlineData("2026-05-20", "2026-05-25", "tooLate")]
    [InlineData("2026-05-20", "2026-05-26", null)]
    [InlineData("2023-07-31", "2023-08-01", "tooLate")]
    [InlineData("2023-08-01", "2023-08-01", null)]
    [InlineData("2023-04-30", "2023-07-30", null)]
    [InlineData("2023-04-30", "2023-07-31", "tooLate")]
    [InlineData("2021-10-20", "2021-10-25", "tooLate")]
    [InlineData("2021-10-20", "2021-10-26", null)]
    public void are_asked_for_around_the_end(string end, string requestedOn, string? clause) =>
        Says(clause, Window(Pass(end), requestedOn));

    [Fact(DisplayName = "PASS-15 c: not while the PASS is suspended")]
    public void are_not_asked_for_during_a_suspension()
    {
        var pass = With(Recorded("2025-01-01", "2026-12-01"), Suspended("2026-11-01", "2026-11-22")).Passes[0];
        Says("suspended", Window(pass, "2026-11-22"));
        Says(null, Window(pass, "2026-11-23"));
    }

    [Fact(DisplayName = "PASS-15: only the person's latest PASS")]
    public void are_of_the_latest_PASS()
    {
        var later = With(Recorded("2027-06-01", "2029-05-30")).Passes[0];
        var check = ExtensionIsAskedInTime.Check(Ask(ExtensionReason.Training, 10), Pass(), [Pass(), later]);
        Says("notTheLatestPass", check);
    }

    [Fact]
    public void are_not_of_a_pathway_that_was_ended()
    {
        var closed = new PassClosed(Amina, PassOfAmina.Value, Day("2026-11-20"), Day("2026-11-02"));
        var pass = With(Recorded("2025-01-06", End), Suspended("2025-10-01", "2026-11-30"), closed).Passes[0];
        Says("pathwayEnded", Window(pass, "2026-11-23"));
    }

    private static Check Window(Pass pass, string requestedOn) =>
        ExtensionIsAskedInTime.Check(
            Ask(ExtensionReason.Training, 10) with
            {
                From = pass.Until,
                RequestedOn = Day(requestedOn),
            },
            pass,
            [pass]
        );

    private static Check Ground(ExtensionReason reason, PassAuthority by, StructureKind? kind, int? age = 60) =>
        ExtensionHasALawfulGround.Check(
            Ask(reason, 10) with
            {
                Authority = by,
            },
            Pass(),
            new(kind, age is { } years ? _ => years : null)
        );

    private static Check[] Examine(ExtensionReason reason, int asked, int used, StructureKind? kind)
    {
        var worker =
            used == 0
                ? With(Recorded("2025-01-06", End))
                : With(Recorded("2015-01-06", Text(Day(End).AddDays(-used))), Extended(End, used));
        var pass = worker.Passes[0];
        Assert.Equal(Day(End), pass.Until);
        var ask = Ask(reason, asked);
        return [ExtensionHasALawfulGround.Check(ask, pass, new(kind, _ => 60)), ExtensionsAddUp.Check(ask, pass)];
    }

    private static void Says(string? clause, Check check)
    {
        Assert.Equal(clause is null ? CheckOutcome.Met : CheckOutcome.Blocked, check.Outcome);
        Assert.Equal(clause, check.Figures.FirstOrDefault(figure => figure.Name == "clause")?.Word);
    }

    private static Pass Pass(string until = End) => With(Recorded("2020-01-06", until)).Passes[0];

    private static ExtendPass Ask(ExtensionReason reason, int days) =>
        new(Amina, ExtensionId, Day(End), Day(End).AddDays(days), reason, PassAuthority.Prescriber, Today);
}
