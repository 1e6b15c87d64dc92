using PlacementLedger.Api.Tests.Host;

namespace PlacementLedger.Api.Tests.Agreements;

/// <summary>Agreements between structures of their own.</summary>
public static class AgreementSamples
{
    public const string Signature = """{"on":"2026-11-23"}""";

    public static string Draft(Guid one, Guid other, string more = "") =>
        $$"""{"kind":"partnership","parties":["{{one}}","{{other}}"],"from":"2026-01-01"{{more}}}""";

    /// <summary>Both have signed.</summary>
    public static async Task<string> SignedAgreement(this LedgerApi api, Guid one, Guid other, string more = "")
    {
        var drafted = await api.Post("/v1/agreements", Draft(one, other, more), null, Known.ActingFor(one));
        Assert.True(drafted.Status == 201, drafted.Text);
        var path = drafted.Headers["Location"];
        foreach (var party in (Guid[])[one, other])
        {
            var signed = await api.Post($"{path}/signature", Signature, null, Known.ActingFor(party));
            Assert.True(signed.Status == 200, signed.Text);
        }

        return path;
    }
}
