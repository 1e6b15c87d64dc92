using PlacementLedger.Api.Tests.Host;
using PlacementLedger.Api.Tests.Scenarios;

namespace PlacementLedger.Api.Tests.Workers;

/// <summary>Requests about a PASS that are right.</summary>
internal static class PassSamples
{
    public static string Suspension(string from, string until, string reason = "contractSuspended") =>
        $$"""{"from":"{{from}}","until":"{{until}}","reason":"{{reason}}","inRecordedEnd":false}""";

    public static string Extension(string from, string until, string structure, string reason = "training") =>
        $$"""
            {"from":"{{from}}","until":"{{until}}","reason":"{{reason}}","authority":"prescriber",
             "structureId":"{{structure}}","requestedOn":"2026-11-23","inRecordedEnd":false}
            """;

    public static string Diagnosis(string on, string by, string structure, int levelOne = 1) =>
        $$"""
            {"on":"{{on}}","by":"{{by}}","structureId":"{{structure}}",
             "levelOneCriteria":{{levelOne}},"levelTwoCriteria":1}
            """;

    /// <summary>The path of a worker with a PASS since 2025-01-01.</summary>
    public static async Task<string> WorkerUntil(this LedgerApi api, string until) =>
        $"/v1/workers/{await Cooperation.NewWorker(api, until)}";

    public static async Task<Reply> Suspended(this LedgerApi api, string worker, string from, string until)
    {
        var reply = await api.Post($"{worker}/passes/suspensions", Suspension(from, until));
        Assert.True(reply.Status == 201, reply.Text);
        return reply;
    }

    public static async Task<string> StructureId(this LedgerApi api) =>
        (await api.RegisteredStructure())["/v1/structures/".Length..];
}
