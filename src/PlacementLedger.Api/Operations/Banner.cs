using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace PlacementLedger.Api.Operations;

/// <summary>Says, once it listens, where everything is and what to try first.</summary>
internal static class Banner
{
    public static void PrintBannerOnceListening(this WebApplication app) =>
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            var addresses = app
                .Services.GetRequiredService<IServer>()
                .Features.Get<IServerAddressesFeature>()
                ?.Addresses;
            if (addresses?.FirstOrDefault() is { } address)
            {
                Console.WriteLine(Text(address));
            }
        });

    private static string Text(string address) =>
        $$$"""

            PlacementLedger listens.
              API           {{{address}}}/v1
              OpenAPI 3.1   {{{address}}}/openapi/v1.json
              try it        {{{address}}}/swagger

            Three requests to begin with:
              curl -s {{{address}}}/v1/structures
              curl -s -X POST {{{address}}}/v1/structures -H 'Content-Type: application/json' \
                -H 'Idempotency-Key: first-1' \
                -d '{"kind":"ai","siret":"10000000000991","name":"Exemple AI"}'
              curl -s -X POST '{{{address}}}/v1/structures?dryRun=true' -H 'Content-Type: application/json' \
                -d '{"kind":"etti","siret":"10000000000983","name":"Exemple ETTI"}'

            """;
}
