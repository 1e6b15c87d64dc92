using System.Globalization;
using PlacementLedger.Domain.Decisions;

namespace PlacementLedger.Api.Http;

/// <summary>The days the ledger takes: those of people alive, and far from where a calendar ends.</summary>
/// <remarks>Periods of law are added to days and taken from them; no such sum may leave the calendar.</remarks>
internal static class Days
{
    private static readonly DateOnly First = new(1900, 1, 1);
    private static readonly DateOnly Last = new(2100, 12, 31);

    /// <param name="day">Written as in <c>2026-11-23</c>.</param>
    public static bool AreKept(string day) =>
        DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) is var read
        && First <= read
        && read <= Last;

    public static Figure[] Limits() => [Figure.Of("leastDay", First), Figure.Of("mostDay", Last)];
}
