using System.Buffers.Binary;

namespace PlacementLedger.Api.Commands;

/// <summary>Makes UUIDs of version 7 that grow within this process, so that lists in id order are in the order of
/// making.</summary>
/// <remarks>RFC 9562, 6.2, method 1: the twelve bits after the instant count up; when they run out, the next
/// millisecond
/// is borrowed. The runtime's own ones are random within a millisecond.</remarks>
internal static class NewIds
{
    private const int CountersPerMillisecond = 4096;

    private static readonly Lock Gate = new();

    // Milliseconds since 1970, times 4,096, plus the counter.
    private static long _last;

    public static Guid At(DateTimeOffset now)
    {
        long next;
        lock (Gate)
        {
            next = _last = Math.Max(_last + 1, now.ToUnixTimeMilliseconds() * CountersPerMillisecond);
        }

        Span<byte> bytes = stackalloc byte[16];
        Guid.CreateVersion7(now).TryWriteBytes(bytes, bigEndian: true, out _);
        var milliseconds = next / CountersPerMillisecond;
        BinaryPrimitives.WriteInt64BigEndian(bytes, (milliseconds << 16) | 0x7000 | (next % CountersPerMillisecond));
        return new Guid(bytes, bigEndian: true);
    }
}
