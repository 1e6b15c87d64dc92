namespace PlacementLedger.Api.Tests.Host;

/// <summary>Requests that are right, each about a structure of its own.</summary>
public static class Samples
{
    private static int _next;

    /// <summary>14 digits that no other test uses.</summary>
    public static string NewSiret() => $"{10_000_000_000_000 + Interlocked.Increment(ref _next)}";

    public static string Structure(string? siret = null, string kind = "ai", string more = "") =>
        $$"""{"kind":"{{kind}}","siret":"{{siret ?? NewSiret()}}","name":"Exemple"{{more}}}""";

    public static string Convention(string number = "AI-049-26", string more = "") =>
        $$"""
            {"number":"{{number}}","from":"2026-01-01","until":"2028-12-31","departments":["49"]{{more}}}
            """;

    public static async Task<string> RegisteredStructure(this LedgerApi api)
    {
        var reply = await api.Post("/v1/structures", Structure());
        Assert.Equal(201, reply.Status);
        return reply.Headers["Location"];
    }

    /// <summary>Twelve characters that no other test uses.</summary>
    public static string NewPass() => $"XXXXX{26_00000 + Interlocked.Increment(ref _next):0000000}";

    public static string Pass(string number) =>
        $$"""{"number":"{{number}}","from":"2026-11-23","until":"2028-11-22"}""";

    public static string Worker(string pass, string? reference = null, string more = "") =>
        $$"""
            {"pass":{{Pass(pass)}},
             "externalRefs":[{{(reference is null ? "" : $$"""{"system":"payroll","id":"{{reference}}"}""")}}]{{more}}}
            """;

    public static async Task<string> RegisteredWorker(this LedgerApi api)
    {
        var reply = await api.Post("/v1/workers", "{}");
        Assert.Equal(201, reply.Status);
        return reply.Headers["Location"];
    }

    public static async Task<string> RegisteredClient(this LedgerApi api, string? category = null)
    {
        var classification = category is null
            ? ""
            : $$""","classification":{{Classification(category, "2025-01-01")}}""";
        var reply = await api.Post("/v1/clients", $$"""{"name":"Client Exemple"{{classification}}}""");
        Assert.Equal(201, reply.Status);
        return reply.Headers["Location"];
    }

    public static string Classification(string category, string from, string basis = "Statuts") =>
        $$"""{"category":"{{category}}","from":"{{from}}","basis":"{{basis}}"}""";
}
