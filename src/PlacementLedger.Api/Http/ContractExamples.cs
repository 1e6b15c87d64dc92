using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.OpenApi;
using PlacementLedger.Api.Commands;

namespace PlacementLedger.Api.Http;

/// <summary>What an operation is sent and answers, by example; a dry run answers something else than its
/// command.</summary>
internal static class ContractExamples
{
    private const string Json = "application/json";
    private const string Quote = "QsPTzaU7iv4dOWyMAYiRAUS8Pqg1CAeK_lmxVCM22W4";

    private static readonly JsonSerializerOptions WithoutNulls = new(Wire.Json)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static void Add(
        OpenApiOperation operation,
        EndpointContract contract,
        IList<object> metadata,
        OpenApiDocument document
    )
    {
        if (
            metadata.OfType<RequestExample>().LastOrDefault() is { } request
            && ContentOf(operation.RequestBody?.Content) is { } body
        )
        {
            body.Example = JsonSerializer.SerializeToNode(request.Value, WithoutNulls);
        }

        var answer = metadata.OfType<AnswerExample>().LastOrDefault() is { } shown
            ? JsonSerializer.SerializeToNode(shown.Value, Wire.Json)
            : null;
        foreach (var (status, response) in operation.Responses ?? [])
        {
            if (status[0] != '2' || ContentOf(response.Content) is not { } content)
            {
                continue;
            }

            if (!contract.Query.Contains(Parameters.DryRun) || status != "200")
            {
                content.Example = answer;
            }
            else if (operation.Responses!.ContainsKey("201"))
            {
                content.Example = DryRun(answer);
            }
            else
            {
                AnswersEither(content, answer, document);
            }
        }
    }

    // The same status says two things: that it was done, or what would be.
    private static void AnswersEither(OpenApiMediaType content, JsonNode? answer, OpenApiDocument document)
    {
        var dryRun = new OpenApiSchemaReference(nameof(DryRunAnswer), document);
        content.Schema = new OpenApiSchema { OneOf = [content.Schema!, dryRun] };
        content.Examples = new Dictionary<string, IOpenApiExample>
        {
            ["dryRun"] = new OpenApiExample { Summary = "With dryRun=true", Value = DryRun(answer) },
        };
        if (answer is not null)
        {
            content.Examples["done"] = new OpenApiExample { Summary = "Done", Value = answer };
        }
    }

    private static JsonNode DryRun(JsonNode? answer)
    {
        var dryRun = JsonSerializer.SerializeToNode(new DryRunAnswer(DecisionExamples.Plain, Quote), Wire.Json)!;
        if (answer?["decision"] is { } decided)
        {
            dryRun["decision"] = decided.DeepClone();
            dryRun["decision"]!["id"] = null;
        }

        return dryRun;
    }

    private static OpenApiMediaType? ContentOf(IDictionary<string, OpenApiMediaType>? content) =>
        content is not null && content.TryGetValue(Json, out var found) ? found : null;
}
