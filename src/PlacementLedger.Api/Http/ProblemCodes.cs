using System.Collections.Immutable;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Api.Http;

/// <summary>A stable name for one way a request can fail, and the status it answers with.</summary>
public sealed record ProblemCode(string Code, int Status)
{
    public string Page => $"/problems/{Code}";
}

/// <summary>Every code the HTTP surface can answer, besides the refusals of the domain. Stable for ever.</summary>
public static class ProblemCodes
{
    public static readonly ProblemCode ValidationFailed = new("VALIDATION_FAILED", 400);
    public static readonly ProblemCode MalformedJson = new("MALFORMED_JSON", 400);
    public static readonly ProblemCode UnknownMember = new("UNKNOWN_MEMBER", 400);
    public static readonly ProblemCode DuplicateMember = new("DUPLICATE_MEMBER", 400);
    public static readonly ProblemCode MissingMember = new("MISSING_MEMBER", 400);
    public static readonly ProblemCode NullNotAllowed = new("NULL_NOT_ALLOWED", 400);
    public static readonly ProblemCode WrongType = new("WRONG_TYPE", 400);
    public static readonly ProblemCode UnknownValue = new("UNKNOWN_VALUE", 400);
    public static readonly ProblemCode WrongFormat = new("WRONG_FORMAT", 400);
    public static readonly ProblemCode NulCharacter = new("NUL_CHARACTER", 400);
    public static readonly ProblemCode OutOfRange = new("OUT_OF_RANGE", 400);
    public static readonly ProblemCode DateOrder = new("DATE_ORDER", 400);
    public static readonly ProblemCode DateInFuture = new("DATE_IN_FUTURE", 400);
    public static readonly ProblemCode DayNotInPeriod = new("DAY_NOT_IN_PERIOD", 400);
    public static readonly ProblemCode DuplicateItem = new("DUPLICATE_ITEM", 400);
    public static readonly ProblemCode MustDiffer = new("MUST_DIFFER", 400);
    public static readonly ProblemCode CommuneOutside = new("COMMUNE_OUTSIDE_DEPARTMENT", 400);
    public static readonly ProblemCode ExactlyOne = new("EXACTLY_ONE", 400);
    public static readonly ProblemCode AtLeastOne = new("AT_LEAST_ONE", 400);
    public static readonly ProblemCode DerogationNotYetPossible = new(Codes.DerogationNotYetPossible, 400);
    public static readonly ProblemCode DerogationTooLong = new(Codes.DerogationTooLong, 400);
    public static readonly ProblemCode UnparseableQuery = new("UNPARSEABLE_QUERY", 400);
    public static readonly ProblemCode HeaderMissing = new("HEADER_MISSING", 400);
    public static readonly ProblemCode HeaderMalformed = new("HEADER_MALFORMED", 400);
    public static readonly ProblemCode IdempotencyKeyMissing = new("IDEMPOTENCY_KEY_MISSING", 400);
    public static readonly ProblemCode BadRequest = new("BAD_REQUEST", 400);
    public static readonly ProblemCode NotFound = new("NOT_FOUND", 404);
    public static readonly ProblemCode MethodNotAllowed = new("METHOD_NOT_ALLOWED", 405);
    public static readonly ProblemCode NotAcceptable = new("NOT_ACCEPTABLE", 406);
    public static readonly ProblemCode RequestTimeout = new("REQUEST_TIMEOUT", 408);
    public static readonly ProblemCode ExternalRefTaken = new("EXTERNAL_REF_TAKEN", 409);
    public static readonly ProblemCode QuoteStale = new("QUOTE_STALE", 409);
    public static readonly ProblemCode VersionStale = new("VERSION_STALE", 412);
    public static readonly ProblemCode BodyTooLarge = new("BODY_TOO_LARGE", 413);
    public static readonly ProblemCode UnsupportedMediaType = new("UNSUPPORTED_MEDIA_TYPE", 415);
    public static readonly ProblemCode IdempotencyKeyReused = new("IDEMPOTENCY_KEY_REUSED", 422);
    public static readonly ProblemCode QuoteMismatch = new("QUOTE_MISMATCH", 422);
    public static readonly ProblemCode VersionRequired = new("VERSION_REQUIRED", 428);
    public static readonly ProblemCode InternalError = new("INTERNAL_ERROR", 500);
    public static readonly ProblemCode StoreUnavailable = new("STORE_UNAVAILABLE", 503);
    public static readonly ProblemCode ViewBehind = new("VIEW_BEHIND", 503);
    public static readonly ProblemCode TooSlow = new("TOO_SLOW", 503);

    private static readonly ImmutableArray<ProblemCode> Declared =
    [
        .. typeof(ProblemCodes)
            .GetFields()
            .Where(field => field.FieldType == typeof(ProblemCode))
            .Select(field => (ProblemCode)field.GetValue(null)!),
    ];

    /// <summary>The codes as declared above, then the domain's other ones in their precedence, all 409.</summary>
    /// <remarks>A refusal of the domain that is a fault of the request has its place above.</remarks>
    public static readonly ImmutableArray<ProblemCode> All =
    [
        .. Declared,
        .. Codes
            .InOrder.Except(Declared.Select(code => code.Code), StringComparer.Ordinal)
            .Select(code => new ProblemCode(code, 409)),
    ];

    private static readonly Dictionary<string, ProblemCode> ByName = All.ToDictionary(code => code.Code);

    /// <summary>Null when there is no such code.</summary>
    public static ProblemCode? Find(string code) => ByName.GetValueOrDefault(code);

    /// <summary>The code of an answer that the framework gave without saying why.</summary>
    public static ProblemCode OfStatus(int status) =>
        status switch
        {
            404 => NotFound,
            405 => MethodNotAllowed,
            406 => NotAcceptable,
            408 => RequestTimeout,
            412 => VersionStale,
            413 => BodyTooLarge,
            415 => UnsupportedMediaType,
            428 => VersionRequired,
            503 => StoreUnavailable,
            >= 500 => InternalError,
            _ => BadRequest,
        };
}
