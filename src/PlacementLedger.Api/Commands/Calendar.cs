namespace PlacementLedger.Api.Commands;

/// <summary>What day it is where the employers are.</summary>
internal static class Calendar
{
    private static readonly TimeZoneInfo EmployersZone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    public static DateOnly Today(TimeProvider clock) => DayOf(clock.GetUtcNow());

    public static DateOnly DayOf(DateTimeOffset instant) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, EmployersZone).DateTime);
}
