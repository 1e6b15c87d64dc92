using PlacementLedger.Api.Tests.Host;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Overruns;

namespace PlacementLedger.Api.Tests.Overruns;

/// <summary>Cases of workers of their own, and what is answered to them.</summary>
public static class OverrunSamples
{
    public const string Justification = """{"on":"2026-11-23","reason":"hoursKnownLate","text":"Relevé reçu le 20."}""";

    public const string Derogation = """{"on":"2026-11-23","derogationRef":"arrete:2026-17-042"}""";

    /// <summary>The order that <see cref="Derogation"/> names, as the AI records it.</summary>
    public static async Task Granted(this LedgerApi api, Guid employer)
    {
        const string Order = """
            {"reference":"arrete:2026-17-042","department":"17","from":"2026-10-01","until":"2026-12-31",
             "ceilingMinutes":29000}
            """;
        var granted = await api.Post($"/v1/structures/{employer}/derogations", Order);
        Assert.True(granted.Status == 201, granted.Text);
    }

    public const string Closure = """{"on":"2026-11-23","reason":"Vu avec la DDETS."}""";

    public static string Transfer(Guid id) => $$"""{"on":"2026-11-23","transferId":"{{id}}"}""";

    /// <summary>A case of 180 minutes in the window of 1 September 2025, as if a timesheet had opened it.</summary>
    public static async Task<OverrunOf> OverrunCase(this LedgerApi api, Guid? worker = null, Guid? employer = null)
    {
        var (of, at) = (worker ?? Guid.CreateVersion7(), employer ?? Guid.CreateVersion7());
        var account = HoursAccount.IdFor(of);
        var scope = new CeilingScope(CeilingReading.PerAiEmployee, at, null);
        var window = new DateOnly(2025, 9, 1);
        var id = WindowOverrun.CaseIdFor(account, scope, window);
        await api.Record<OverrunCase>(
            new OverrunCaseOpened(id, account, scope, window, 180, OverrunCause.Timesheet, new(2026, 12, 23))
        );
        return new(id, of, at);
    }
}

/// <summary>A case, its worker and the employer that has to answer it.</summary>
public sealed record OverrunOf(Guid Id, Guid Worker, Guid Employer)
{
    public string Path => $"/v1/overrun-cases/{Id}";

    public (string, string) ByEmployer => Known.ActingFor(Employer);
}
