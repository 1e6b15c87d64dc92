using System.Runtime.Versioning;
using PlacementLedger.LocalPostgres;

namespace PlacementLedger.Api.Tests.LocalPostgres;

/// <summary>Root, whom PostgreSQL refuses, runs a cluster in each of the ways that some machine may lack.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class Root : IDisposable
{
    private readonly Ground ground = new();

    public void Dispose() => ground.Dispose();

    [Theory]
    [InlineData("setpriv")]
    [InlineData("runuser")]
    [InlineData("su")]
    public async Task starts_and_stops_a_cluster_as_nobody_through(string program)
    {
        SkipUnlessRoot();
        Open(ground.Folder);
        var binaries = await Ground.BinariesAsync();
        var folder = ground.Sub("cluster");
        OwnFolder.Create(folder);
        var ways = await OrdinaryUser.AsUserAsync("nobody", Ground.Cancellation);
        var way = Assert.Single(ways, way => way.Prefix[0] == program);
        var user = await OrdinaryUser.FirstThatWorksAsync([way], folder, binaries, Ground.Cancellation);

        await NewCluster.EnsureAsync(folder, binaries, user, durable: false, Ground.Cancellation);
        var cluster = new ClusterFolder(folder, binaries, user);
        var port = await cluster.StartAsync(ClusterOptions.Merge(), Ground.Cancellation);
        var connection = new ClusterConnection(port, await cluster.PasswordAsync(Ground.Cancellation));
        Assert.Equal("ledger", await Ground.AskAsync(connection.To("postgres"), "select current_user"));

        var server = cluster.Postmaster!;
        await cluster.StopAsync(ClusterFolder.Fast);
        Assert.False(server.IsAlive());
    }

    [Fact]
    public async Task starts_another_users_cluster_as_that_user()
    {
        SkipUnlessRoot();
        Open(ground.Folder);
        var binaries = await Ground.BinariesAsync();
        var folder = ground.Sub("cluster");
        await using (await PrivateCluster.StartAsync(binaries, folder, cancellation: Ground.Cancellation))
        {
            Assert.Equal("0", await OrdinaryUser.OwnerAsync(folder, Ground.Cancellation));
        }

        await Command.RunAsync(["chown", "-R", "nobody", folder], folder, Ground.Cancellation);
        var nobody = await OrdinaryUser.OwnerAsync(folder, Ground.Cancellation);
        await using var again = await PrivateCluster.StartAsync(binaries, folder, cancellation: Ground.Cancellation);
        Assert.NotEqual("0", nobody);
        Assert.Equal(nobody, await OrdinaryUser.OwnerAsync($"{folder}/data/postmaster.pid", Ground.Cancellation));
    }

    [Fact]
    public async Task is_told_when_the_other_user_cannot_get_there()
    {
        SkipUnlessRoot();
        var binaries = await Ground.BinariesAsync();
        var folder = ground.Sub("closed");
        OwnFolder.Create(folder);
        var ways = await OrdinaryUser.AsUserAsync("nobody", Ground.Cancellation);
        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            OrdinaryUser.FirstThatWorksAsync(ways, folder, binaries, Ground.Cancellation)
        );
        Assert.Contains("refuses to run as root", refusal.Message, StringComparison.Ordinal);
    }

    private static void SkipUnlessRoot() =>
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "Only root on Linux.");

    private static void Open(string folder) =>
        File.SetUnixFileMode(
            folder,
            File.GetUnixFileMode(folder) | UnixFileMode.OtherExecute | UnixFileMode.GroupExecute
        );
}
