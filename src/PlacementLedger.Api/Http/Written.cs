using PlacementLedger.Api.Commands;

namespace PlacementLedger.Api.Http;

/// <summary>Answers a PUT: 201 with an address for what did not exist, else 200. Nothing of it is kept for a
/// replay.</summary>
internal sealed class Written<T>(T value, string? createdAt) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var answer = createdAt is null ? Answer.Ok(value) : Answer.Created(createdAt, value);
        return answer.Write(httpContext);
    }
}
