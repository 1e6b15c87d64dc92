using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http.Metadata;

namespace PlacementLedger.Api.Http;

/// <summary>The types that bodies of requests are made of; all others in the contract are only ever answered.</summary>
internal sealed class RequestTypes(EndpointDataSource endpoints)
{
    private readonly Lazy<HashSet<Type>> _types = new(() => In(endpoints));

    public bool Has(Type type) => _types.Value.Contains(type);

    private static HashSet<Type> In(EndpointDataSource endpoints)
    {
        HashSet<Type> found = [];
        var open = new Stack<Type>(
            endpoints
                .Endpoints.SelectMany(endpoint => endpoint.Metadata.OfType<IAcceptsMetadata>())
                .Select(accepts => accepts.RequestType)
                .OfType<Type>()
        );
        while (open.TryPop(out var next))
        {
            var type = Nullable.GetUnderlyingType(next) ?? next;
            if (found.Add(type))
            {
                foreach (var part in PartsOf(Wire.Json.GetTypeInfo(type)))
                {
                    open.Push(part);
                }
            }
        }

        return found;
    }

    private static IEnumerable<Type> PartsOf(JsonTypeInfo type) =>
        type.ElementType is { } element ? [element] : type.Properties.Select(property => property.PropertyType);
}
