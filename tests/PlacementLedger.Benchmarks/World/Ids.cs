namespace PlacementLedger.Benchmarks.World;

/// <summary>The ids of the things of the benchmark, told from their number, so that every process knows them.</summary>
internal static class Ids
{
    public static Guid Structure { get; } = Of(1, 0, 0);

    public static Guid Client(int number) => Of(2, number, 0);

    public static Guid Worker(int number) => Of(3, number, 0);

    /// <summary>Whose placement that is.</summary>
    public static Guid WorkerOf(Guid placement)
    {
        var bytes = placement.ToByteArray(bigEndian: true);
        return Worker((bytes[4] << 24) | (bytes[5] << 16) | (bytes[14] << 8) | bytes[15]);
    }

    public static Guid Placement(int worker, int number) => Of(4, worker, number);

    /// <summary>An id nothing else has.</summary>
    public static Guid Next() => Guid.CreateVersion7();

    private static Guid Of(int kind, int number, int part) =>
        new(
            0x0190_0000 + kind,
            (short)(number >> 16),
            0x7000,
            [0x80, 0, 0, 0, (byte)part, 0, (byte)((number >> 8) & 0xff), (byte)(number & 0xff)]
        );
}
