using PlacementLedger.Api.Hours;
using PlacementLedger.Api.MissionRequests;
using PlacementLedger.Api.Placements;
using PlacementLedger.Domain.Hours;

namespace PlacementLedger.Api.Operations.Demo;

/// <summary>Sends the demonstration's commands in an order that could have happened.</summary>
internal sealed class DemoLoader(LedgerClient ledger, DemoCalendar calendar, IProgress<Advance> progress)
{
    private const int AtOnce = 4;

    /// <summary>When this one is there, everything is.</summary>
    public static Guid LastRequestId => DemoHistory.OpenRequests[^1].Id;

    public async Task Load(CancellationToken ct)
    {
        await new DemoFoundation(ledger, calendar).Load(progress, ct);
        await OneByOne("Demandes / Requests", DemoHistory.Placements, Request, ct);
        var people = DemoHistory.Placements.GroupBy(placement => placement.Worker).ToList();
        var done = 0;
        await Parallel.ForEachAsync(
            people,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = ct },
            async (person, stop) =>
            {
                foreach (var placement in person)
                {
                    await Move(placement, stop);
                    await Place(placement, stop);
                }

                progress.Report(
                    new("Placements, heures / Placements, hours", Interlocked.Increment(ref done), people.Count)
                );
            }
        );
        await OneByOne("Demandes ouvertes / Open requests", DemoHistory.OpenRequests, Request, ct);
    }

    private async Task OneByOne<T>(
        string part,
        IReadOnlyList<T> items,
        Func<T, CancellationToken, Task> send,
        CancellationToken ct
    )
    {
        foreach (var (index, item) in items.Index())
        {
            await send(item, ct);
            progress.Report(new(part, index + 1, items.Count));
        }
    }

    private async Task Request(DemoPlacement placement, CancellationToken ct)
    {
        var days = placement.Days(calendar);
        var trade = DemoCast.Client(placement.Client).Trade;
        await Send(
            "/v1/mission-requests",
            new SubmitMissionRequestRequest(
                placement.ClientId,
                placement.SignerId,
                new(trade.Rome, trade.Label),
                days[0].Date,
                days[^1].Date,
                placement.MinutesPerWeek,
                Headcount: 1,
                "Renfort régulier.",
                Id: placement.RequestId
            ),
            ct
        );
    }

    private async Task Request(DemoOpenRequest request, CancellationToken ct)
    {
        var client = DemoCast.Client(request.Client);
        var from = calendar.MondayOf(request.Week);
        await Send(
            "/v1/mission-requests",
            new SubmitMissionRequestRequest(
                client.Id,
                DemoCast.Structure(request.ReceivedBy).Id,
                new(client.Trade.Rome, client.Trade.Label),
                from,
                from.AddDays((7 * request.Weeks) - 1),
                request.HoursPerWeek * 60,
                request.Headcount,
                "Surcroît d'activité.",
                Id: request.Id
            ),
            ct
        );
    }

    /// <summary>The worker moves before the first placement with the new employer.</summary>
    private async Task Move(DemoPlacement placement, CancellationToken ct)
    {
        var move = DemoHistory.Transfers.SingleOrDefault(transfer =>
            transfer.Worker == placement.Worker && transfer.To == placement.Employer
        );
        if (move is not null)
        {
            await new DemoMove(ledger, calendar).Carry(move, ct);
        }
    }

    private async Task Place(DemoPlacement placement, CancellationToken ct)
    {
        var days = placement.Days(calendar);
        await Send(
            "/v1/placements",
            new ConfirmPlacementRequest(
                DemoId.Of($"worker/{placement.Worker}"),
                placement.ClientId,
                placement.EmployerId,
                placement.SignerId,
                days[0].Date,
                days[^1].Date,
                new(Days: [.. days.Select(day => new PlannedDayRequest(day.Date, day.Minutes))]),
                placement.Id,
                placement.RequestId,
                placement.SignedBy is { } agent ? DemoFoundation.MandateOf(agent) : null,
                days[0].Date < calendar.Today ? days[0].Date : calendar.Today,
                Recourse: placement.Recourse
            ),
            ct,
            placement.SignerId
        );
        foreach (var month in placement.Worked(calendar).GroupBy(day => (day.Date.Year, day.Date.Month)))
        {
            await Post(
                placement,
                [.. month.Select(day => new TimesheetLineRequest(day.Date, day.Minutes, HoursKind.Worked))],
                ct
            );
        }
    }

    private async Task Post(DemoPlacement placement, TimesheetLineRequest[] lines, CancellationToken ct)
    {
        var posted = await Send(
            $"/v1/placements/{placement.Id}/timesheets",
            new PostTimesheetRequest(lines, "demo-responsable"),
            ct,
            placement.SignerId
        );
        var correction = DemoHistory.Correction;
        if (correction.Placement == placement.Key && lines[0].Date == placement.Days(calendar)[0].Date)
        {
            var entry = posted.Body.GetProperty("entries")[0].GetProperty("id").GetGuid();
            await Send(
                $"/v1/hours-entries/{entry}/corrections",
                new CorrectHoursRequest(correction.Minutes, correction.Reason),
                ct,
                placement.SignerId
            );
        }
    }

    private async Task<LedgerReply> Send<T>(string path, T body, CancellationToken ct, Guid? actingFor = null) =>
        (await ledger.Post(path, body, ct, actingFor)).OrThrow();
}
