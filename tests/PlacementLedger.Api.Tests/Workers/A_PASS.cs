using PlacementLedger.Api.Tests.Host;
using PlacementLedger.Api.Tests.Scenarios;

namespace PlacementLedger.Api.Tests.Workers;

/// <summary>What may happen to a PASS over HTTP: it is suspended, resumed, extended, and its pathway ended.</summary>
[Collection<SharedLedger>]
public sealed class A_PASS(LedgerApi api)
{
    [Fact]
    public async Task is_suspended_and_ends_later()
    {
        var worker = await api.WorkerUntil("2027-01-05");
        var made = await api.Suspended(worker, "2026-10-01", "2026-10-30");
        Assert.Equal("accepted", (string?)made.Body["decision"]!["outcome"]);
        var read = await api.Get(made.Headers["Location"]);
        var resource = made.Body.AsObject();
        resource.Remove("decision");
        Assert.Equal(resource.ToJsonString(), read.Body.ToJsonString());
        var pass = read.Body["passes"]![0]!;
        Assert.Equal(("2027-01-05", "2027-02-03"), ((string?)pass["until"], (string?)pass["validUntil"]));
        Assert.Equal("contractSuspended", (string?)pass["suspensions"]![0]!["reason"]);
        Assert.Equal(1, await Events(worker, "pass_suspended"));

        var again = await api.Suspended(worker, "2026-10-01", "2026-10-30");
        Assert.Equal((long?)read.Body["version"], (long?)again.Body["version"]);
        var other = await api.Post($"{worker}/passes/suspensions", PassSamples.Suspension("2026-10-30", "2026-11-30"));
        Assert.Equal((409, "PASS_SUSPENSION_OVERLAPS"), (other.Status, other.Code));
        Assert.Equal("/from", (string?)other.Body["errors"]![0]!["pointer"]);
    }

    [Fact]
    public async Task that_is_suspended_refuses_a_placement_until_a_hire_ends_the_suspension()
    {
        var network = await Cooperation.In(api);
        var worker = $"/v1/workers/{network.Worker}";
        await api.Suspended(worker, "2026-11-01", "2026-12-31");
        foreach (var employer in new[] { network.Ai, network.Etti })
        {
            var refused = await network.Place(
                Cooperation.Spread(420, new(2026, 11, 24)),
                employer: employer,
                signer: employer
            );
            Assert.Equal((409, "PASS_SUSPENDED"), (refused.Status, refused.Code));
            var check = Cooperation.Check(refused, "PASS-06")!;
            Assert.Equal("2026-12-31", (string?)check["figures"]!["suspendedUntil"]);
        }

        var ended = await api.Post($"{worker}/passes/suspension-end", """{"on":"2026-11-24"}""");
        Assert.True(ended.Status == 200, ended.Text);
        var pass = ended.Body["passes"]![0]!;
        Assert.Equal("2026-11-23", (string?)pass["suspensions"]![0]!["until"]);
        Assert.Equal("2028-01-22", (string?)pass["validUntil"]);
        Assert.Equal(1, await Events(worker, "pass_resumed"));
        var placed = await network.Place(7);
        Assert.True(placed.Status == 201, placed.Text);
        Assert.Equal("met", (string?)Cooperation.Check(placed, "PASS-06")!["outcome"]);
    }

    [Fact]
    public async Task suspended_over_days_already_worked_lists_them_and_keeps_the_hours()
    {
        var network = await (await Cooperation.In(api)).HavingWorked(21);
        var before = (await network.Balance()).ToJsonString();
        var made = await api.Suspended($"/v1/workers/{network.Worker}", "2025-09-02", "2025-09-10");
        var check = Cooperation.Check(made, "W1")!;
        Assert.Equal("PASS_SUSPENDED_OVER_WORKED_DAYS", (string?)check["code"]);
        Assert.Equal((2, 840), ((int?)check["figures"]!["days"], (int?)check["figures"]!["workedMinutes"]));
        Assert.NotEmpty(check["events"]!.AsArray());
        Assert.Equal(before, (await network.Balance()).ToJsonString());
    }

    [Fact]
    public async Task suspended_takes_worked_hours_with_a_warning()
    {
        var network = await Cooperation.In(api);
        var days = Cooperation.Spread(420, new(2026, 11, 20));
        var placed = await network.Place(days);
        await api.Suspended($"/v1/workers/{network.Worker}", "2026-11-19", "2026-11-21");
        var posted = await network.Post(placed, [.. days]);
        Assert.True(posted.Status == 201, posted.Text);
        Assert.Equal("PASS_SUSPENDED", (string?)Cooperation.Check(posted, "PASS-06")!["code"]);
    }

