using System.Security.Cryptography;
using System.Text;

namespace PlacementLedger.Domain;

/// <summary>Ids that follow from what a thing is, so that the same thing never has two.</summary>
public static class DerivedId
{
    /// <param name="name">What the thing is, whole: its kind and all that tells it from others of its kind.</param>
    public static Guid Of(string name)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(name))[..16];
        // RFC 9562, 5.8: a UUID whose bits are the maker's own affair.
        bytes[6] = (byte)(0x80 | (bytes[6] & 0x0F));
        bytes[8] = (byte)(0x80 | (bytes[8] & 0x3F));
        return new(bytes, bigEndian: true);
    }
}
