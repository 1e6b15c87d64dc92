using System.Diagnostics.CodeAnalysis;

namespace PlacementLedger.Api.Http;

/// <summary>Turns everything that fails into a problem: refusals, framework answers without a body, and bugs.</summary>
internal sealed partial class ProblemMiddleware(
    RequestDelegate next,
    FailureClassifier failures,
    ILogger<ProblemMiddleware> log
)
{
    [SuppressMessage("Design", "CA1031", Justification = "The last place where a failure can still become an answer.")]
    public async Task InvokeAsync(HttpContext http)
    {
        try
        {
            RequestGate.Check(http);
            await next(http);
        }
        catch (RefusedRequest refused) when (!http.Response.HasStarted)
        {
            await Answer(http, refused);
            return;
        }
        catch (BadHttpRequestException bad) when (!http.Response.HasStarted)
        {
            await Answer(http, new(ProblemCodes.OfStatus(bad.StatusCode)));
            return;
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            return;
        }
        catch (Exception failure) when (!http.Response.HasStarted)
        {
            await Answer(http, new(CodeOf(http, failure)));
            return;
        }

        if (!http.Response.HasStarted && IsBareFailure(http.Response))
        {
            await ProblemBody.Write(http, new(ProblemCodes.OfStatus(http.Response.StatusCode)));
        }
    }

    private static bool IsBareFailure(HttpResponse response) =>
        response is { StatusCode: >= 400, ContentLength: null, ContentType: null };

    private static Task Answer(HttpContext http, RefusedRequest refused)
    {
        http.Response.Clear();
        SecurityHeaders.Set(http);
        if (refused.Code == ProblemCodes.BodyTooLarge || http.Request.ContentLength > Wire.BodyBytesMax)
        {
            // The rest of the body is not read, so nothing more can come over this connection.
            http.Response.Headers.Connection = "close";
        }

        return ProblemBody.Write(http, refused);
    }

    private ProblemCode CodeOf(HttpContext http, Exception failure)
    {
        if (failures(failure) is { } known)
        {
            LogUnavailable(known.Code, failure.GetType().Name, ProblemBody.TraceIdOf(http));
            return known;
        }

        LogBug(failure, ProblemBody.TraceIdOf(http));
        return ProblemCodes.InternalError;
    }

    [LoggerMessage(1, LogLevel.Error, "Unhandled failure, trace {TraceId}.")]
    private partial void LogBug(Exception failure, string traceId);

    [LoggerMessage(2, LogLevel.Warning, "{Code} after {Failure}, trace {TraceId}.")]
    private partial void LogUnavailable(string code, string failure, string traceId);
}

/// <summary>Knows the failures that are not bugs, such as a database that is away; null for the rest.</summary>
public delegate ProblemCode? FailureClassifier(Exception failure);
