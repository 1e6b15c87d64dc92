using Microsoft.AspNetCore.WebUtilities;

namespace PlacementLedger.Api.Http;

/// <summary>A page of a list, in a stable order, and the address of the next one.</summary>
/// <param name="Next">Null on the last page.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, string? Next);

/// <summary>Makes pages out of what a query found.</summary>
public static class Pages
{
    /// <param name="found">Up to <c>limit + 1</c> items: the extra one says that there is a next page.</param>
    /// <param name="cursorOf">The sort values of an item; the next page starts after them.</param>
    public static IResult Answer<T>(HttpContext http, IReadOnlyList<T> found, Func<T, Cursor> cursorOf)
    {
        var limit = Parameters.Limit.From(http);
        if (found.Count <= limit)
        {
            return new Found<Page<T>>(new(found, null));
        }

        var items = found.Take(limit).ToList();
        var next = AddressAfter(http.Request, cursorOf(items[^1]));
        http.Response.Headers.Link = $"<{next}>; rel=\"next\"";
        return new Found<Page<T>>(new(items, next));
    }

    private static string AddressAfter(HttpRequest request, Cursor cursor)
    {
        var kept = request.Query.Where(parameter => parameter.Key != Parameters.After.Name);
        var address = QueryHelpers.AddQueryString(request.PathBase + request.Path, kept);
        return QueryHelpers.AddQueryString(address, Parameters.After.Name, cursor.ToString());
    }
}
