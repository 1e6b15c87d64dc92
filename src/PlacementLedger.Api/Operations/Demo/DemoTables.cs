using PlacementLedger.Api.Handoffs;
using PlacementLedger.Api.Hours;
using PlacementLedger.Api.Http;
using PlacementLedger.Api.Views;
using PlacementLedger.Domain.Law;
using Spectre.Console;

namespace PlacementLedger.Api.Operations.Demo;

/// <summary>Reads balances and allocations over HTTP and writes them as tables a director can read.</summary>
internal sealed class DemoTables(LedgerClient ledger, DemoWords words)
{
    private const int NearMinutes = 16 * 60;

    public async Task Write(IAnsiConsole console, string position, CancellationToken ct)
    {
        console.Write(await Balances(ct));
        console.Write(await Allocations(position, ct));
        console.Write(await Handoffs(ct));
    }

    private async Task<Table> Balances(CancellationToken ct)
    {
        var table = new Table().Border(TableBorder.Rounded).Title(words.BalancesTitle).Caption(words.BalancesCaption);
        table.AddColumns(words.Worker, words.Employer).AddColumn(new TableColumn(words.Window).NoWrap());
        foreach (var hours in new[] { words.Worked, words.Counted, words.Reserved, words.Left, words.Overrun })
        {
            table.AddColumn(new TableColumn(hours).RightAligned().NoWrap());
        }

        foreach (var worker in DemoCast.Workers)
        {
            var answer = (await ledger.Get($"/v1/workers/{worker.Id}/hours-balance", ct)).OrThrow();
            var balance = answer.As<HoursBalanceResource>();
            foreach (var employer in balance.ByEmployer)
            {
                var reading = balance.Readings.SingleOrDefault(reading =>
                    reading.Reading == CeilingReading.PerAiEmployee && reading.Scope.EmployerId == employer.EmployerId
                );
                table.AddRow([
                    new Text($"{worker.FamilyName} {worker.GivenName}"),
                    new Text(NameOf(employer.EmployerId)),
                    new Text(reading is null ? words.NoCeiling : WindowOf(reading)),
                    new Text(Hours(employer.WorkedMinutes)),
                    .. reading is null
                        ? [new Text("–"), new Text(Hours(employer.ReservedMinutes)), new Text("–"), new Text("–")]
                        : Cells(reading),
                ]);
            }
        }

        return table;
    }

    private static Text[] Cells(ReadingResource reading)
    {
        var colour =
            reading.OverrunMinutes > 0 ? Color.Red
            : reading.RemainingMinutes < NearMinutes ? Color.Yellow
            : Color.Green;
        return
        [
            new(Hours(reading.ConsumedMinutes)),
            new(Hours(reading.ReservedMinutes)),
            new(Hours(reading.RemainingMinutes ?? 0), new Style(colour)),
            new(reading.OverrunMinutes == 0 ? "–" : Hours(reading.OverrunMinutes), new Style(colour)),
        ];
    }

    private async Task<Table> Allocations(string position, CancellationToken ct)
    {
        var table = new Table().Border(TableBorder.Rounded).Title(words.AllocationsTitle).ShowRowSeparators();
        table.AddColumns(words.Client, words.Holder, words.OpenedBy, words.Shares);
        foreach (var client in DemoCast.Clients)
        {
            var answer = (await ledger.Get($"/v1/clients/{client.Id}/allocation", ct, position)).OrThrow();
            var allocation = answer.As<ClientAllocationResource>();
            table.AddRow(
                new Text($"{client.Name} ({client.Department})"),
                new Text(NameOf(allocation.HolderId)),
                new Text(NameOf(allocation.OpenedById)),
                new Text(string.Join('\n', allocation.Shares.Select(ShareOf)))
            );
        }

        return table;
    }

    // The ledger opens them by itself, a moment after the hours are known.
    private async Task<Table> Handoffs(CancellationToken ct)
    {
        var table = new Table().Border(TableBorder.Rounded).Title(words.HandoffsTitle);
        table.AddColumns(words.Worker, words.Employer, words.Client, words.StopsOn, words.Asked, words.AnswerBy);
        var list = (await ledger.Get("/v1/handoffs?limit=500", ct)).OrThrow().As<Page<HandoffResource>>();
        foreach (var handoff in list.Items)
        {
            var worker = DemoCast.Workers.FirstOrDefault(known => known.Id == handoff.WorkerId);
            table.AddRow(
                worker is null ? "–" : $"{worker.FamilyName} {worker.GivenName}",
                NameOf(handoff.EmployerId),
                DemoCast.Clients.FirstOrDefault(client => client.Id == handoff.ClientId)?.Name ?? "–",
                words.Day(handoff.StopsOn),
                handoff.Asked is { } asked ? NameOf(asked.StructureId) : "–",
                handoff.DueOn is { } due ? words.Day(due) : "–"
            );
        }

        return table;
    }

    private string ShareOf(AllocationShareResource share)
    {
        var signer = share.SignedByStructureId is { } id ? $" ({words.SignedBy} {NameOf(id)})" : "";
        return $"{NameOf(share.StructureId)}{signer} : {share.Placements} {words.Placements}, "
            + $"{Hours(share.WorkedMinutes)} {words.WorkedShort}, {Hours(share.ReservedMinutes)} {words.ReservedShort}";
    }

    private string WindowOf(ReadingResource reading) =>
        reading.Window is { } window ? $"{words.Day(window.From)}\n{words.Day(window.Until)}" : words.NoWindow;

    private static string NameOf(Guid? id) =>
        DemoCast.Structures.FirstOrDefault(structure => structure.Id == id)?.Name ?? "–";

    private static string Hours(int minutes) =>
        minutes % 60 == 0 ? $"{minutes / 60} h" : $"{minutes / 60} h {minutes % 60:00}";
}
