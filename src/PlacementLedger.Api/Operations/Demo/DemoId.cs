using System.Security.Cryptography;
using System.Text;

namespace PlacementLedger.Api.Operations.Demo;

/// <summary>The id of a thing of the demonstration: always the same for the same name, in the form of a UUID
/// v7.</summary>
internal static class DemoId
{
    private static readonly long Epoch = new DateTimeOffset(
        2024,
        1,
        1,
        0,
        0,
        0,
        TimeSpan.Zero
    ).ToUnixTimeMilliseconds();

    public static Guid Of(string name)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"demo/{name}"))[..16];
        for (var i = 0; i < 6; i++)
        {
            bytes[i] = (byte)((Epoch >> (8 * (5 - i))) & 0xFF);
        }

        bytes[6] = (byte)(0x70 | (bytes[6] & 0x0F));
        bytes[8] = (byte)(0x80 | (bytes[8] & 0x3F));
        return new(bytes, bigEndian: true);
    }
}
