using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Tests.Hours;
using static PlacementLedger.Domain.Tests.Hours.Derogations;
using static PlacementLedger.Domain.Tests.Hours.History;

namespace PlacementLedger.Domain.Tests.Law;

/// <summary>The clients, the occupations and the AIs that a derogation holds for, in each reading.</summary>
public sealed class Whom_a_derogation_covers
{
    private static readonly CeilingPolicy Strict = CeilingPolicy.Default with
    {
        Binding = CeilingReading.PerEmployeeAcrossAis,
    };

    private static readonly CeilingPolicy Lenient = CeilingPolicy.Default with
    {
        Binding = CeilingReading.PerAiEmployeeClient,
    };

    private static readonly Structure Of800Hours = To(Granted("2025-01-01", "2027-12-31", 800));

    private static History At480Hours => None.Worked(480, "2026-01-15");

    [Fact]
    public void covers_the_clients_it_names()
    {
        var elsewhere = To(Granted("2026-01-01", "2028-12-31", 800) with { Clients = [Sarl] });
        var here = To(Granted("2026-01-01", "2028-12-31", 800) with { Clients = [Sarl, Id(0xc9, 9)] });
        Assert.True(At480Hours.Under(elsewhere).Asks(1, "2026-11-24").Exceeds);
        Assert.False(At480Hours.Under(here).Asks(1, "2026-11-24").Exceeds);
        // A balance tells what any client may still ask; only the reading of one client knows which.
        var atSarl = None.Worked(7, "2026-01-15", client: Sarl).Under(elsewhere);
        Assert.Equal(480 * 60, atSarl.Balance().CeilingMinutes);
        Assert.Equal(800 * 60, atSarl.Balance(CeilingReading.PerAiEmployeeClient).CeilingMinutes);
        Assert.Equal(480 * 60, atSarl.Balance(CeilingReading.PerEmployeeAcrossAis).CeilingMinutes);
        Assert.False(At480Hours.Under(here).Asks(1, "2026-11-24", Lenient).Exceeds);
    }

    [Fact]
    public void covers_the_occupations_it_names_when_they_are_known()
    {
        var limits = CeilingLimits.Of([To(Granted("2026-01-01", "2028-12-31", 800) with { RomeCodes = ["K2204"] })]);
        Assert.Null(limits.DerogationOn(Any, Today));
        Assert.Null(limits.DerogationOn(Any with { RomeCode = "A1203" }, Today));
        Assert.Equal(First, limits.DerogationOn(Any with { RomeCode = "K2204" }, Today)?.Id);
    }

    [Fact]
    public void is_of_its_own_AI()
    {
        var history = None.Worked(480, "2026-01-15", employer: Ai2).Under(Of800Hours);
        Assert.True(history.Asks(1, "2026-11-24", employer: Ai2).Exceeds);
        Assert.False(history.Asks(1, "2026-11-24").Exceeds);
    }

    [Fact(DisplayName = "R480-02 switch: a day that two AIs share is held to the lower of their ceilings")]
    public void across_AIs_the_lowest_of_the_day_holds()
    {
        var history = None.Worked(479, "2026-01-15")
            .Reserved(1, "2026-12-01", employer: Ai2)
            .Under(To(Granted("2026-01-01", "2028-12-31")));
        Assert.True(history.Asks(1, "2026-12-01", Strict).Exceeds);
        Assert.Null(history.Asks(1, "2026-12-01", Strict).Raised);
        Assert.False(history.Asks(1, "2026-12-02", Strict).Exceeds);
        Assert.Equal(Day("2026-12-01"), history.Asks(1, "2026-11-30", Strict).FirstExcess);
        Assert.True(history.Asks(1, "2026-12-02", Strict, Ai2).Exceeds);
        Assert.False(history.Asks(1, "2026-12-01").Exceeds);
        var shown = history.Balance(CeilingReading.PerEmployeeAcrossAis);
        Assert.Equal((480 * 60, null), (shown.CeilingMinutes, shown.DerogationId));
    }

    [Fact]
    public void a_later_day_of_another_AI_that_is_derogated_shows_its_derogation()
    {
        var other = To(Granted("2026-01-01", "2028-12-31", 500) with { StructureId = Ai2, DerogationId = Second });
        var history = None.Worked(473, "2026-01-15").Reserved(27, "2026-12-01", employer: Ai2).Under(other);
        var asked = history.Asks(1, "2026-11-24", Strict);
        Assert.Equal((Day("2026-12-04"), Second), (asked.FirstExcess, asked.Derogation?.Id));
        Assert.Equal(500 * 60, asked.CeilingMinutes);
        Assert.Null(asked.Raised);
    }

    private static Engagement Any => Engagement(Ai1, Sarl, Id(0xd9, 9));
}