    [Fact]
    public async Task is_extended_from_its_end_and_up_to_a_total()
    {
        var worker = await api.WorkerUntil("2027-06-30");
        var structure = await api.StructureId();
        var path = $"{worker}/passes/extensions";
        var made = await api.Post(path, PassSamples.Extension("2027-06-30", "2028-06-29", structure, "disabledWorker"));
        Assert.True(made.Status == 201, made.Text);
        var pass = made.Body["passes"]![0]!;
        Assert.Equal("2028-06-29", (string?)pass["validUntil"]);
        Assert.Equal("particularSituation", (string?)pass["extensions"]![0]!["ground"]);
        Assert.Equal(365, (int?)pass["extensions"]![0]!["days"]);
        Assert.Equal(1, await Events(worker, "pass_extended"));
        Assert.Empty(await api.TablesWith("disabledWorker"));
        var early = await api.Post(path, PassSamples.Extension("2028-06-29", "2028-07-29", structure));
        Assert.Equal((409, "PASS_EXTENSION_OUTSIDE_WINDOW"), (early.Status, early.Code));
        var elsewhere = await api.Post(path, PassSamples.Extension("2028-06-28", "2028-07-29", structure));
        Assert.Equal((409, "PASS_EXTENSION_NOT_ALLOWED"), (elsewhere.Status, elsewhere.Code));
        var missing = await api.Post(path, PassSamples.Extension("2029-06-28", "2029-07-29", structure));
        Assert.Equal((409, "PASS_MISSING"), (missing.Status, missing.Code));
    }

    [Fact]
    public async Task cannot_be_extended_for_too_long()
    {
        var worker = await api.WorkerUntil("2027-06-30");
        var asked = PassSamples.Extension("2027-06-30", "2028-06-30", await api.StructureId());
        var refused = await api.Post($"{worker}/passes/extensions", asked);
        Assert.Equal((409, "PASS_EXTENSION_TOO_LONG"), (refused.Status, refused.Code));
        Assert.Equal(365, (int?)Cooperation.Check(refused, "PASS-13")!["figures"]!["maximumDays"]);
        Assert.Equal(0, await Events(worker, "pass_extended"));
    }

    [Fact]
    public async Task long_suspended_may_be_closed_and_the_next_pathway_waits()
    {
        var worker = await api.WorkerUntil("2027-12-31");
        await api.Suspended(worker, "2025-10-01", "2026-12-31");
        var closed = await api.Post($"{worker}/passes/closure", """{"on":"2026-11-20","noticeOn":"2026-11-02"}""");
        Assert.True(closed.Status == 200, closed.Text);
        var pass = closed.Body["passes"]![0]!;
        Assert.Equal(("2026-11-20", "2026-11-20"), ((string?)pass["closedOn"], (string?)pass["validUntil"]));
        var structure = await api.StructureId();
        var alone = await api.Post($"{worker}/diagnoses", PassSamples.Diagnosis("2026-11-23", "siae", structure));
        Assert.Equal((409, "PATHWAY_WAITING_PERIOD"), (alone.Status, alone.Code));
        var prescribed = PassSamples.Diagnosis("2026-11-23", "prescriber", structure, 0);
        var decided = await api.Post($"{worker}/diagnoses", prescribed);
        Assert.True(decided.Status == 201, decided.Text);
        Assert.Equal("2027-05-22", (string?)decided.Body["diagnoses"]![0]!["validUntil"]);
        var next = await api.Post($"{worker}/passes", Samples.Pass(Samples.NewPass()));
        Assert.True(next.Status == 201, next.Text);
        Assert.Equal("met", (string?)Cooperation.Check(next, "PASS-12")!["outcome"]);
    }

    [Fact]
    public async Task may_have_to_be_suspended_when_the_last_placement_ends()
    {
        var network = await Cooperation.In(api);
        var placed = await network.Place(14);
        var ended = await api.Post($"/v1/placements/{placed.Body["id"]}/end", """{"on":"2026-11-24","reason":"Fin"}""");
        Assert.True(ended.Status == 200, ended.Text);
        Assert.Equal("PASS_SUSPENSION_DUE", (string?)Cooperation.Check(ended, "PASS-06")!["code"]);
    }

    [Fact]
    public async Task suspended_while_a_placement_is_asked_for_is_seen_by_one_of_the_two()
    {
        var network = await Cooperation.In(api);
        for (var race = 0; race < 4; race++)
        {
            network = await network.WithNewWorker();
            var suspending = api.Suspended($"/v1/workers/{network.Worker}", "2026-11-23", "2026-12-31");
            var placing = network.Place(7);
            var (suspended, placed) = (await suspending, await placing);
            var seen = (string?)Cooperation.Check(suspended, "W1")!["code"];
            Assert.True(
                (placed.Status, placed.Code, seen)
                    is
                        (201, null, "PASS_SUSPENDED_OVER_PLANNED_DAYS")
                        or
                        (409, "PASS_SUSPENDED", null),
                $"{placed.Text} {suspended.Text}"
            );
        }
    }

    private Task<long> Events(string worker, string type) =>
        api.Count($"mt_events where stream_id = '{worker["/v1/workers/".Length..]}' and type = '{type}'");
}
