using System.Diagnostics.CodeAnalysis;

namespace PlacementLedger.Api.Http;

/// <summary>One query parameter that an endpoint declares; undeclared ones are refused.</summary>
/// <param name="Name">As it stands in the address.</param>
/// <param name="Kind">What it holds, for the contract.</param>
public abstract record QueryParameter(string Name, QueryKind Kind, string French, string English)
{
    public abstract bool IsValid(string text);
}

/// <summary>What a query parameter may hold.</summary>
public enum QueryKind
{
    Text,
    Integer,
    Boolean,
    Day,
    Instant,
    Id,
}

/// <summary>A query parameter with its strict reading.</summary>
/// <param name="Absent">What stands for it when it is not given.</param>
public sealed record QueryParameter<T>(
    string Name,
    QueryKind Kind,
    string French,
    string English,
    T Absent,
    QueryParameter<T>.Read Parse
) : QueryParameter(Name, Kind, French, English)
{
    [SuppressMessage("Design", "CA1034", Justification = "The signature belongs to the parameter.")]
    public delegate bool Read(string text, [MaybeNullWhen(false)] out T value);

    public override bool IsValid(string text) => Parse(text, out _);

    /// <exception cref="RefusedRequest">It is given twice, or cannot be read.</exception>
    public T From(HttpContext http)
    {
        var given = http.Request.Query[Name];
        if (given.Count == 0)
        {
            return Absent;
        }

        return given.Count == 1 && Parse(given[0] ?? "", out var value)
            ? value
            : throw RefusedRequest.For([new Fault($"?{Name}", ProblemCodes.UnparseableQuery)]);
    }
}
