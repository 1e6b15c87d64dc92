using PlacementLedger.Api.Http;
using PlacementLedger.Api.Store;
using PlacementLedger.Domain.Decisions;

namespace PlacementLedger.Api.Commands;

/// <summary>Runs one step in the life of the thing in the address, and answers the thing as it is then.</summary>
internal static class Step
{
    /// <param name="reason">The free text that goes with the step; null where there is none.</param>
    /// <param name="decide">The step, given the thing and the id under which the reason is kept.</param>
    /// <param name="answer">What to answer, given the thing as it is then.</param>
    public static Task<IResult> Of<TState, TBody, TAnswer>(
        Guid id,
        Body<TBody> body,
        string? reason,
        CommandContext context,
        Ledger ledger,
        Func<TState, Guid?, Decision> decide,
        Func<TState, DecisionAnswer, TAnswer> answer,
        CancellationToken ct
    )
        where TState : class
        where TBody : notnull
    {
        Taken<TState> thing = null!;
        return ledger.Run(
            context,
            body,
            async take =>
            {
                thing = take.Subject<TState>(id);
                await take.Load(ct);
                return decide(thing.Value, take.Keep(context, reason));
            },
            recorded => Answer.Ok(answer(thing.After, recorded.Explained)),
            ct
        );
    }
}
