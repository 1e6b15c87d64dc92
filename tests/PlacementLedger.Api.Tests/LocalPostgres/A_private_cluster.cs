using System.Diagnostics;
using System.Runtime.Versioning;
using Npgsql;

namespace PlacementLedger.Api.Tests.LocalPostgres;

/// <summary>A folder's own PostgreSQL keeps its data whatever happens to the processes that use it.</summary>
public sealed class A_private_cluster : IDisposable
{
    private readonly Ground ground = new();

    public void Dispose() => ground.Dispose();

    [Fact]
    public async Task keeps_its_data_over_a_restart()
    {
        await using (var first = await ground.StartAsync("one"))
        {
            await Ground.RememberAsync(first, "Amina");
        }

        await using var second = await ground.StartAsync("one");
        Assert.False(second.Adopted);
        Assert.Equal("Amina", await Ground.RecallAsync(second));
    }

    [Fact]
    public async Task is_reaped_after_a_crash()
    {
        await using var crashed = await ground.StartAsync("one");
        await Ground.RememberAsync(crashed, "Amina");
        using (var server = Process.GetProcessById(Ground.ServerOf(crashed)!.Pid))
        {
            server.Kill();
        }

        await using var next = await ground.StartAsync("one");
        Assert.False(next.Adopted);
        Assert.Equal("Amina", await Ground.RecallAsync(next));
    }

    [Fact]
    public async Task starts_twice_side_by_side()
    {
        var both = await Task.WhenAll(ground.StartAsync("one"), ground.StartAsync("two"));
        await using var one = both[0];
        await using var two = both[1];
        await Ground.RememberAsync(one, "Amina");
        await Ground.RememberAsync(two, "Bakary");

        Assert.NotEqual(one.Port, two.Port);
        Assert.Equal("Amina", await Ground.RecallAsync(one));
        Assert.Equal("Bakary", await Ground.RecallAsync(two));
    }

    [Fact]
    public async Task is_adopted_by_a_second_host_and_stopped_by_the_last()
    {
        await using var first = await ground.StartAsync("one");
        await using var second = await ground.StartAsync("one");
        Assert.True(second.Adopted);
        Assert.Equal(first.Port, second.Port);

        await first.DisposeAsync();
        Assert.Equal("1", await Ground.AskAsync(second.ConnectionStringTo("postgres"), "select 1"));

        var server = Ground.ServerOf(second)!;
        await second.DisposeAsync();
        Assert.False(server.IsAlive());
    }

    [Fact]
    public async Task is_stopped_although_a_killed_host_left_its_lease()
    {
        await using var cluster = await ground.StartAsync("one");
        var left = Path.Combine(cluster.Folder, "leases", "left");
        await File.WriteAllTextAsync(left, "1\n", Ground.Cancellation);
        var server = Ground.ServerOf(cluster)!;

        await cluster.DisposeAsync();
        Assert.False(server.IsAlive());
        Assert.False(File.Exists(left));
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task is_out_of_reach_of_the_network_and_of_other_users()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Unix rights.");
        await using var cluster = await ground.StartAsync("one");
        var connection = cluster.ConnectionStringTo("postgres");
        Assert.Equal("127.0.0.1", await Ground.AskAsync(connection, "show listen_addresses"));
        Assert.Equal("", await Ground.AskAsync(connection, "show unix_socket_directories"));

        const UnixFileMode owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        Assert.Equal(owner, File.GetUnixFileMode(Path.Combine(cluster.Folder, "password")));
        Assert.Equal(owner | UnixFileMode.UserExecute, File.GetUnixFileMode(cluster.Folder));

        var guessed = new NpgsqlConnectionStringBuilder(connection) { Password = "ledger" }.ConnectionString;
        var refusal = await Assert.ThrowsAsync<PostgresException>(() => Ground.AskAsync(guessed, "select 1"));
        Assert.Equal(PostgresErrorCodes.InvalidPassword, refusal.SqlState);
    }

    [Fact]
    public async Task makes_a_database_once_and_keeps_it_when_asked_to_ensure_it()
    {
        await using var cluster = await ground.StartAsync("one");
        await cluster.CreateDatabaseAsync("le \"registre\"", Ground.Cancellation);
        var kept = await cluster.EnsureDatabaseAsync("le \"registre\"", Ground.Cancellation);
        Assert.Equal("le \"registre\"", await Ground.AskAsync(kept, "select current_database()"));

        await Assert.ThrowsAsync<PostgresException>(() =>
            cluster.CreateDatabaseAsync("le \"registre\"", Ground.Cancellation)
        );
    }
}
