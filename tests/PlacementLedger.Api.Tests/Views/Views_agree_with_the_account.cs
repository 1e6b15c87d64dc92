using CsCheck;
using PlacementLedger.Api.Views;
using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Api.Tests.Views;

/// <summary>Whatever happens to a worker's hours, the views and the account that decides add up to the same.</summary>
public sealed class Views_agree_with_the_account
{
    private static readonly Guid Worker = Id(1, 0);
    private static readonly Guid Account = HoursAccount.IdFor(Worker);

    // Two clients, two employers, one of them also signed for by the other.
    private static readonly Engagement[] Engagements =
    [
        new(Id(2, 0), Id(3, 0), StructureKind.Ai, Id(3, 0), Id(4, 0)),
        new(Id(2, 1), Id(3, 0), StructureKind.Ai, Id(3, 0), Id(4, 0)),
        new(Id(2, 2), Id(3, 1), StructureKind.Etti, Id(3, 0), Id(4, 0)),
        new(Id(2, 3), Id(3, 1), StructureKind.Etti, Id(3, 1), Id(4, 1)),
    ];

    private static readonly Gen<(int Kind, int Placement, int Day, int Minutes)[]> Histories = Gen.Select(
        Gen.Int[0, 3],
        Gen.Int[0, Engagements.Length - 1],
        Gen.Int[0, 70],
        Gen.Int[1, 1_440]
    ).Array[1, 60];

    [Fact]
    public void after_any_history() =>
        Histories.Sample(steps =>
        {
            var account = HoursAccount.Evolve(null, new HoursAccountOpened(Account, Worker));
            Dictionary<Guid, ClientAllocation> allocations = [];
            Dictionary<string, WorkedMonth> months = [];
            foreach (var step in steps)
            {
                foreach (var e in Events(step, account))
                {
                    account = HoursAccount.Evolve(account, e);
                    var client = ClientAllocation.ClientOf(e);
                    allocations[client] = ClientAllocation.After(allocations.GetValueOrDefault(client), e)!;
                    foreach (var id in WorkedMonth.IdsOf(e))
                    {
                        months[id] = WorkedMonth.After(months.GetValueOrDefault(id), id, e)!;
                    }
                }
            }

            AssertAllocations(account, allocations);
            AssertMonths(account, months);
        });

    private static void AssertAllocations(HoursAccount account, Dictionary<Guid, ClientAllocation> allocations)
    {
        foreach (var share in allocations.Values.SelectMany(a => a.Shares.Select(s => (Client: a.Id, Share: s))))
        {
            var days = account
                .Placements.Where(placement =>
                    placement.Engagement.ClientId == share.Client && share.Share.IsOf(placement.Engagement)
                )
                .SelectMany(placement => placement.Days)
                .ToList();
            Assert.Equal(days.Sum(day => day.Worked), share.Share.WorkedUpTo(null));
            Assert.Equal(days.Sum(day => day.Reserved), share.Share.ReservedMinutes());
            var middle = new DateOnly(2026, 11, 1);
            Assert.Equal(days.Where(day => day.Date <= middle).Sum(day => day.Worked), share.Share.WorkedUpTo(middle));
        }
    }

    private static void AssertMonths(HoursAccount account, Dictionary<string, WorkedMonth> months)
    {
        foreach (var employer in Engagements.Select(engagement => engagement.EmployerId).Distinct())
        {
            var days = account
                .Placements.Where(placement => placement.Engagement.EmployerId == employer)
                .SelectMany(placement => placement.Days)
                .ToLookup(day => new DateOnly(day.Date.Year, day.Date.Month, 1));
            var found = months.Values.Where(month => month.EmployerId == employer).ToDictionary(month => month.Month);
            foreach (var month in days.Select(group => group.Key).Union(found.Keys))
            {
                var worked = days[month].Where(day => day.Worked + day.Training > 0).ToList();
                var view = found.GetValueOrDefault(month);
                Assert.Equal(worked.Sum(day => day.Worked), view?.WorkedMinutes ?? 0);
                Assert.Equal(worked.Sum(day => day.Training), view?.TrainingMinutes ?? 0);
                Assert.Equal(worked.DistinctBy(day => day.Date).Count(), view?.Days() ?? 0);
            }
        }
    }

    private static HoursAccountEvent[] Events(
        (int Kind, int Placement, int Day, int Minutes) step,
        HoursAccount account
    )
    {
        var at = Engagements[step.Placement];
        var first = new DateOnly(2026, 9, 25).AddDays(step.Day);
        var known = account.PlacementOf(at.PlacementId)?.Days.FirstOrDefault(day => day.Date == first) ?? default;
        return step.Kind switch
        {
            0 => [new HoursReserved(Account, at, [new(first, step.Minutes, ClientCategory.Unknown)])],
            1 when known.Reserved > 0 =>
            [
                new ReservationReleased(Account, at, [new DayMinutes(first, known.Reserved)], ReleaseCause.Released),
            ],
            2 => Posted(account, at, first, step.Minutes),
            3 when known.WorkedEntry is { } entry => [Corrected(at, entry, first, known.Worked, step.Minutes / 2)],
            _ => [],
        };
    }

    // Ten days at a time, so that timesheets reach over the end of a month; days that hold an entry are left out.
    private static HoursAccountEvent[] Posted(HoursAccount account, Engagement at, DateOnly first, int minutes)
    {
        var kind = minutes % 4 == 0 ? HoursKind.PaidTraining : HoursKind.Worked;
        var taken = account
            .PlacementOf(at.PlacementId)
            ?.Days.Where(day => day.EntryOf(kind) is not null)
            .Select(day => day.Date);
        var lines = Enumerable
            .Range(0, 10)
            .Select(first.AddDays)
            .Except(taken ?? [])
            .Select(day => new PostedLine(Guid.CreateVersion7(), day, minutes, kind, ClientCategory.Unknown))
            .ToArray();
        return lines.Length == 0 ? [] : [new HoursPosted(Account, at, [.. lines], "validator-1")];
    }

    private static HoursCorrected Corrected(Engagement at, Guid entry, DateOnly day, int from, int to) =>
        new(
            Account,
            at,
            entry,
            Guid.CreateVersion7(),
            to == 0 ? null : Guid.CreateVersion7(),
            day,
            HoursKind.Worked,
            ClientCategory.Unknown,
            from,
            to,
            null
        );

    private static Guid Id(byte kind, byte number) => new(0, 0, 0x7000, 0x80, kind, 0, 0, 0, 0, 0, number);
}
