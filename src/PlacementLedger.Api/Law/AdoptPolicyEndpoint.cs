using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Api.Law;

/// <summary>POST /v1/policies: the network chooses how to read the law where it is open. No past decision
/// changes.</summary>
internal static class AdoptPolicyEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/policies", Handle)
            .Command<PolicyAnswer>("adoptPolicy", "Adopter une lecture de la loi", "Adopt a reading of the law")
            .RequiresActingStructure()
            .WithExample(LawExamples.Adopt, LawExamples.Adopted);

    private static Task<IResult> Handle(
        Body<AdoptPolicyRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var request = body.Value.Shaped();
        Taken<Policies> policies = null!;
        return ledger.Run(
            context,
            body,
            async take =>
            {
                policies = take.SubjectOrNew<Policies>(Policies.IdFor(context.Caller.Tenant));
                take.Read<Structure>(context.Caller.ActsFor, $"{Caller.ActingStructureHeader}:");
                await take.Load(ct);
                return AdoptPolicy.Decide(request.ToCommand(policies.Id, context), policies.OrNull);
            },
            recorded => Answer.Created("/v1/policies", Answered(request, policies.After, recorded, context)),
            ct
        );
    }

    private static PolicyAnswer Answered(
        AdoptPolicyRequest request,
        Policies policies,
        Recorded recorded,
        CommandContext context
    )
    {
        var open = Ambiguities.Find(request.Ambiguity)!;
        var shown = PolicyResource.Of(open, policies, context.Today, Languages.Of(context.Http));
        return new(shown, policies.Version, recorded.Explained);
    }
}

/// <summary>A choice to adopt.</summary>
/// <param name="Ambiguity">From <c>A1</c> to <c>A16</c>; GET /v1/policies lists them with their options.</param>
/// <param name="DecidedBy">Who decided, such as the minutes of a board: up to 100 letters, digits and signs, without a
/// blank.</param>
/// <param name="From">The first day on which decisions follow it; today when absent.</param>
public sealed record AdoptPolicyRequest(
    string Ambiguity,
    string Choice,
    string DecidedBy,
    DateOnly? From = null,
    string? Quote = null
)
{
    internal AdoptPolicyRequest Shaped()
    {
        var open = Ambiguities.Find(Ambiguity);
        new Shape()
            .Require(open is not null, Unknown("/ambiguity", Ambiguities.All.Select(known => known.Id)))
            .Require(open?.Options.Contains(Choice) is not false, Unknown("/choice", open?.Options ?? []))
            .Opaque("/decidedBy", DecidedBy)
            .ThrowIfBad();
        return this;
    }

    internal AdoptPolicy ToCommand(Guid policiesId, CommandContext context) =>
        new(policiesId, Ambiguity, Choice, From ?? context.Today, new(DecidedBy), context.Caller.ActsFor);

    private static Fault Unknown(string pointer, IEnumerable<string> known) =>
        new(pointer, ProblemCodes.UnknownValue, Figure.Of("knownValues", string.Join(", ", known)));
}
