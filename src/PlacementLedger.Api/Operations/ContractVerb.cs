using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using PlacementLedger.Api.Http;

namespace PlacementLedger.Api.Operations;

/// <summary>The verb <c>openapi [file]</c>: writes the contract to a file or to standard output; nothing is
/// started.</summary>
internal static class ContractVerb
{
    public static bool IsFirstOf(string[] args) => args is ["openapi", ..];

    public static async Task<int> Run(WebApplication app, string[] args)
    {
        // A host that is never started has not gathered its endpoints.
        app.UseRouting().UseEndpoints(static _ => { });
        var contract = app.Services.GetRequiredKeyedService<IOpenApiDocumentProvider>(Contract.DocumentName);
        var document = await contract.GetOpenApiDocumentAsync();
        var text = await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1);
        switch (args)
        {
            case [_]:
                await Console.Out.WriteLineAsync(text);
                return 0;
            case [_, var file]:
                await File.WriteAllTextAsync(file, text + "\n");
                return 0;
            default:
                await Console.Error.WriteLineAsync("openapi [file]");
                return 1;
        }
    }
}
