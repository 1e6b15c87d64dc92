namespace PlacementLedger.Api.Commands;

/// <summary>What day it is where the employers are.</summary>
internal static class Calendar
{
    private static readonly TimeZoneInfo EmployersZone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    public static DateOnly Today(TimeProvider clock) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), EmployersZone).DateTime);
}
