using System.Globalization;
using System.Text.Json.Nodes;
using Npgsql;
using PlacementLedger.Api.Tests.Host;

namespace PlacementLedger.Api.Tests.Handoffs;

/// <summary>The host is killed after each step of a hand-off: another one finds it and completes it, once.</summary>
public sealed class A_host_that_is_killed(Cluster cluster)
{
    private const string Convention =
        """{"number":"C-17","from":"2024-01-01","until":"2099-12-31","departments":["17"]}""";

    private static readonly DateOnly Today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().DateTime);

    [Theory]
    [InlineData(0)]
    [InlineData(60)]
    public async Task between_any_two_steps_loses_nothing(int afterMilliseconds)
    {
        var database = await cluster.NewDatabase();
        var host = await HostProcess.Start(database);
        try
        {
            var network = await Network.In(host);
            await network.WorkedOn(host);
            host = await Killed(host, database, afterMilliseconds);
            var asking = await Handoff(host, "asking");
            var transfer = $"/v1/transfers/{asking["asked"]!["transferId"]}";

            await host.Post($"{transfer}/acceptance", $$"""{"on":"{{Text(Today)}}"}""", network.Etti);
            host = await Killed(host, database, afterMilliseconds);
            await host.Post($"{transfer}/consent", $$"""{"given":true,"on":"{{Text(Today)}}"}""", network.Ai);
            host = await Killed(host, database, afterMilliseconds);

            var done = await Handoff(host, "completed");
            var mission = await host.Get($"/v1/placements/{done["completion"]!["placementId"]}");
            Assert.Equal(network.Etti, (string?)mission["legalEmployerId"]);
            Assert.Equal(1, await Count(database, "type = 'handoff_required'"));
            Assert.Equal(1, await Count(database, "type = 'handoff_completed'"));
            Assert.Equal(1, await Count(database, "type = 'transfer_executed'"));
            Assert.Equal(2, await Count(database, "type = 'placement_confirmed'"));
        }
        finally
        {
            await host.DisposeAsync();
        }
    }

    private static async Task<HostProcess> Killed(HostProcess host, string database, int afterMilliseconds)
    {
        await Task.Delay(afterMilliseconds, TestContext.Current.CancellationToken);
        await host.Kill();
        await host.DisposeAsync();
        return await HostProcess.Start(database);
    }

    private static async Task<JsonNode> Handoff(HostProcess host, string state)
    {
        for (var i = 0; i < 300; i++)
        {
            var list = await host.Get($"/v1/handoffs?state={state}");
            if (list["items"]!.AsArray() is [{ } only])
            {
                return only;
            }

            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        throw new TimeoutException($"No hand-off is {state}: {await host.Get("/v1/handoffs")}");
    }

    private static async Task<long> Count(string database, string where)
    {
        await using var direct = NpgsqlDataSource.Create(database);
        await using var count = direct.CreateCommand($"select count(*) from placementledger.mt_events where {where}");
        return (long)(await count.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }

    private static string Text(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    private sealed record Network(string Ai, string Etti, string Client, string Worker)
    {
        public static async Task<Network> In(HostProcess host)
        {
            var ai = await Structure(host, "ai");
            var etti = await Structure(host, "etti");
            var since = Text(Today.AddYears(-1));
            var group = await Made(host, "/v1/groups", $$"""{"name":"Groupement","from":"{{since}}"}""", ai);
            await host.Post($"/v1/groups/{group}/invitations", $$"""{"structureId":"{{etti}}"}""", ai);
            await host.Post($"/v1/groups/{group}/acceptance", $$"""{"from":"{{since}}"}""", etti);
            var client = await Made(
                host,
                "/v1/clients",
                """
                {"name":"Menuiserie","site":{"department":"17","commune":"17299"},
                 "classification":{"category":"privateForProfit","from":"2020-01-01","basis":"Kbis"}}
                """
            );
            var worker = await Made(
                host,
                "/v1/workers",
                $$$"""
                {"pass":{"number":"999990000001","from":"{{{since}}}","until":"{{{Text(Today.AddYears(1))}}}"} }
                """
            );
            return new(ai, etti, client, worker);
        }

        /// <summary>Twelve weeks of 35 hours until yesterday.</summary>
        public Task<JsonNode> WorkedOn(HostProcess host) =>
            host.Post(
                "/v1/placements",
                $$"""
                {"workerId":"{{Worker}}","clientId":"{{Client}}","legalEmployerId":"{{Ai}}",
                 "signedByStructureId":"{{Ai}}","from":"{{Text(Today.AddDays(-84))}}",
                 "until":"{{Text(Today.AddDays(-1))}}",
                 "schedule":{"weekly":{"mon":420,"tue":420,"wed":420,"thu":420,"fri":420} } }
                """
            );

        private static Task<string> Structure(HostProcess host, string kind) =>
            Made(host, "/v1/structures", Samples.Structure(kind: kind, more: $",\"convention\":{Convention}"));

        private static async Task<string> Made(HostProcess host, string path, string body, string? actingFor = null) =>
            (string)(await host.Post(path, body, actingFor))["id"]!;
    }
}
