namespace PlacementLedger.Api.Http;

/// <summary>Answers a refused decision as the problem its first check names, with the whole decision inside.</summary>
public sealed class Refusal(DecisionAnswer decision) : IResult, IStatusCodeHttpResult
{
    public int? StatusCode => ProblemCodes.Find(decision.Checks[0].Code!)!.Status;

    public Task ExecuteAsync(HttpContext httpContext) =>
        ProblemBody
            .Of(decision, Languages.Announce(httpContext), ProblemBody.TraceIdOf(httpContext))
            .Write(httpContext);
}
