using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PlacementLedger.Domain.Hours;

namespace PlacementLedger.Domain.Overruns;

/// <summary>By how much a reference window is passed once a command is obeyed: what its case has to be told.</summary>
/// <param name="Minutes">Past the ceiling on the worst day up to today; 0 where nothing is left of an overrun.</param>
/// <param name="Cause">What the command was.</param>
public sealed record WindowOverrun(
    Guid CaseId,
    Guid AccountId,
    CeilingScope Scope,
    DateOnly WindowFrom,
    int Minutes,
    OverrunCause Cause
)
{
    private const long MillisecondsADay = 86_400_000;

    /// <summary>The id of the one case of an account, scope and window: whoever finds the overrun finds the same
    /// case.</summary>
    /// <remarks>A UUID of version 7 whose instant is the window's first day, so that lists go by window.</remarks>
    /// <param name="windowFrom">Null where windows roll, for then they have no day of their own and share a
    /// case.</param>
    public static Guid CaseIdFor(Guid accountId, CeilingScope scope, DateOnly? windowFrom)
    {
        var name = string.Create(
            CultureInfo.InvariantCulture,
            $"{accountId:N}/{CamelCase.Of(scope.Reading)}/{scope.EmployerId:N}/{scope.ClientId:N}/{windowFrom:O}"
        );
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16);
        var days = (windowFrom?.DayNumber ?? 0) - DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber;
        Span<byte> instant = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(instant, Math.Max(0, days) * MillisecondsADay);
        instant[2..].CopyTo(bytes);
        bytes[6] = (byte)(0x70 | (bytes[6] & 0x0f));
        bytes[8] = (byte)(0x80 | (bytes[8] & 0x3f));
        return new(bytes, bigEndian: true);
    }
}
