using System.Globalization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace PlacementLedger.Api.Http;

/// <summary>Adds to one operation of the contract what its endpoint declared and what all of its kind share.</summary>
internal static class OperationContract
{
    public const string FrenchLabel = "x-fr";

    public static Task Complete(
        OpenApiOperation operation,
        OpenApiOperationTransformerContext context,
        CancellationToken cancellation
    )
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        var contract = metadata.OfType<EndpointContract>().Last();
        var isPost = context.Description.HttpMethod == HttpMethods.Post;
        operation.Extensions ??= new Dictionary<string, IOpenApiExtension>();
        operation.Extensions[FrenchLabel] = new JsonNodeExtension(contract.French);
        AddParameters(operation, contract, isPost, context.Document!);
        ContractExamples.Add(operation, contract, metadata, context.Document!);
        foreach (var (status, response) in operation.Responses ?? [])
        {
            CompleteResponse(
                (OpenApiResponse)response,
                int.Parse(status, CultureInfo.InvariantCulture),
                contract,
                context.Document!
            );
        }

        return Task.CompletedTask;
    }

    private static void AddParameters(
        OpenApiOperation operation,
        EndpointContract contract,
        bool isPost,
        OpenApiDocument document
    )
    {
        operation.Parameters ??= [];
        foreach (var parameter in contract.Query)
        {
            operation.Parameters.Add(Described(parameter));
        }

        string[] headers =
        [
            "Tenant",
            contract.RequiresActingStructure ? "ActingStructureRequired" : "ActingStructure",
            "Actor",
            "AcceptLanguage",
            .. contract.IsCommand
                ? (string[])(isPost ? ["IdempotencyKey", "IfMatch"] : ["IfMatchRequired"])
                : ["IfNoneMatch", "MinPosition"],
        ];
        foreach (var header in headers)
        {
            operation.Parameters.Add(new OpenApiParameterReference(header, document));
        }
    }

    private static OpenApiParameter Described(QueryParameter parameter) =>
        new()
        {
            Name = parameter.Name,
            In = ParameterLocation.Query,
            Description = parameter.English,
            Schema = SchemaOf(parameter.Kind),
            Extensions = new Dictionary<string, IOpenApiExtension>
            {
                [FrenchLabel] = new JsonNodeExtension(parameter.French),
            },
        };

    private static OpenApiSchema SchemaOf(QueryKind kind) =>
        kind switch
        {
            QueryKind.Text => new() { Type = JsonSchemaType.String },
            QueryKind.Integer => new() { Type = JsonSchemaType.Integer, Format = "int32" },
            QueryKind.Boolean => new() { Type = JsonSchemaType.Boolean },
            QueryKind.Day => new() { Type = JsonSchemaType.String, Format = "date" },
            QueryKind.Instant => new() { Type = JsonSchemaType.String, Format = "date-time" },
            QueryKind.Id => new() { Type = JsonSchemaType.String, Format = "uuid" },
        };

    private static void CompleteResponse(
        OpenApiResponse response,
        int status,
        EndpointContract contract,
        OpenApiDocument document
    )
    {
        response.Headers = HeadersOf(status, contract)
            .ToDictionary(name => name, name => (IOpenApiHeader)new OpenApiHeaderReference(name, document));
        if (status < 400)
        {
            return;
        }

        var codes = ContractComponents.CodesOf(status, contract).ToList();
        response.Description = string.Join(", ", codes.Select(code => code.Code));
        var problem = response.Content![ProblemBody.MediaType];
        problem.Examples = codes.ToDictionary(
            code => code.Code,
            code => (IOpenApiExample)new OpenApiExampleReference(code.Code, document)
        );
    }

    private static string[] HeadersOf(int status, EndpointContract contract) =>
        status switch
        {
            201 => ["Location", "Ledger-Position", "Idempotency-Replayed", "Content-Language"],
            200 when contract.IsCommand => ["Ledger-Position", "Idempotency-Replayed", "Content-Language"],
            200 => contract.Query.Contains(Parameters.After)
                ? ["ETag", "Link", "Content-Language"]
                : ["ETag", "Content-Language"],
            304 => ["ETag"],
            503 => ["Retry-After", "Content-Language"],
            _ => ["Content-Language"],
        };
}
