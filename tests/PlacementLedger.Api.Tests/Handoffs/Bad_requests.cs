using PlacementLedger.Api.Tests.Contracts;
using PlacementLedger.Api.Tests.Host;
using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Forecasts;
using PlacementLedger.Domain.Handoffs;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Api.Tests.Handoffs;

/// <summary>One bad input of each kind for each command on hand-offs, and what the queue shows.</summary>
[Collection<AskedBadly>]
public sealed class Bad_requests(LedgerApi api)
{
    private const string Why = """{"reason":"Le client embauche."}""";
    private static readonly Guid Somebody = new("0197c1f0-dead-7000-8000-000000000002");
    private static readonly Guid Nobody = new("0197c1f0-dead-7000-8000-000000000001");

    public static TheoryData<BadInput> Starting =>
        BadInputs
            .Of(Start(Nobody, Nobody, Nobody), "/workerId", "/employerId", "/clientId")
            .With("unknown id", "/workerId", $"{Nobody}", "NOT_FOUND", 404)
            .With("unknown id", "/employerId", $"{Nobody}", "NOT_FOUND", 404)
            .With("unknown id", "/clientId", $"{Nobody}", "NOT_FOUND", 404)
            .Rows;

    public static TheoryData<BadInput> Choosing =>
        BadInputs.Of(Choose(Somebody), "/structureId").WithUnknownSubject().WithStaleVersion().Rows;

    public static TheoryData<BadInput> GivingUp =>
        BadInputs
            .Of(Why, "/reason")
            .With("blank", "/reason", " ", "OUT_OF_RANGE")
            .With("too long", "/reason", new string('x', 501), "OUT_OF_RANGE")
            .WithUnknownSubject()
            .WithStaleVersion()
            .Rows;

    [Theory]
    [MemberData(nameof(Starting), DisableDiscoveryEnumeration = true)]
    public async Task to_start_are_refused(BadInput bad)
    {
        var (worker, ai, client) = await NearTheCeiling();
        var body = Start(worker, ai, client);
        await bad.IsRefused(api, HttpMethod.Post, "/v1/handoffs", body, Known.ActingFor(ai));
    }

    [Theory]
    [MemberData(nameof(Choosing), DisableDiscoveryEnumeration = true)]
    public async Task to_choose_are_refused(BadInput bad)
    {
        var (path, ai) = await Open();
        await bad.IsRefused(api, HttpMethod.Post, $"{path}/target", Choose(Somebody), ai);
    }

    [Theory]
    [MemberData(nameof(GivingUp), DisableDiscoveryEnumeration = true)]
    public async Task to_give_up_are_refused(BadInput bad)
    {
        var (path, ai) = await Open();
        await bad.IsRefused(api, HttpMethod.Post, $"{path}/abandonment", Why, ai);
    }

    [Fact]
    public async Task to_start_where_nothing_stops_the_hours_is_refused()
    {
        var (ai, client) = (await api.NewStructure(), await api.NewClient());
        var body = Start(await api.NewWorker(), ai, client);
        var calm = await api.Post("/v1/handoffs", body, null, Known.ActingFor(ai));
        Assert.Equal((409, "WRONG_STATE"), (calm.Status, calm.Code));
        var another = await api.Post("/v1/handoffs", body, null, Known.ActingFor(await api.NewStructure()));
        Assert.Equal((409, "WRONG_PARTY"), (another.Status, another.Code));
    }

    [Fact]
    public async Task the_queue_of_another_tenant_or_state_does_not_show_it()
    {
        var (path, _) = await Open();
        var id = Guid.Parse(path[^36..]);
        Assert.Equal(404, (await api.Get(path, ("Tenant", "elsewhere"))).Status);
        var known = await api.Load<Handoff>(id);
        Assert.Equal([id], (await api.Get($"/v1/handoffs?structureId={known.EmployerId}")).Ids());
        Assert.Equal([id], (await api.Get($"/v1/handoffs?workerId={known.WorkerId}&state=derogation")).Ids());
        Assert.Empty((await api.Get($"/v1/handoffs?workerId={known.WorkerId}&state=completed")).Ids());
        Assert.Equal(400, (await api.Get("/v1/handoffs?state=somewhere")).Status);
    }

    /// <summary>A worker who did seven hours on each of the last sixty days.</summary>
    private async Task<(Guid Worker, Guid Ai, Guid Client)> NearTheCeiling()
    {
        var (worker, ai, client) = (await api.NewWorker(), await api.NewStructure(), await api.NewClient());
        var (account, placement) = (HoursAccount.IdFor(worker), Guid.CreateVersion7());
        var engagement = new Engagement(placement, ai, StructureKind.Ai, ai, client);
        var days = Enumerable.Range(0, 60).Select(new DateOnly(2026, 9, 24).AddDays).ToList();
        await api.Record<Placement>(
            new PlacementConfirmed(
                placement,
                worker,
                engagement,
                null,
                null,
                days[0],
                days[^1],
                [.. days.Select(day => new DayMinutes(day, 420))],
                days[0],
                PlacementTerms.None,
                []
            )
        );
        var planned = days.Select(day => new PlannedDay(day, 420, ClientCategory.Unknown));
        await api.Record<HoursAccount>(
            new HoursAccountOpened(account, worker),
            new HoursReserved(account, engagement, [.. planned])
        );
        return (worker, ai, client);
    }

    /// <summary>One that nobody could take over so far.</summary>
    private async Task<(string, (string, string))> Open()
    {
        var (worker, ai, client) = (await api.NewWorker(), await api.NewStructure(), await api.NewClient());
        var id = Handoff.IdFor(worker, ai, client, 0);
        var from = new DateOnly(2026, 12, 5);
        await api.Record<Handoff>(
            new HandoffRequired(
                id,
                worker,
                ai,
                client,
                ForecastLimitKind.Ceiling,
                from,
                new(from, new(2027, 3, 4), new(420, 0, 0, 0, 0, 0, 0, false), null, null),
                5
            ),
            new HandoffPlanned(id, [new(Somebody, Somebody, null, HandoffTie.Group, [])]),
            new HandoffEscalated(id, HandoffStage.Derogation, from)
        );
        return ($"/v1/handoffs/{id}", Known.ActingFor(ai));
    }

    private static string Start(Guid worker, Guid employer, Guid client) =>
        $$"""{"workerId":"{{worker}}","employerId":"{{employer}}","clientId":"{{client}}"}""";

    private static string Choose(Guid structure) => $$"""{"structureId":"{{structure}}"}""";
}
