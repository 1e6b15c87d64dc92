using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using PlacementLedger.LocalPostgres;

namespace PlacementLedger.Api.Tests.LocalPostgres;

/// <summary>A start finds its way past what an earlier one left, and says plainly when it cannot.</summary>
public sealed class Starting_a_private_cluster : IDisposable
{
    private readonly Ground ground = new();

    public void Dispose() => ground.Dispose();

    [Fact]
    public async Task succeeds_although_its_last_process_id_is_now_someone_elses()
    {
        await using (var first = await ground.StartAsync("one"))
        {
            await Ground.RememberAsync(first, "Amina");
        }

        using var someoneElse = Process.Start("sleep", "60");
        var file = Path.Combine(ground.Sub("one"), "data", "postmaster.pid");
        var text = $"{someoneElse.Id}\n{ground.Sub("one")}/data\n1\n5432\n\n127.0.0.1\n1 1\nready\n";
        await File.WriteAllTextAsync(file, text, Ground.Cancellation);

        await using var second = await ground.StartAsync("one");
        Assert.Equal("Amina", await Ground.RecallAsync(second));
        Assert.False(someoneElse.HasExited);
        someoneElse.Kill();
    }

    [Fact]
    public async Task succeeds_after_initdb_was_cut_short()
    {
        Directory.CreateDirectory(Path.Combine(ground.Sub("one"), "data.new", "base"));
        await using var cluster = await ground.StartAsync("one");
        Assert.Equal("1", await Ground.AskAsync(cluster.ConnectionStringTo("postgres"), "select 1"));
    }

    [Fact]
    public async Task of_another_major_version_is_refused_in_words()
    {
        await using (var first = await ground.StartAsync("one"))
        {
            await Ground.RememberAsync(first, "Amina");
        }

        await File.WriteAllTextAsync(Path.Combine(ground.Sub("one"), "data", "PG_VERSION"), "9\n", Ground.Cancellation);
        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => ground.StartAsync("one"));
        Assert.Contains("is a PostgreSQL 9 cluster", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("PLACEMENTLEDGER_PG_BIN", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task says_what_the_server_said_when_a_setting_is_wrong()
    {
        var options = new ClusterOptions { Settings = new Dictionary<string, string> { ["work_mem"] = "l'infini" } };
        var binaries = await Ground.BinariesAsync();
        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            PrivateCluster.StartAsync(binaries, ground.Sub("one"), options, Ground.Cancellation)
        );
        Assert.Contains("work_mem", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task takes_another_port_when_the_first_was_taken_meanwhile()
    {
        var binaries = await Ground.BinariesAsync();
        var folder = ground.Sub("one");
        await using (await ground.StartAsync("one")) { }
        using var taker = new TcpListener(IPAddress.Loopback, 0);
        taker.Start();
        var taken = ((IPEndPoint)taker.LocalEndpoint).Port;
        var free = ClusterFolder.FreePort();
        var picks = new Queue<int>([taken, free]);

        var user = await OrdinaryUser.ForAsync(folder, binaries, Ground.Cancellation);
        var cluster = new ClusterFolder(folder, binaries, user);
        var port = await cluster.StartAsync(ClusterOptions.Merge(), Ground.Cancellation, picks.Dequeue);
        var connection = new ClusterConnection(port, await cluster.PasswordAsync(Ground.Cancellation));
        Assert.Equal(free, port);
        Assert.True(await connection.AnswersAsync(Ground.Cancellation));
        await cluster.StopAsync(ClusterFolder.Fast);
    }
}
