using System.Globalization;
using PlacementLedger.Api.Clients;
using PlacementLedger.Api.Mandates;
using PlacementLedger.Api.Structures;
using PlacementLedger.Api.Workers;
using PlacementLedger.Domain;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Api.Operations.Demo;

/// <summary>What must be there before anybody is placed: structures, mandates, clients, workers.</summary>
internal sealed class DemoFoundation(LedgerClient ledger, DemoCalendar calendar)
{
    /// <summary>The first structure keeps the day of the loading: whoever loads again counts from the same
    /// day.</summary>
    private const string DaySystem = "demo-day";

    private const string DayForm = "yyyy-MM-dd";

    private static DemoStructure First => DemoCast.HubAgents[0];

    public static Guid MandateOf(string agent) => DemoId.Of($"mandate/{agent}");

    /// <summary>The calendar of a demonstration that has been loaded already, or one that begins today.</summary>
    public static async Task<DemoCalendar> CalendarOf(LedgerClient ledger, DateOnly today, CancellationToken ct)
    {
        var first = await ledger.Get($"/v1/structures/{First.Id}", ct);
        return first.IsObeyed
            ? new(DateOnly.ParseExact(DayIn(first.As<StructureResource>()), DayForm, CultureInfo.InvariantCulture))
            : new(today);
    }

    private static string DayIn(StructureResource structure) =>
        structure.ExternalRefs.Single(reference => reference.System == DaySystem).Id;

    public async Task Load(IProgress<Advance> progress, CancellationToken ct)
    {
        List<Func<Task>> steps =
        [
            .. DemoCast.Structures.Select(structure => (Func<Task>)(() => Register(structure, ct))),
            .. DemoCast.HubAgents.Select(agent => (Func<Task>)(() => GiveMandate(agent, ct))),
            .. new DemoCooperation(ledger, calendar).Steps(ct),
            .. DemoCast.Clients.Select(client => (Func<Task>)(() => Register(client, ct))),
            .. DemoCast.Workers.Select(worker => (Func<Task>)(() => Register(worker, ct))),
        ];
        foreach (var (index, step) in steps.Index())
        {
            await step();
            progress.Report(new("Structures, mandats, clients, salariés / Foundation", index + 1, steps.Count));
        }
    }

    private async Task Register(DemoStructure structure, CancellationToken ct)
    {
        ExternalRef[] references =
            structure == First ? [new(DaySystem, calendar.Today.ToString(DayForm, CultureInfo.InvariantCulture))] : [];
        var convention = new ConventionRequest(
            $"DEMO-{structure.Siret[^6..]}",
            calendar.Years.From,
            calendar.Years.Until,
            structure.Departments
        );
        var request = new RegisterStructureRequest(
            structure.Kind,
            structure.Siret,
            structure.Name,
            structure.Id,
            references,
            convention
        );
        (await ledger.Post("/v1/structures", request, ct)).OrThrow();
    }

    private async Task GiveMandate(DemoStructure agent, CancellationToken ct)
    {
        var (id, years) = (MandateOf(agent.Key), calendar.Years);
        var grant = new GrantMandateRequest(
            DemoCast.HubEtti.Id,
            agent.Id,
            years.From,
            years.Until,
            Full: true,
            Departments: agent.Departments,
            Id: id
        );
        (await ledger.Post("/v1/mandates", grant, ct, DemoCast.HubEtti.Id)).OrThrow();
        var yes = new AcceptMandateRequest(years.From);
        (await ledger.Post($"/v1/mandates/{id}/acceptance", yes, ct, agent.Id)).OrThrow();
    }

    private async Task Register(DemoClient client, CancellationToken ct)
    {
        var request = new RegisterClientRequest(
            client.Name,
            client.Id,
            Classification: new(client.Category, calendar.Years.From, "Démonstration."),
            Site: new(client.Department)
        );
        (await ledger.Post("/v1/clients", request, ct)).OrThrow();
    }

    private async Task Register(DemoWorker worker, CancellationToken ct)
    {
        var from = calendar.MondayOf(-worker.PassWeeksAgo);
        var number = $"DEMO{worker.Key.ToUpperInvariant().PadRight(8, '0')}";
        var request = new RegisterWorkerRequest(worker.Id, Pass: new(number, from, PassValidity.ExpectedEnd(from)));
        (await ledger.Post("/v1/workers", request, ct)).OrThrow();
        var path = $"/v1/workers/{worker.Id}/identity";
        if (!(await ledger.Get(path, ct)).IsObeyed)
        {
            var identity = new
            {
                worker.FamilyName,
                worker.GivenName,
                worker.BirthDate,
            };
            (await ledger.Put(path, identity, 0, ct)).OrThrow();
        }
    }
}
