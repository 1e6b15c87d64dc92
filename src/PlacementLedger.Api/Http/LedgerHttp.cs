using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Http.Timeouts;

namespace PlacementLedger.Api.Http;

/// <summary>Everything endpoints share, in two calls: one on the builder, one on the application.</summary>
public static class LedgerHttp
{
    private static readonly TimeSpan AnswerWithin = TimeSpan.FromSeconds(30);

    /// <param name="failures">Names the failures that are not bugs, such as STORE_UNAVAILABLE.</param>
    public static WebApplicationBuilder AddLedgerHttp(
        this WebApplicationBuilder builder,
        FailureClassifier? failures = null
    )
    {
        var services = builder.Services;
        services.AddSingleton(failures ?? (static _ => null));
        services.ConfigureHttpJsonOptions(options => Wire.Apply(options.SerializerOptions));
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        services.AddRequestTimeouts(options => options.DefaultPolicy = Within(AnswerWithin));
        services.AddHostedService<LoopbackOnly>();
        if (!builder.Configuration.GetValue<bool>(LoopbackOnly.Setting))
        {
            // A page of the web can make a browser call 127.0.0.1 under a name of its own. AllowedHosts says otherwise.
            services.Configure<HostFilteringOptions>(options =>
            {
                options.IncludeFailureMessage = false;
                options.AllowedHosts = (builder.Configuration["AllowedHosts"] ?? LoopbackOnly.Names).Split(
                    ';',
                    StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
                );
            });
        }

        services.AddLedgerContract();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = Wire.BodyBytesReadMax;
            kestrel.Limits.MaxRequestHeaderCount = 60;
            kestrel.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
            kestrel.Limits.MaxRequestLineSize = 4 * 1024;
            kestrel.Limits.MaxConcurrentConnections = 1000;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
            kestrel.Limits.KeepAliveTimeout = TimeSpan.FromMinutes(2);
        });
        return builder;
    }

    /// <summary>How long a request may take, and that a slower one is told to come back.</summary>
    internal static RequestTimeoutPolicy Within(TimeSpan time) =>
        new()
        {
            Timeout = time,
            TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable,
            WriteTimeoutResponse = static http => ProblemBody.Write(http, new(ProblemCodes.TooSlow)),
        };

    /// <summary>Before the endpoints are mapped: problems, security headers, time limits, the contract.</summary>
    public static WebApplication UseLedgerHttp(this WebApplication app)
    {
        app.Use(SecurityHeaders.Apply);
        app.UseMiddleware<ProblemMiddleware>();
        app.UseRequestTimeouts();
        app.MapLedgerContract();
        ProblemPages.Map(app);
        return app;
    }
}
