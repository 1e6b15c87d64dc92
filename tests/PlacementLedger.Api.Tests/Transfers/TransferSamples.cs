using PlacementLedger.Api.Tests.Host;

namespace PlacementLedger.Api.Tests.Transfers;

/// <summary>Transfers of workers of their own.</summary>
public static class TransferSamples
{
    public const string Day = """{"on":"2026-11-23"}""";
    public const string Consent = """{"given":true,"on":"2026-11-20","evidenceRef":"doc:7f3a"}""";
    public const string Refusal = """{"by":"structure","on":"2026-11-23","reason":"Pas de poste."}""";
    public const string Cancellation = """{"on":"2026-11-23","reason":"Le chantier est reporté."}""";

    public static string Propose(Guid worker, Guid from, Guid to, string more = "") =>
        $$"""
            {"workerId":"{{worker}}","fromStructureId":"{{from}}","toStructureId":"{{to}}","reason":"pathwayStep",
             "effectiveOn":"2026-12-01"{{more}}}
            """;

    public static async Task<Proposed> ProposedTransfer(
        this LedgerApi api,
        string fromKind = "ai",
        string toKind = "ai"
    )
    {
        var worker = await api.NewWorker();
        var (from, to) = (await api.NewStructure(fromKind), await api.NewStructure(toKind));
        var reply = await api.Post("/v1/transfers", Propose(worker, from, to));
        Assert.Equal(201, reply.Status);
        return new(reply.Headers["Location"], worker, from, to);
    }

    /// <summary>With the worker's consent and the receiver's acceptance: all it takes.</summary>
    public static async Task<Proposed> AgreedTransfer(this LedgerApi api, string fromKind = "ai", string toKind = "ai")
    {
        var transfer = await api.ProposedTransfer(fromKind, toKind);
        Assert.Equal(200, (await api.Post($"{transfer.Path}/consent", Consent, null, transfer.ByOrigin)).Status);
        Assert.Equal(200, (await api.Post($"{transfer.Path}/acceptance", Day, null, transfer.ByReceiver)).Status);
        return transfer;
    }
}

/// <summary>A transfer, and its parties' headers.</summary>
public sealed record Proposed(string Path, Guid Worker, Guid From, Guid To)
{
    public Guid Id => Guid.Parse(Path[^36..]);

    public (string, string) ByOrigin => Known.ActingFor(From);

    public (string, string) ByReceiver => Known.ActingFor(To);
}
