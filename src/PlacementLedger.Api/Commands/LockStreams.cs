using System.Data.Common;
using Marten.Linq.QueryHandlers;
using PlacementLedger.Api.Store;
using Weasel.Postgresql;
using Weasel.Storage;

namespace PlacementLedger.Api.Commands;

/// <summary>Holds the streams a decision reads and those it writes until the commit, and says where each one
/// stands.</summary>
/// <remarks>
/// Read ones first, each kind in id order, so that most commands meet in the same order; the few that still embrace are
/// told apart by PostgreSQL and decided again. Streams are never deleted, so NO KEY UPDATE is lock enough.
/// </remarks>
internal sealed class LockStreams(Guid[] read, Guid[] written) : IQueryHandler<StreamsAt>
{
    public void ConfigureCommand(ICommandBuilder builder, IStorageSession session)
    {
        Lock(builder, read, "for share");
        Lock(builder, written, "for no key update");
        builder.Append($"select last_value from {LedgerStore.Schema}.mt_events_sequence");
    }

    public async Task<StreamsAt> HandleAsync(DbDataReader reader, IStorageSession session, CancellationToken token)
    {
        Dictionary<Guid, long> versions = [];
        foreach (var locked in new[] { read, written }.Where(ids => ids.Length > 0))
        {
            while (await reader.ReadAsync(token))
            {
                versions[reader.GetGuid(0)] = reader.GetInt64(1);
            }

            await reader.NextResultAsync(token);
        }

        await reader.ReadAsync(token);
        return new(versions, reader.GetInt64(0));
    }

    public Task<int> StreamJson(Stream stream, DbDataReader reader, CancellationToken token) =>
        throw new NotSupportedException();

    private static void Lock(ICommandBuilder builder, Guid[] ids, string how)
    {
        if (ids.Length == 0)
        {
            return;
        }

        builder.Append($"select id, version from {LedgerStore.Schema}.mt_streams where tenant_id = ");
        builder.AppendParameter(builder.TenantId);
        builder.Append(" and id = any(");
        builder.AppendParameter(ids);
        builder.Append($") order by id {how}");
        builder.StartNewCommand();
    }
}

/// <summary>The version of each stream that exists, and the last event of the whole store, as they were read.</summary>
internal sealed record StreamsAt(IReadOnlyDictionary<Guid, long> Versions, long LastSequence);
