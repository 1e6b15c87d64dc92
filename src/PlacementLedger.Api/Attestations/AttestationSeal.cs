using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using PlacementLedger.Api.Http;

namespace PlacementLedger.Api.Attestations;

/// <summary>Signs what an attestation says, so that whoever is shown it can have it checked.</summary>
/// <remarks>A text and its HMAC, both in the open: it names no person and holds no hour worked.</remarks>
internal sealed class AttestationSeal(string secret)
{
    private readonly byte[] _key = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), "balance-attestation"u8);

    public string Seal(AttestedText text)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(text, Wire.Json);
        return $"{Base64Url.EncodeToString(bytes)}.{Base64Url.EncodeToString(HMACSHA256.HashData(_key, bytes))}";
    }

    /// <summary>Null when this ledger did not sign it.</summary>
    public AttestedText? Open(string token)
    {
        if (token.Split('.') is not [var text, var signature])
        {
            return null;
        }

        if (Decoded(text) is not { } bytes || Decoded(signature) is not { } signed)
        {
            return null;
        }

        return CryptographicOperations.FixedTimeEquals(signed, HMACSHA256.HashData(_key, bytes))
            ? JsonSerializer.Deserialize<AttestedText>(bytes, Wire.Json)
            : null;
    }

    private static byte[]? Decoded(string text) => Base64Url.IsValid(text) ? Base64Url.DecodeFromChars(text) : null;
}

/// <summary>What is signed.</summary>
public sealed record AttestedText(
    Guid Id,
    string Tenant,
    Guid WorkerId,
    Guid EmployerId,
    Guid ClientId,
    DateOnly From,
    int Minutes,
    int PossibleMinutes,
    DateTimeOffset ExpiresAt
);
