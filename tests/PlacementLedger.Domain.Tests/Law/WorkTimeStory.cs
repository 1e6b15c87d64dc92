using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Tests.Hours;
using PlacementLedger.Domain.Tests.Placements;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Law;

/// <summary>An ETTI that asks for a person whom an AI employs too: no ceiling in the way, only working time.</summary>
internal static class WorkTimeStory
{
    public static readonly PlacementStory Asked = new()
    {
        Employer = Tremplin,
        Signer = Tremplin,
        Worker = WorkerWithPass("2026-01-01", "2027-12-31"),
    };

    /// <summary>The same number of minutes on each day of a week from its Monday on.</summary>
    public static ValueList<DayMinutes> Week(string monday, int minutes, int days = 5) =>
        [.. Enumerable.Range(0, days).Select(i => new DayMinutes(Day(monday).AddDays(i), minutes))];

    /// <summary>Weeks of six days, one after the other, of so many hours each.</summary>
    public static ValueList<DayMinutes> Weeks(string monday, params int[] hours) =>
        [.. hours.SelectMany((h, i) => Week($"{Day(monday).AddDays(7 * i):O}", h * 10, 6))];

    public static ValueList<DayMinutes> OneDay(string day, int minutes) => [new(Day(day), minutes)];

    public static DaySlot Slot(string day, string from, string to) =>
        new(Day(day), TimeOnly.Parse(from, null), TimeOnly.Parse(to, null));

    /// <summary>Planned by the AI already.</summary>
    public static History Planned(
        this History known,
        IEnumerable<DayMinutes> days,
        Guid? employer = null,
        ClientCategory category = ClientCategory.PublicAuthority,
        params DaySlot[] slots
    ) =>
        known.With(
            new HoursReserved(
                known.Account.Id,
                History.Engagement(employer ?? AdcrServicesId, Mairie, History.Id(0xd0, known.Number)),
                [.. days.Select(day => new PlannedDay(day.Date, day.Minutes, category))],
                slots.Length == 0 ? null : [.. slots]
            )
        );

    /// <summary>A job outside the ledger, so many minutes from Monday to Friday.</summary>
    public static History WithOutsideJob(this History known, int minutes, string from, string? until = null) =>
        known.With(
            new OutsideWorkDeclared(
                known.Account.Id,
                History.Id(0x0b, known.Number),
                Day(from),
                until is null ? null : Day(until),
                new(minutes, minutes, minutes, minutes, minutes, 0, 0)
            )
        );

    public static Check Says(this PlacementStory story, string rule) =>
        Assert.Single(story.Decide().Checks, check => check.Rule == rule);

    public static int[] Most(this PlacementStory story) =>
        [.. story.Decide().MaximumSchedule!.Select(day => day.Minutes)];
}
