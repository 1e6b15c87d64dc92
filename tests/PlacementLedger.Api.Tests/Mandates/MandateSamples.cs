using PlacementLedger.Api.Tests.Host;

namespace PlacementLedger.Api.Tests.Mandates;

/// <summary>Mandates between structures of their own.</summary>
public static class MandateSamples
{
    public const string Acceptance = """{"on":"2026-11-23"}""";
    public const string End = """{"lastDay":"2026-12-31","reason":"Le groupement se réorganise."}""";

    public static string Grant(Guid principal, Guid agent, string more = ",\"full\":true") =>
        $$"""
            {"principalId":"{{principal}}","agentId":"{{agent}}","from":"2026-01-01","until":"2027-12-31"{{more}}}
            """;

    public static async Task<Granted> GrantedMandate(this LedgerApi api)
    {
        var (principal, agent) = (await api.NewStructure("etti"), await api.NewStructure());
        var reply = await api.Post("/v1/mandates", Grant(principal, agent));
        Assert.Equal(201, reply.Status);
        return new(reply.Headers["Location"], principal, agent);
    }

    public static async Task<Granted> AcceptedMandate(this LedgerApi api)
    {
        var mandate = await api.GrantedMandate();
        var reply = await api.Post($"{mandate.Path}/acceptance", Acceptance, null, mandate.ByAgent);
        Assert.Equal(200, reply.Status);
        return mandate;
    }
}

/// <summary>A mandate, and its parties' headers.</summary>
public sealed record Granted(string Path, Guid Principal, Guid Agent)
{
    public Guid Id => Guid.Parse(Path[^36..]);

    public (string, string) ByPrincipal => Known.ActingFor(Principal);

    public (string, string) ByAgent => Known.ActingFor(Agent);
}
