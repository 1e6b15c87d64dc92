using System.Collections.Immutable;
using Microsoft.AspNetCore.Routing.Patterns;
using PlacementLedger.Api.Commands;

namespace PlacementLedger.Api.Http;

/// <summary>What an endpoint declares about itself; the gate enforces it and the contract shows it.</summary>
public sealed record EndpointContract(
    string Name,
    string French,
    string English,
    bool IsCommand,
    ImmutableArray<QueryParameter> Query
)
{
    public bool RequiresActingStructure { get; init; }

    /// <summary>Codes of the domain, or of HTTP, that this endpoint can refuse with besides those all share.</summary>
    public ImmutableArray<string> Refusals { get; init; } = [];
}

/// <summary>An example shown in the contract.</summary>
public sealed record RequestExample(object Value);

/// <inheritdoc cref="RequestExample"/>
public sealed record AnswerExample(object Value);

/// <summary>Declares endpoints: one call gives an endpoint everything that its kind shares.</summary>
public static class Endpoints
{
    /// <summary>A command: idempotency key, dry run, version; answers <typeparamref name="TAnswer"/>.</summary>
    /// <param name="name">The operation id, such as <c>confirmPlacement</c>.</param>
    public static RouteHandlerBuilder Command<TAnswer>(
        this RouteHandlerBuilder builder,
        string name,
        string french,
        string english,
        int status = StatusCodes.Status201Created
    )
    {
        builder.Shared(new(name, french, english, IsCommand: true, [Parameters.DryRun]));
        builder.Produces<TAnswer>(status);
        // A dry run answers 200 too: where the command itself does, the contract shows that it is one or the other.
        return status == StatusCodes.Status200OK ? builder : builder.Produces<DryRunAnswer>();
    }

    /// <summary>Replaces a document that is no event: <c>If-Match</c> is required; no key, no dry run, no
    /// decision.</summary>
    public static RouteHandlerBuilder Replacement<TAnswer>(
        this RouteHandlerBuilder builder,
        string name,
        string french,
        string english
    )
    {
        builder.Shared(new(name, french, english, IsCommand: true, []));
        return builder.Produces<TAnswer>(StatusCodes.Status201Created).Produces<TAnswer>(StatusCodes.Status200OK);
    }

    /// <summary>A question: only the query parameters it names, an ETag, 304.</summary>
    public static RouteHandlerBuilder Query<TAnswer>(
        this RouteHandlerBuilder builder,
        string name,
        string french,
        string english,
        params ReadOnlySpan<QueryParameter> query
    )
    {
        builder.Shared(new(name, french, english, IsCommand: false, [.. query]));
        return builder.Produces<TAnswer>().Produces(StatusCodes.Status304NotModified);
    }

    /// <summary>A question with a body, because an address would not hold it: it records nothing and needs no
    /// key.</summary>
    public static RouteHandlerBuilder Question<TAnswer>(
        this RouteHandlerBuilder builder,
        string name,
        string french,
        string english
    )
    {
        builder.Shared(new(name, french, english, IsCommand: false, []));
        builder.Produces<ProblemBody>(StatusCodes.Status413PayloadTooLarge, ProblemBody.MediaType);
        builder.Produces<ProblemBody>(StatusCodes.Status415UnsupportedMediaType, ProblemBody.MediaType);
        return builder.Produces<TAnswer>();
    }

    /// <summary>A list in pages of <typeparamref name="TItem"/>, with <c>limit</c> and <c>after</c>.</summary>
    public static RouteHandlerBuilder List<TItem>(
        this RouteHandlerBuilder builder,
        string name,
        string french,
        string english,
        params ReadOnlySpan<QueryParameter> query
    ) => builder.Query<Page<TItem>>(name, french, english, [Parameters.Limit, Parameters.After, .. query]);

    public static RouteHandlerBuilder RequiresActingStructure(this RouteHandlerBuilder builder) =>
        builder.Amend(contract => contract with { RequiresActingStructure = true });

    public static RouteHandlerBuilder Refuses(this RouteHandlerBuilder builder, params ImmutableArray<string> codes) =>
        builder.Amend(contract => contract with { Refusals = [.. contract.Refusals, .. codes] });

    public static RouteHandlerBuilder WithExample(this RouteHandlerBuilder builder, object? request, object? answer)
    {
        object?[] examples =
        [
            request is null ? null : new RequestExample(request),
            answer is null ? null : new AnswerExample(answer),
        ];
        return builder.WithMetadata([.. examples.OfType<object>()]);
    }

    private static void Shared(this RouteHandlerBuilder builder, EndpointContract contract)
    {
        builder.WithName(contract.Name).WithSummary(contract.English).WithMetadata(contract);
        builder.Finally(static endpoint =>
            endpoint.Metadata.Add(new TagsAttribute(ResourceOf((RouteEndpointBuilder)endpoint)))
        );
        int[] failures = contract.IsCommand
            ? [400, 404, 406, 409, 412, 413, 415, 422, 428, 500, 503]
            : [400, 404, 406, 500, 503];
        foreach (var status in failures)
        {
            builder.Produces<ProblemBody>(status, ProblemBody.MediaType);
        }
    }

    /// <summary>The first noun of the address: <c>workers</c> in <c>/v1/workers/{id}/passes</c>.</summary>
    private static string ResourceOf(RouteEndpointBuilder endpoint) =>
        ((RoutePatternLiteralPart)endpoint.RoutePattern.PathSegments[1].Parts[0]).Content;

    private static RouteHandlerBuilder Amend(
        this RouteHandlerBuilder builder,
        Func<EndpointContract, EndpointContract> amend
    )
    {
        // The metadata read last wins, so what is added by a finally convention replaces what was declared first.
        builder.Finally(endpoint => endpoint.Metadata.Add(amend(endpoint.Metadata.OfType<EndpointContract>().Last())));
        return builder;
    }
}
