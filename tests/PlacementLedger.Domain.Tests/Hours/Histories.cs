using System.Globalization;
using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Domain.Tests.Hours;

/// <summary>Hours of one worker told as a story: so many hours, with whom, from which day on.</summary>
internal sealed record History(HoursAccount Account, int Number = 0)
{
    public static readonly Guid Amina = new("00000000-0000-7000-8000-0000000000b1");
    public static readonly Guid Ai1 = new("00000000-0000-7000-8000-0000000000a1");
    public static readonly Guid Ai2 = new("00000000-0000-7000-8000-0000000000a2");
    public static readonly Guid Etti = new("00000000-0000-7000-8000-0000000000e1");
    public static readonly Guid Sarl = new("00000000-0000-7000-8000-0000000000c1");
    public static readonly DateOnly Today = Day("2026-11-23");

    public CeilingLimits Limits { get; init; } = CeilingLimits.Legal;

    public static History None =>
        new(HoursAccount.Evolve(null, new HoursAccountOpened(HoursAccount.IdFor(Amina), Amina)));

    /// <summary>Works so many hours, seven a day from the first day on, at a client of its own.</summary>
    public History Worked(
        double hours,
        string from,
        ClientCategory category = ClientCategory.PrivateForProfit,
        Guid? employer = null,
        Guid? client = null
    )
    {
        var engagement = Engagement(employer ?? Ai1, client ?? Id(0xc0, Number), Id(0xd0, Number));
        var lines = Spread(hours, from)
            .Select(
                (day, index) =>
                    new PostedLine(Id(0xf0 + Number, index), day.Date, day.Minutes, HoursKind.Worked, category)
            );
        return With(new HoursPosted(Account.Id, engagement, [.. lines], "cip-1"));
    }

    public History Reserved(
        double hours,
        string from,
        ClientCategory category = ClientCategory.PrivateForProfit,
        Guid? employer = null,
        int aDay = 420
    )
    {
        var engagement = Engagement(employer ?? Ai1, Id(0xc0, Number), Id(0xd0, Number));
        var days = Spread(hours, from, aDay).Select(day => new PlannedDay(day.Date, day.Minutes, category));
        return With(new HoursReserved(Account.Id, engagement, [.. days]));
    }

    public History With(HoursAccountEvent happened) =>
        this with
        {
            Account = HoursAccount.Evolve(Account, happened),
            Number = Number + 1,
        };

    /// <summary>The same hours, held to what these AIs were granted.</summary>
    public History Under(params Structure[] ais) => this with { Limits = CeilingLimits.Of(ais) };

    /// <summary>Asks for hours, seven a day from a day on, all of them counted.</summary>
    public CeilingExamination Asks(double hours, string from, CeilingPolicy? policy = null, Guid? employer = null) =>
        Question(Spread(hours, from), policy, employer).Examine();

    public int LargestPart(double hours, string from, CeilingPolicy? policy = null) =>
        Question(Spread(hours, from), policy, null).LargestLawfulPart().Values.Sum();

    public CeilingQuestion Question(IEnumerable<DayMinutes> asked, CeilingPolicy? policy, Guid? employer)
    {
        var binding = policy ?? CeilingPolicy.Default;
        var engagement = Engagement(employer ?? Ai1, Id(0xc9, 9), Id(0xd9, 9));
        return new(
            binding.Binding,
            binding,
            engagement,
            CountedHours.Of(Account, Limits, binding.Duration),
            asked,
            Today
        );
    }

    public ReadingBalance Balance(
        CeilingReading reading = CeilingReading.PerAiEmployee,
        string? on = null,
        CeilingPolicy? policy = null
    ) =>
        HoursBalance
            .Of(
                Account,
                policy ?? CeilingPolicy.Default,
                on is null ? Today : Day(on),
                new(Ai1, StructureKind.Ai),
                Limits
            )
            .Readings.First(balance => balance.Scope.Reading == reading);

    public static Engagement Engagement(Guid employer, Guid client, Guid placement) =>
        new(placement, employer, employer == Etti ? StructureKind.Etti : StructureKind.Ai, employer, client);

    public static IEnumerable<DayMinutes> Spread(double hours, string from, int minutesADay = 420)
    {
        var left = (int)Math.Round(hours * 60);
        for (var day = Day(from); left > 0; day = day.AddDays(1))
        {
            yield return new(day, Math.Min(left, minutesADay));
            left -= minutesADay;
        }
    }

    /// <summary>The same, no Sunday worked: with seven hours a day no limit of working time is met.</summary>
    public static IEnumerable<DayMinutes> SixDaysAWeek(double hours, string from, int minutesADay = 420)
    {
        var left = (int)Math.Round(hours * 60);
        for (var day = Day(from); left > 0; day = day.AddDays(1))
        {
            if (day.DayOfWeek != DayOfWeek.Sunday)
            {
                yield return new(day, Math.Min(left, minutesADay));
                left -= minutesADay;
            }
        }
    }

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static Guid Id(int kind, int number) =>
        new($"00000000-0000-7000-8{kind:x3}-{number.ToString("x12", CultureInfo.InvariantCulture)}");
}
