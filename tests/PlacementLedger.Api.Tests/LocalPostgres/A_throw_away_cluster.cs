using PlacementLedger.LocalPostgres;

namespace PlacementLedger.Api.Tests.LocalPostgres;

/// <summary>A cluster for one test run is fast, and nothing of it stays, even when the run is killed.</summary>
public sealed class A_throw_away_cluster
{
    [Fact]
    public async Task leaves_nothing_behind()
    {
        await using var cluster = await StartAsync();
        var server = ServerIn(cluster.Folder);
        Assert.True(server.IsAlive());

        await cluster.DisposeAsync();
        Assert.False(server.IsAlive());
        Assert.False(Directory.Exists(cluster.Folder));
    }

    [Fact]
    public async Task is_removed_although_its_server_hangs()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "No signals.");
        await using var cluster = await StartAsync();
        var server = ServerIn(cluster.Folder);
        await Command.RunAsync(["kill", "-STOP", $"{server.Pid}"], Path.GetTempPath(), Ground.Cancellation);

        await cluster.DisposeAsync();
        Assert.False(server.IsAlive());
        Assert.False(Directory.Exists(cluster.Folder));
    }

    [Fact]
    public async Task trades_durability_for_speed_and_takes_settings()
    {
        var settings = new Dictionary<string, string> { ["max_connections"] = "37", ["fsync"] = "on" };
        await using var cluster = await ThrowAwayCluster.StartAsync(
            await Ground.BinariesAsync(),
            settings,
            Ground.Cancellation
        );
        var connection = await cluster.CreateDatabaseAsync("ledger", Ground.Cancellation);
        Assert.Equal("37", await Ground.AskAsync(connection, "show max_connections"));
        Assert.Equal("on", await Ground.AskAsync(connection, "show fsync"));
        Assert.Equal("off", await Ground.AskAsync(connection, "show full_page_writes"));
        Assert.Equal("off", await Ground.AskAsync(connection, "show synchronous_commit"));
    }

    [Fact]
    public async Task removes_what_a_killed_test_run_left_and_spares_what_lives()
    {
        await using var living = await StartAsync();
        var binaries = await Ground.BinariesAsync();

        // As a killed run leaves it: a running server, and an owner's file that nobody holds any more.
        var left = LeftoverClusters.NewFolder();
        PostmasterFile leftServer;
        using (FileLease.TryTake(LeftoverClusters.OwnerFile(left)))
        {
            var inside = LeftoverClusters.ClusterIn(left);
            OwnFolder.Create(inside);
            var user = await OrdinaryUser.ForAsync(inside, binaries, Ground.Cancellation);
            await NewCluster.EnsureAsync(inside, binaries, user, durable: false, Ground.Cancellation);
            await new ClusterFolder(inside, binaries, user).StartAsync(ClusterOptions.Merge(), Ground.Cancellation);
            leftServer = ServerIn(left);
            await using var meanwhile = await StartAsync();
            Assert.True(leftServer.IsAlive());
        }

        await using var next = await StartAsync();
        // Another run on this machine may have come first and be at it still.
        for (var attempt = 0; attempt < 100 && Directory.Exists(left); attempt++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100), Ground.Cancellation);
        }

        Assert.False(leftServer.IsAlive());
        Assert.False(Directory.Exists(left));
        Assert.Equal("1", await Ground.AskAsync(living.ConnectionStringTo("postgres"), "select 1"));
    }

    private static async Task<ThrowAwayCluster> StartAsync() =>
        await ThrowAwayCluster.StartAsync(await Ground.BinariesAsync(), cancellation: Ground.Cancellation);

    private static PostmasterFile ServerIn(string folder) =>
        Assert.IsType<PostmasterFile>(PostmasterFile.Read(Path.Combine(LeftoverClusters.ClusterIn(folder), "data")));
}
