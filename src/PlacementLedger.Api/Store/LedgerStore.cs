using JasperFx;
using JasperFx.Events;
using JasperFx.Events.Daemon;
using JasperFx.Events.Projections;
using Marten;
using Npgsql;
using PlacementLedger.Api.Clients;
using PlacementLedger.Api.Handoffs;
using PlacementLedger.Api.Reactions;
using PlacementLedger.Api.Views;
using PlacementLedger.Api.Workers;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Handoffs;
using PlacementLedger.Domain.Mandates;
using PlacementLedger.Domain.MissionRequests;
using PlacementLedger.Domain.Placements;
using Polly;
using Polly.Retry;
using Wolverine;
using Wolverine.Marten;

namespace PlacementLedger.Api.Store;

/// <summary>The event store, its documents and the messages that go with them: one database, one
/// transaction.</summary>
internal static class LedgerStore
{
    public const string Schema = "placementledger";

    // A server that takes a connection and says nothing must not hold a request longer than its caller waits.
    private const int ConnectSecondsMax = 5;
    private const int CancelMillisecondsMax = 1_000;

    public static IHostApplicationBuilder AddLedgerStore(this IHostApplicationBuilder builder, string connectionString)
    {
        var development = builder.Environment.IsDevelopment();
        var create = development ? AutoCreate.CreateOrUpdate : AutoCreate.None;
        builder.Services.AddSingleton(_ => DataSource(connectionString));
        builder.Services.AddSingleton<QuietLogger>();
        var marten = builder
            .Services.AddMarten(services =>
            {
                var options = Options();
                options.Logger(services.GetRequiredService<QuietLogger>());
                options.AutoCreateSchemaObjects = create;
                return options;
            })
            .UseLightweightSessions()
            .UseNpgsqlDataSource()
            .IntegrateWithWolverine(wolverine =>
            {
                wolverine.MessageStorageSchemaName = Schema;
                wolverine.UseWolverineManagedEventSubscriptionDistribution = true;
            });
        _ = development
            ? marten.ApplyAllDatabaseChangesOnStartup()
            : marten.AssertDatabaseMatchesConfigurationOnStartup();
        builder.UseWolverine(wolverine =>
        {
            Configure(wolverine, builder.Configuration);
            wolverine.AutoBuildMessageStorageOnStartup = create;
        });
        return builder;
    }

    /// <summary>Keeps the plans that Npgsql prepares: nothing here leaves state in a session, so nothing needs a
    /// reset.</summary>
    internal static NpgsqlDataSource DataSource(string connectionString) =>
        NpgsqlDataSource.Create(
            new NpgsqlConnectionStringBuilder(connectionString)
            {
                MaxAutoPrepare = 100,
                NoResetOnClose = true,
                Timezone = "UTC",
                Timeout = ConnectSecondsMax,
                CancellationTimeout = CancelMillisecondsMax,
                ApplicationName = "PlacementLedger",
            }
        );

    private static StoreOptions Options()
    {
        var options = new StoreOptions
        {
            DatabaseSchemaName = Schema,
            DisableNpgsqlLogging = true,
            ApplicationAssembly = typeof(LedgerStore).Assembly,
        };
        options.Serializer(new StoreSerializer());
        options.Policies.AllDocumentsAreMultiTenanted();
        // Nothing is tried again inside a transaction that PostgreSQL has given up: the whole command is, by its
        // runner.
        options.ConfigurePolly(retries =>
            retries.AddRetry(
                new RetryStrategyOptions { ShouldHandle = new PredicateBuilder().Handle<EventLoaderException>() }
            )
        );

        options.Events.TenancyStyle = JasperFx.MultiTenancy.TenancyStyle.Conjoined;
        options.Events.AppendMode = EventAppendMode.QuickWithServerTimestamps;
        options.Events.UseExclusiveLockOnConcurrentAppends = true;
        options.Events.UseMandatoryStreamTypeDeclaration = true;
        options.Events.MetadataConfig.EnableAll();
        options.Events.MetadataConfig.UserNameEnabled = true;
        foreach (var (type, name) in EventNames.All)
        {
            options.Events.MapEventType(type, name);
        }

        options.RegisterDocumentType<Remark>();
        foreach (var fold in Folds.All())
        {
            fold.Register(options);
        }

        options.RegisterDocumentType<ClientName>();
        options.RegisterDocumentType<SweptDay>();
        options.RegisterDocumentType<WorkerIdentity>();
        // A client may have thousands of placements, and a post few of them.
        options
            .Schema.For<Placement>()
            .Index([placement => placement.Engagement.ClientId, placement => placement.Terms.PostRef!]);
        options.Schema.For<MissionRequest>().Index(request => request.ClientId);
        options.Projections.Add(new UniqueNames(), ProjectionLifecycle.Inline);
        LedgerViews.AddTo(options);
        options.Projections.Add(new HoursEntries(), ProjectionLifecycle.Inline);
        options.Schema.For<HoursEntry>().Index(entry => entry.WorkerId);
        options.Schema.For<Mandate>().Index(mandate => mandate.AgentId);
        options.Schema.For<Handoff>().Index(handoff => handoff.WorkerId);
        foreach (var projection in options.Projections.All)
        {
            // A rebuild holds documents back, each with its JSON, so that one whose events lie far apart is written
            // once. A decision has one event and is large: nothing is won by holding it, or by many in one batch.
            var isOfDecisions = projection.Name == nameof(RecordedDecision);
            projection.Options.BatchSize = isOfDecisions ? 1_000 : 5_000;
            projection.Options.RebuildFlushThreshold = isOfDecisions ? 0 : 10_000;
        }

        NeverSkip(options.Projections.Errors);
        NeverSkip(options.Projections.RebuildErrors);
        return options;
    }

    // A skipped event would be a wrong balance.
    private static void NeverSkip(ErrorHandlingOptions errors) =>
        (errors.SkipApplyErrors, errors.SkipSerializationErrors, errors.SkipUnknownEvents) = (false, false, false);

    private static void Configure(WolverineOptions wolverine, IConfiguration configuration)
    {
        wolverine.ApplicationAssembly = typeof(LedgerStore).Assembly;
        wolverine.Durability.Mode = configuration.GetValue("Ledger:DurabilityMode", DurabilityMode.Solo);
        wolverine.Durability.MessageStorageSchemaName = Schema;
        wolverine.Durability.EnableDeduplicatedResponses = true;
        wolverine.Durability.DeduplicationWindow = TimeSpan.FromDays(30);
        wolverine.Policies.UseDurableLocalQueues();
        wolverine.Discovery.DisableConventionalDiscovery();
        ReactionQueues.AddTo(wolverine);
    }
}
