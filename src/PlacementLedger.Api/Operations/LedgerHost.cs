using Microsoft.Extensions.DependencyInjection.Extensions;
using PlacementLedger.Api.Agreements;
using PlacementLedger.Api.Aid;
using PlacementLedger.Api.Attestations;
using PlacementLedger.Api.Clients;
using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Forecasts;
using PlacementLedger.Api.Groups;
using PlacementLedger.Api.Handoffs;
using PlacementLedger.Api.Hours;
using PlacementLedger.Api.Http;
using PlacementLedger.Api.Law;
using PlacementLedger.Api.Mandates;
using PlacementLedger.Api.MissionRequests;
using PlacementLedger.Api.Overruns;
using PlacementLedger.Api.Placements;
using PlacementLedger.Api.Portfolios;
using PlacementLedger.Api.Reactions;
using PlacementLedger.Api.RuleImpacts;
using PlacementLedger.Api.Store;
using PlacementLedger.Api.Structures;
using PlacementLedger.Api.Transfers;
using PlacementLedger.Api.Views;
using PlacementLedger.Api.Workers;

namespace PlacementLedger.Api.Operations;

/// <summary>The services of the host.</summary>
internal static class LedgerHost
{
    public const string DefaultAddress = "http://127.0.0.1:5080";

    public static WebApplicationBuilder AddLedger(this WebApplicationBuilder builder, string connectionString)
    {
        if (string.IsNullOrEmpty(builder.Configuration[WebHostDefaults.ServerUrlsKey]))
        {
            builder.WebHost.UseUrls(DefaultAddress);
        }

        // Four lines of log for each request cost more than reading a balance does; configuration may ask for them.
        if (builder.Configuration["Logging:LogLevel:Microsoft.AspNetCore"] is null)
        {
            builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        }

        builder.Services.TryAddSingleton(TimeProvider.System);
        // Every node must open what another sealed, and positions must outlive a restart.
        builder.Services.AddSingleton(_ => new Positions(
            builder.Configuration[PositionSecret.Setting] ?? connectionString
        ));
        builder.Services.AddSingleton<Ledger>();
        builder.Services.AddSingleton<AccountReclassification>();
        builder.Services.AddSingleton<OverrunRecount>();
        builder.Services.AddSingleton<SolicitationWatch>();
        builder.Services.AddSingleton(_ => new AttestationSeal(
            builder.Configuration[PositionSecret.Setting] ?? connectionString
        ));
        builder.Services.AddSingleton<AttestationReview>();
        builder.Services.AddSingleton<DepletionWatch>();
        builder.Services.AddSingleton<HandoffWatch>();
        builder.Services.AddSingleton<HandoffProgress>();
        builder.Services.AddSingleton<HandoffSweep>();
        builder.Services.AddHostedService<HandoffSweeps>();
        builder.AddLedgerStore(connectionString);
        builder.AddLedgerHttp(StoreFailure.CodeOf);
        return builder;
    }

    /// <summary>Every endpoint, behind what all endpoints share.</summary>
    public static WebApplication UseLedger(this WebApplication app)
    {
        app.UseLedgerHttp();
        app.MapHealth();
        app.MapAid();
        app.MapHours();
        app.MapOverrunCases();
        app.MapPlacements();
        app.MapStructures();
        app.MapGroups();
        app.MapHandoffs();
        app.MapMandates();
        app.MapMissionRequests();
        app.MapTransfers();
        app.MapWorkers();
        app.MapAgreements();
        app.MapAttestations();
        app.MapClients();
        app.MapPortfolios();
        app.MapViews();
        app.MapLaw();
        app.MapRuleImpacts();
        app.MapForecasts();
        return app;
    }
}
