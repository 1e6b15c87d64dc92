using System.Text;
using System.Text.Json;
using PlacementLedger.Api.Http;

namespace PlacementLedger.Api.Commands;

/// <summary>What an obeyed command answers. It is rendered before the commit, because the claim keeps it for a
/// replay.</summary>
internal sealed record Answer(int Status, string Json, string? Location)
{
    /// <summary>Of an answer given before, the language it was given in; null when it is being given now.</summary>
    public string? Language { get; init; }

    public static Answer Created<T>(string location, T body) =>
        new(StatusCodes.Status201Created, Rendered(body), location);

    public static Answer Ok<T>(T body) => new(StatusCodes.Status200OK, Rendered(body), null);

    private static string Rendered<T>(T body) => JsonSerializer.Serialize(body, Wire.Json);

    public async Task Write(HttpContext http)
    {
        Languages.Announce(http);
        if (Language is { } kept)
        {
            http.Response.Headers.ContentLanguage = kept;
        }

        http.Response.StatusCode = Status;
        http.Response.ContentType = "application/json; charset=utf-8";
        if (Location is not null)
        {
            http.Response.Headers.Location = Location;
        }

        var bytes = Encoding.UTF8.GetBytes(Json);
        http.Response.ContentLength = bytes.Length;
        await http.Response.Body.WriteAsync(bytes, http.RequestAborted);
    }
}
