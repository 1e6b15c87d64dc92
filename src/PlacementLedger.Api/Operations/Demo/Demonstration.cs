using PlacementLedger.Api.Structures;
using Spectre.Console;

namespace PlacementLedger.Api.Operations.Demo;

/// <summary>Loads the demonstration where it is not there yet, and shows it.</summary>
internal static class Demonstration
{
    public const string Actor = "demo";

    /// <summary>Loading twice adds nothing: every thing has a fixed id and every command a key made of what it
    /// says.</summary>
    public static async Task<DemoCalendar> Load(
        LedgerClient ledger,
        DateOnly today,
        IProgress<Advance> progress,
        CancellationToken ct
    )
    {
        var calendar = await DemoFoundation.CalendarOf(ledger, today, ct);
        if (!await IsThere(ledger, ct))
        {
            await new DemoLoader(ledger, calendar, progress).Load(ct);
        }

        return calendar;
    }

    public static async Task Show(LedgerClient ledger, IAnsiConsole console, DemoWords words, CancellationToken ct) =>
        await new DemoTables(ledger, words).Write(console, await PositionNow(ledger, ct), ct);

    // Keys are kept for a month: after that, sending everything again would be refused, and each refusal recorded.
    private static async Task<bool> IsThere(LedgerClient ledger, CancellationToken ct) =>
        (await ledger.Get($"/v1/mission-requests/{DemoLoader.LastRequestId}", ct)).IsObeyed;

    // A dry run records nothing and says up to where the ledger goes, which is what the views must have seen.
    private static async Task<string> PositionNow(LedgerClient ledger, CancellationToken ct)
    {
        var first = DemoCast.HubAgents[0];
        var request = new RegisterStructureRequest(first.Kind, first.Siret, first.Name, first.Id);
        var reply = (await ledger.Post("/v1/structures?dryRun=true", request, ct)).OrThrow();
        return reply.Body.GetProperty("decision").GetProperty("asOf").GetProperty("facts").GetString()!;
    }
}
