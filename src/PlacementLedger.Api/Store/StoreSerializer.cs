using System.Data.Common;
using System.Text.Json;
using Weasel.Core;
using IMartenSerializer = Marten.ISerializer;
using MartenSerializer = Marten.Services.SystemTextJsonSerializer;

namespace PlacementLedger.Api.Store;

/// <summary>Marten's serializer with our options, which reads a column in one go.</summary>
/// <remarks>A row is in memory whole before its columns are read: Marten's own way, an asynchronous stream, reads the
/// same bytes piece by piece and costs half as much again.</remarks>
internal sealed class StoreSerializer : MartenSerializer, IMartenSerializer
{
    private readonly JsonSerializerOptions _options = StoreJson.Stored();

    public StoreSerializer()
        : base(StoreJson.Options())
    {
        (EnumStorage, Casing) = (EnumStorage.AsString, Casing.CamelCase);
        Configure(StoreJson.OursFirst);
    }

    public new T FromJson<T>(DbDataReader reader, int index) =>
        JsonSerializer.Deserialize<T>(Bytes(reader, index), _options)!;

    public new object FromJson(Type type, DbDataReader reader, int index) =>
        JsonSerializer.Deserialize(Bytes(reader, index), type, _options)!;

    public new ValueTask<T> FromJsonAsync<T>(
        DbDataReader reader,
        int index,
        CancellationToken cancellationToken = default
    ) => ValueTask.FromResult(FromJson<T>(reader, index));

    public new ValueTask<object> FromJsonAsync(
        Type type,
        DbDataReader reader,
        int index,
        CancellationToken cancellationToken = default
    ) => ValueTask.FromResult(FromJson(type, reader, index));

    private static byte[] Bytes(DbDataReader reader, int index) => reader.GetFieldValue<byte[]>(index);
}
