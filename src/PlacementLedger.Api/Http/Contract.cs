using Microsoft.OpenApi;

namespace PlacementLedger.Api.Http;

/// <summary>The OpenAPI 3.1 document, made from the code, and the page that shows it.</summary>
internal static class Contract
{
    public const string DocumentName = "v1";

    public static void AddLedgerContract(this IServiceCollection services) =>
        services
            .AddSingleton<RequestTypes>()
            .AddOpenApi(
                DocumentName,
                options =>
                {
                    options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
                    options.ShouldInclude = static description =>
                        description.ActionDescriptor.EndpointMetadata.OfType<EndpointContract>().Any();
                    options.AddSchemaTransformer(SchemaContract.Complete);
                    options.AddOperationTransformer(OperationContract.Complete);
                    options.AddDocumentTransformer(ContractComponents.Complete);
                }
            );

    public static void MapLedgerContract(this WebApplication app)
    {
        app.MapOpenApi("/openapi/{documentName}.json");
        app.UseSwaggerUI(page =>
        {
            page.DocumentTitle = "PlacementLedger";
            page.RoutePrefix = "swagger";
            page.SwaggerEndpoint($"/openapi/{DocumentName}.json", "PlacementLedger v1");
            page.DisplayOperationId();
        });
    }
}
