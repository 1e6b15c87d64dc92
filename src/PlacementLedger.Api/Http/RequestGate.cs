using Microsoft.Net.Http.Headers;

namespace PlacementLedger.Api.Http;

/// <summary>Refuses a request whose address or headers do not fit what its endpoint declares.</summary>
internal static class RequestGate
{
    /// <exception cref="RefusedRequest">Something does not fit.</exception>
    public static void Check(HttpContext http)
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<EndpointContract>() is not { } contract)
        {
            return;
        }

        RequireAcceptableJson(http.Request);
        CheckQuery(http.Request.Query, contract);
        var caller = Caller.Of(http);
        if (contract.RequiresActingStructure)
        {
            _ = caller.ActsFor;
        }

        if (contract.IsCommand)
        {
            _ = CommandHeaders.Of(http);
        }
    }

    private static void CheckQuery(IQueryCollection given, EndpointContract contract)
    {
        var faults = given
            .Select(parameter => FaultOf(parameter.Key, parameter.Value, contract))
            .OfType<Fault>()
            .ToList();
        if (faults.Count > 0)
        {
            throw RefusedRequest.For(faults);
        }
    }

    private static Fault? FaultOf(
        string name,
        Microsoft.Extensions.Primitives.StringValues values,
        EndpointContract contract
    )
    {
        var known = contract.Query.FirstOrDefault(parameter => parameter.Name == name);
        return known is null ? new($"?{name}", ProblemCodes.UnknownMember)
            : values.Count == 1 && known.IsValid(values[0] ?? "") ? null
            : new($"?{name}", ProblemCodes.UnparseableQuery);
    }

    private static void RequireAcceptableJson(HttpRequest request)
    {
        if (request.Headers.Accept.Count == 0)
        {
            return;
        }

        var isAcceptable =
            MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var ranges)
            && ranges.Any(range => range.Quality != 0 && IsJson(range));
        if (!isAcceptable)
        {
            throw new RefusedRequest(ProblemCodes.NotAcceptable);
        }
    }

    private static bool IsJson(MediaTypeHeaderValue range) =>
        range.MatchesAllTypes
        || (
            range.Type.Equals("application", StringComparison.OrdinalIgnoreCase)
            && (
                range.MatchesAllSubTypes
                || range.SubTypeWithoutSuffix.Equals("json", StringComparison.OrdinalIgnoreCase)
            )
        );
}
