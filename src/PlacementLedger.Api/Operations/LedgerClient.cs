using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;

namespace PlacementLedger.Api.Operations;

/// <summary>Sends commands to the ledger as any partner does: over HTTP, with keys that depend on what is
/// sent.</summary>
/// <remarks>The same command has the same key, so whoever starts again where it stopped records nothing
/// twice.</remarks>
internal sealed class LedgerClient(HttpClient http, string actor, string tenant = Caller.DefaultTenant)
{
    /// <summary>More lenient than the ledger is: an absent member is null, an unknown one is no fault.</summary>
    public static readonly JsonSerializerOptions Reading = new(Wire.Json)
    {
        RespectRequiredConstructorParameters = false,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip,
    };

    private const int PageItems = 500;

    /// <param name="actingFor">The structure in whose name the act is done; null where none is needed.</param>
    public Task<LedgerReply> Post<T>(string path, T body, CancellationToken ct, Guid? actingFor = null) =>
        Send(HttpMethod.Post, path, body, actingFor, version: null, ct);

    /// <param name="version">The version to replace; 0 when there is none yet.</param>
    public Task<LedgerReply> Put<T>(string path, T body, long version, CancellationToken ct) =>
        Send(HttpMethod.Put, path, body, actingFor: null, version, ct);

    /// <param name="position">What a view must have seen before it answers; null for whatever it has seen.</param>
    public Task<LedgerReply> Get(string path, CancellationToken ct, string? position = null) =>
        Send<object?>(HttpMethod.Get, path, null, actingFor: null, version: null, ct, position);

    /// <summary>Every item of a list, page after page.</summary>
    public async IAsyncEnumerable<T> All<T>(string path, [EnumeratorCancellation] CancellationToken ct)
    {
        for (var next = $"{path}?limit={PageItems}"; next is not null; )
        {
            var page = (await Get(next, ct)).OrThrow().Body;
            foreach (var item in page.GetProperty("items").EnumerateArray())
            {
                yield return item.Deserialize<T>(Reading)!;
            }

            next = page.GetProperty("next").GetString();
        }
    }

    private async Task<LedgerReply> Send<T>(
        HttpMethod method,
        string path,
        T body,
        Guid? actingFor,
        long? version,
        CancellationToken ct,
        string? position = null
    )
    {
        using var request = new HttpRequestMessage(method, path);
        request.Headers.AcceptLanguage.ParseAdd("fr");
        request.Headers.Add(Caller.ActorHeader, actor);
        request.Headers.Add(Caller.TenantHeader, tenant);
        if (actingFor is { } structure)
        {
            request.Headers.Add(Caller.ActingStructureHeader, structure.ToString("D"));
        }

        if (position is not null)
        {
            request.Headers.Add(CaughtUp.MinPositionHeader, position);
        }

        if (version is { } known)
        {
            request.Headers.IfMatch.Add(new EntityTagHeaderValue($"\"{known}\""));
        }

        if (body is not null)
        {
            var bytes = JsonSerializer.SerializeToUtf8Bytes(body, Wire.Json);
            request.Content = new ByteArrayContent(bytes);
            request.Content.Headers.ContentType = new("application/json");
            if (method == HttpMethod.Post)
            {
                request.Headers.Add(CommandHeaders.IdempotencyKeyHeader, KeyOf(path, bytes));
            }
        }

        using var response = await http.SendAsync(request, ct);
        var text = await response.Content.ReadAsByteArrayAsync(ct);
        using var answer = text.Length == 0 ? null : JsonDocument.Parse(text);
        return new(
            (int)response.StatusCode,
            answer?.RootElement.Clone() ?? default,
            response.Headers.Contains(Ledger.ReplayedHeader)
        );
    }

    private string KeyOf(string path, byte[] body) =>
        $"{actor}-{Convert.ToHexStringLower(SHA256.HashData([.. Encoding.UTF8.GetBytes(path), 0, .. body]))}";
}

/// <summary>What the ledger answered.</summary>
/// <param name="IsReplay">The command had been obeyed before; nothing was recorded now.</param>
internal sealed record LedgerReply(int Status, JsonElement Body, bool IsReplay)
{
    public bool IsObeyed => Status is >= 200 and < 300;

    /// <summary>Refused for a reason that a reader can act on, as opposed to a broken machine.</summary>
    public bool IsRefused => Status is >= 400 and < 500;

    public Guid Id => Body.GetProperty("id").GetGuid();

    public long Version => Body.GetProperty("version").GetInt64();

    public string Code => Text("code") ?? $"HTTP_{Status}";

    /// <summary>The sentence of the problem, and of its first fault.</summary>
    public string Detail =>
        Body.ValueKind == JsonValueKind.Object
        && Body.TryGetProperty("errors", out var errors)
        && errors.EnumerateArray().FirstOrDefault() is { ValueKind: JsonValueKind.Object } first
            ? $"{Text("detail")} ({first.GetProperty("pointer")} : {first.GetProperty("detail")})"
            : Text("detail") ?? "";

    /// <exception cref="UnexpectedAnswer">The ledger did not do what it was asked.</exception>
    public LedgerReply OrThrow() => IsObeyed ? this : throw new UnexpectedAnswer(this);

    /// <summary>The answer's body, in which what is null may have been left out.</summary>
    public T As<T>() => Body.Deserialize<T>(LedgerClient.Reading)!;

    private string? Text(string member) =>
        Body.ValueKind == JsonValueKind.Object && Body.TryGetProperty(member, out var value) ? value.GetString() : null;
}

/// <summary>The ledger answered something that its caller cannot go on with.</summary>
internal sealed class UnexpectedAnswer(LedgerReply reply) : Exception($"{reply.Status} {reply.Code}: {reply.Detail}")
{
    public LedgerReply Reply { get; } = reply;
}
