namespace PlacementLedger.Api.Http;

/// <summary>Who asks, and for which network: the caller's headers, until a token carries them.</summary>
/// <param name="ActingStructure">In whose name the act is done; required where an endpoint says so.</param>
/// <param name="Actor">An opaque id of the person or program; never a name.</param>
public sealed record Caller(string Tenant, Guid? ActingStructure, string? Actor)
{
    public const string TenantHeader = "Tenant";
    public const string ActingStructureHeader = "Acting-Structure";
    public const string ActorHeader = "Actor";
    public const string DefaultTenant = "local";

    /// <summary>For endpoints marked with <c>RequiresActingStructure()</c>, where it cannot be absent.</summary>
    public Guid ActsFor => ActingStructure ?? throw HeaderReader.Missing(ActingStructureHeader);

    public static ValueTask<Caller> BindAsync(HttpContext context) => ValueTask.FromResult(Of(context));

    /// <exception cref="RefusedRequest">A header is malformed.</exception>
    public static Caller Of(HttpContext http) =>
        new(
            HeaderReader.Text(http, TenantHeader, HeaderReader.TenantName()) ?? DefaultTenant,
            HeaderReader.Id(http, ActingStructureHeader),
            HeaderReader.Text(http, ActorHeader, HeaderReader.ActorName())
        );
}
