using System.Buffers;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Api.Commands;

/// <summary>A stateless promise: the same command, sent before any of these facts moves, gets the same
/// decision.</summary>
/// <remarks>Two digests: of the command without its quote, and of the facts and rules it saw. Streams that do not exist
/// yet are left out, for their ids may be the server's; that one appears changes the digest all the same.</remarks>
internal static class Quote
{
    private const int DigestLength = 16;

    public static string Of(
        CommandContext context,
        ReadOnlyMemory<byte> body,
        IEnumerable<(Guid Id, long Version)> seen
    ) => Base64Url.EncodeToString([.. CommandDigest(context, Parsed(body)), .. FactsDigest(seen)]);

    /// <summary>The quote the body holds; null when it holds none.</summary>
    public static string? In(ReadOnlyMemory<byte> body) =>
        body.Span.IndexOf("\"quote\""u8) < 0 && body.Span.IndexOf("\\u"u8) < 0 ? null : (string?)Parsed(body)["quote"];

    /// <exception cref="RefusedRequest">The quote is of another command, or its facts have moved.</exception>
    public static void Check(
        string quote,
        CommandContext context,
        ReadOnlyMemory<byte> body,
        IEnumerable<(Guid Id, long Version)> seen
    )
    {
        var digests = new byte[2 * DigestLength];
        var decoded = Base64Url.DecodeFromChars(quote, digests, out _, out var length);
        var isQuote = decoded == OperationStatus.Done && length == digests.Length;
        if (!isQuote || !digests.AsSpan(0, DigestLength).SequenceEqual(CommandDigest(context, Parsed(body))))
        {
            throw new RefusedRequest(ProblemCodes.QuoteMismatch, [new("/quote", ProblemCodes.QuoteMismatch)]);
        }

        if (!digests.AsSpan(DigestLength).SequenceEqual(FactsDigest(seen)))
        {
            throw new RefusedRequest(ProblemCodes.QuoteStale, [new("/quote", ProblemCodes.QuoteStale)]);
        }
    }

    private static JsonObject Parsed(ReadOnlyMemory<byte> body) => JsonNode.Parse(body.Span)!.AsObject();

    private static byte[] CommandDigest(CommandContext context, JsonObject body)
    {
        body.Remove("quote");
        return Digest(
            $"{context.Caller.Tenant}\n{context.Http.Request.Method}\n{context.Address}\n{body.ToJsonString()}"
        );
    }

    private static byte[] FactsDigest(IEnumerable<(Guid Id, long Version)> seen) =>
        Digest(
            string.Join('\n', seen.Where(s => s.Version > 0).Order().Select(s => $"{s.Id:N}@{s.Version}"))
                + $"\n{RuleBook.Version}"
        );

    private static byte[] Digest(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text))[..DigestLength];
}
