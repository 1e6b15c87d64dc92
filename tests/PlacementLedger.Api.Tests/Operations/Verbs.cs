using System.Diagnostics;
using PlacementLedger.Api.Operations;

namespace PlacementLedger.Api.Tests.Operations;

/// <summary>What can be typed after <c>--</c>; the host itself is run, as a newcomer runs it.</summary>
public sealed class Verbs
{
    [Theory]
    [InlineData(false)]
    [InlineData(false, "--urls=http://127.0.0.1:0")]
    [InlineData(false, "environment=Production")]
    [InlineData(true, "db-apply")]
    [InlineData(true, "help")]
    public void Are_bare_first_words(bool isVerb, params string[] args) => Assert.Equal(isVerb, Verb.IsFirstOf(args));

    [Theory]
    [InlineData(true)]
    [InlineData(true, "db-apply")]
    [InlineData(true, "db-assert")]
    [InlineData(true, "projections", "rebuild")]
    [InlineData(true, "demo")]
    [InlineData(true, "import")]
    [InlineData(true, "rule-impact")]
    [InlineData(false, "help")]
    [InlineData(false, "openapi")]
    [InlineData(false, "describe")]
    [InlineData(false, "frobnicate")]
    public void Find_a_database_only_where_they_work_on_one(bool needed, params string[] args) =>
        Assert.Equal(needed, Verb.NeedsDatabase(args));

    [Fact]
    public async Task Unknown_ones_are_named_beside_those_there_are_and_fail()
    {
        var (exit, said) = await Typed("frobnicate");
        Assert.NotEqual(0, exit);
        Assert.Contains("'frobnicate' is not a command", said, StringComparison.Ordinal);
        Assert.Contains("db-apply", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Write_the_contract_without_a_database()
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.CreateVersion7():N}.json");
        try
        {
            var (exit, said) = await Typed("openapi", file);
            Assert.True(exit == 0, said);
            var written = System.Text.Json.Nodes.JsonNode.Parse(
                await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)
            )!;
            Assert.StartsWith("3.1", (string)written["openapi"]!, StringComparison.Ordinal);
            Assert.Equal("confirmPlacement", (string?)written["paths"]!["/v1/placements"]!["post"]!["operationId"]);
        }
        finally
        {
            File.Delete(file);
        }
    }

    // In its own folder: beside the tests, the search for verbs meets assemblies that it cannot load.
    private static string Host =>
        Path.Combine(
            AppContext.BaseDirectory.Replace(
                Path.Combine("tests", "PlacementLedger.Api.Tests"),
                Path.Combine("src", "PlacementLedger.Api"),
                StringComparison.Ordinal
            ),
            "PlacementLedger.Api.dll"
        );

    // Production, with no connection string: a verb that looked for a database would fail.
    private static async Task<(int Exit, string Said)> Typed(params string[] words)
    {
        var start = new ProcessStartInfo("dotnet", [Host, .. words])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment.Remove("ConnectionStrings__Ledger");
        using var host = Process.Start(start)!;
        var errors = host.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var said = await host.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await host.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (host.ExitCode, said + await errors);
    }
}
