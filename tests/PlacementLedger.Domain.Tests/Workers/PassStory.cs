using System.Globalization;
using PlacementLedger.Domain.Workers;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Workers;

/// <summary>What happens to a PASS, told with days; every suspension has an id of its own.</summary>
internal static class PassStory
{
    public static readonly Guid SuspensionId = new("0197c1f0-0000-7000-8000-0000000005a1");
    public static readonly Guid ExtensionId = new("0197c1f0-0000-7000-8000-0000000005a2");

    /// <summary>A PASS from 2025-01-06 to 2027-01-05.</summary>
    public static Worker TwoYears => With(Recorded("2025-01-06", "2027-01-05"));

    public static Worker With(params WorkerEvent[] events) =>
        Scenario.Given([new WorkerRegistered(Amina, []), .. events]).State;

    public static PassRecorded Recorded(string from, string until) =>
        new(Amina, PassOfAmina.Value, Day(from), Day(until));

    public static PassSuspended Suspended(string from, string until) =>
        new(
            Amina,
            PassOfAmina.Value,
            new Guid(Day(from).DayNumber, 0, 0, [0, 0, 0, 0, 0, 0, 0, 5]),
            Day(from),
            Day(until),
            SuspensionReason.ContractSuspended,
            false
        );

    public static PassResumed Resumed(PassSuspended suspended, string on) =>
        new(Amina, suspended.Number, suspended.SuspensionId, Day(on));

    public static PassExtended Extended(
        string from,
        int days,
        ExtensionGround ground = ExtensionGround.ParticularSituation
    ) =>
        new(
            Amina,
            PassOfAmina.Value,
            new Guid(Day(from).DayNumber, 0, 0, [0, 0, 0, 0, 0, 0, 0, 6]),
            Day(from),
            Day(from).AddDays(days),
            ground,
            PassAuthority.Prescriber,
            false
        );

    public static string Text(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    public static Guid[] EventIds(params int[] indexes) => [.. indexes.Select(Scenario.EventId)];
}
