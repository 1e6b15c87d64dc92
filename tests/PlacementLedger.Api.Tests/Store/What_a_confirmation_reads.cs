using Npgsql;
using PlacementLedger.Api.Tests.Host;
using PlacementLedger.Api.Tests.Scenarios;

namespace PlacementLedger.Api.Tests.Store;

/// <summary>A decision costs what it is about, not what the ledger holds.</summary>
public sealed class What_a_confirmation_reads(Cluster cluster) : IAsyncLifetime
{
    private const int Others = 3_000;

    // More than one confirmation names, and far less than a table that is read through.
    private const int RowsMax = 300;

    private static readonly string[] Tables =
    [
        "mt_streams",
        "mt_doc_client",
        "mt_doc_hoursaccount",
        "mt_doc_mandate",
        "mt_doc_placement",
        "mt_doc_structure",
        "mt_doc_uniquename",
        "mt_doc_worker",
    ];

    private readonly LedgerApi _api = new(cluster);

    public ValueTask InitializeAsync() => _api.InitializeAsync();

    public ValueTask DisposeAsync() => _api.DisposeAsync();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task is_what_it_names_and_no_table_whole(bool byAnEtti)
    {
        var network = await Cooperation.In(_api);
        var days = Cooperation.Spread(420, new(2026, 11, 24));
        Assert.Equal(201, (await network.Place(days)).Status);
        foreach (var table in Tables.Except(["mt_doc_mandate"]))
        {
            await Multiply(table);
        }

        // Plans are made anew with what the tables hold now, in sessions whose counters begin here.
        await Run("analyze");
        NpgsqlConnection.ClearAllPools();
        var before = await Read();
        var employer = byAnEtti ? network.Etti : null;
        const string Post = ""","post":{"ref":"P-1"}""";
        var placed = await network.Place(
            Cooperation.Spread(420, new(2026, 11, 25)),
            employer: employer,
            signer: employer,
            more: byAnEtti ? Post : ""
        );
        Assert.True(placed.Status == 201, placed.Text);
        NpgsqlConnection.ClearAllPools();
        var after = await ReadOnceCounted(before);
        Assert.All(
            Tables,
            table => Assert.True(after[table] - before[table] <= RowsMax, $"{table}: {after[table] - before[table]}")
        );
    }

    // Sessions tell what they read when they end, a moment after they are told to.
    private async Task<Dictionary<string, long>> ReadOnceCounted(Dictionary<string, long> before)
    {
        for (var tries = 0; tries < 100; tries++)
        {
            var now = await Read();
            if (now["mt_doc_client"] > before["mt_doc_client"] && now["mt_streams"] > before["mt_streams"])
            {
                return now;
            }

            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        throw new InvalidOperationException("PostgreSQL counted no row that the confirmation read.");
    }

    private async Task<Dictionary<string, long>> Read()
    {
        await using var direct = Direct();
        await using var count = direct.CreateCommand(
            """
            select relname, coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0)
            from pg_stat_all_tables where schemaname = 'placementledger'
            """
        );
        await using var rows = await count.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        Dictionary<string, long> read = [];
        while (await rows.ReadAsync(TestContext.Current.CancellationToken))
        {
            read[rows.GetString(0)] = rows.GetInt64(1);
        }

        return read;
    }

    /// <summary>So many more rows like the first, with ids of their own.</summary>
    private Task Multiply(string table) =>
        Run(
            $"""
            do $$ declare others text; begin
              select string_agg(quote_ident(column_name), ', ') into others from information_schema.columns
              where table_schema = 'placementledger' and table_name = '{table}'
                and column_name <> 'id' and is_generated = 'NEVER';
              execute format(
                'insert into placementledger.{table} (id, %1$s)
                 select {(table == "mt_doc_uniquename" ? "first.id || n" : "gen_random_uuid()")}, %1$s
                 from (select * from placementledger.{table} limit 1) first, generate_series(1, {Others}) n', others);
            end $$
            """
        );

    private async Task Run(string sql)
    {
        await using var direct = Direct();
        await using var command = direct.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    private NpgsqlDataSource Direct() =>
        NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(_api.Database) { Pooling = false }.ConnectionString);
}
