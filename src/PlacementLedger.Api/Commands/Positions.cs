using System.Buffers;
using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace PlacementLedger.Api.Commands;

/// <summary>Turns the store's sequence into a text that tells a tenant nothing, and back.</summary>
/// <remarks>One block of AES holds the number and a digest of the tenant: a forged or borrowed position does not
/// open.</remarks>
internal sealed class Positions(string secret) : IDisposable
{
    private readonly Aes _aes = Keyed(secret);

    public string Seal(string tenant, long sequence)
    {
        Span<byte> plain = stackalloc byte[16];
        BinaryPrimitives.WriteInt64BigEndian(plain, sequence);
        MarkOf(tenant, plain[8..]);
        Span<byte> sealedBytes = stackalloc byte[16];
        _aes.EncryptEcb(plain, sealedBytes, PaddingMode.None);
        return Base64Url.EncodeToString(sealedBytes);
    }

    /// <summary>Null when this ledger did not give that position to that tenant.</summary>
    public long? Open(string tenant, string position)
    {
        Span<byte> sealedBytes = stackalloc byte[16];
        // The Try form throws on a character outside the alphabet.
        var decoded = Base64Url.DecodeFromChars(position, sealedBytes, out _, out var length);
        if (decoded != OperationStatus.Done || length != 16)
        {
            return null;
        }

        Span<byte> plain = stackalloc byte[16];
        _aes.DecryptEcb(sealedBytes, plain, PaddingMode.None);
        Span<byte> mark = stackalloc byte[8];
        MarkOf(tenant, mark);
        return CryptographicOperations.FixedTimeEquals(plain[8..], mark)
            ? BinaryPrimitives.ReadInt64BigEndian(plain)
            : null;
    }

    public void Dispose() => _aes.Dispose();

    private static void MarkOf(string tenant, Span<byte> mark) =>
        SHA256.HashData(Encoding.UTF8.GetBytes(tenant)).AsSpan(0, 8).CopyTo(mark);

    private static Aes Keyed(string secret)
    {
        var aes = Aes.Create();
        aes.Key = SHA256.HashData(Encoding.UTF8.GetBytes(secret));
        return aes;
    }
}
