using System.Security.Cryptography;
using System.Text;
using PlacementLedger.Api.Http;

namespace PlacementLedger.Api.Commands;

/// <summary>Who sends a command, and how it is to be run.</summary>
internal sealed record CommandContext(HttpContext Http, Caller Caller, CommandHeaders Headers, TimeProvider Clock)
{
    /// <summary>The calendar day on which the command arrives, where the employers are.</summary>
    public DateOnly Today { get; } = Calendar.Today(Clock);

    /// <summary>The operation id, such as <c>confirmPlacement</c>.</summary>
    public string Command { get; } = Http.GetEndpoint()?.Metadata.GetMetadata<EndpointContract>()?.Name ?? "unnamed";

    public static ValueTask<CommandContext> BindAsync(HttpContext context) =>
        ValueTask.FromResult(
            new CommandContext(
                context,
                Caller.Of(context),
                CommandHeaders.Of(context),
                context.RequestServices.GetRequiredService<TimeProvider>()
            )
        );

    /// <summary>An id for a new thing whose sender gave none.</summary>
    public Guid NewId() => NewIds.At(Clock.GetUtcNow());

    /// <summary>Who stands behind what is recorded, apart from how it was sent.</summary>
    internal Acting Acting => new(Caller, Command, ProblemBody.TraceIdOf(Http), Clock, Headers.ExpectedVersion);

    /// <summary>What the same idempotency key may mean: one caller, one endpoint, one address.</summary>
    internal string ClaimId() => Hash(Caller.Tenant, CallerName, Http.Request.Method, Address, Headers.IdempotencyKey!);

    internal string Address => Http.Request.Path.Value!;

    private string CallerName => $"{Caller.Actor} {Caller.ActingStructure:D}";

    // No part can hold a line break: headers and paths do not.
    private static string Hash(params string[] parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))));
}
