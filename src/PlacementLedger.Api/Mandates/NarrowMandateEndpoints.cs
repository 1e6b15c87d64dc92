using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Api.Store;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Mandates;

namespace PlacementLedger.Api.Mandates;

/// <summary>POST /v1/mandates/{id}/suspension, /resumption and /restriction: the principal narrows what it
/// gave.</summary>
internal static class NarrowMandateEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes
            .MapPost("/v1/mandates/{id:guid}/suspension", Suspend)
            .Command<MandateAnswer>("suspendMandate", "Suspendre un mandat", "Suspend a mandate", 200)
            .RequiresActingStructure()
            .Refuses(Codes.WrongParty, Codes.WrongState)
            .WithExample(MandateExamples.Suspend, MandateExamples.Answer(MandateExamples.Suspended));
        routes
            .MapPost("/v1/mandates/{id:guid}/resumption", Resume)
            .Command<MandateAnswer>("resumeMandate", "Reprendre un mandat", "Resume a mandate", 200)
            .RequiresActingStructure()
            .Refuses(Codes.WrongParty, Codes.WrongState)
            .WithExample(MandateExamples.Resume, MandateExamples.Answer(MandateExamples.Resumed));
        routes
            .MapPost("/v1/mandates/{id:guid}/restriction", Restrict)
            .Command<MandateAnswer>("restrictMandate", "Restreindre un mandat", "Restrict a mandate", 200)
            .RequiresActingStructure()
            .Refuses(Codes.WrongParty, Codes.WrongState, Codes.ScopeNotNarrower, Codes.OutsidePeriod)
            .WithExample(MandateExamples.Restrict, MandateExamples.Answer(MandateExamples.Restricted));
    }

    private static Task<IResult> Suspend(
        Guid id,
        Body<SuspendMandateRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var request = body.Value.Shaped();
        return MandateStep.Run(
            id,
            body,
            request.Reason,
            context,
            ledger,
            (mandate, remarkId) =>
                SuspendMandate.Decide(new(id, request.From, request.Until, remarkId, context.Caller.ActsFor), mandate),
            ct
        );
    }

    private static Task<IResult> Resume(
        Guid id,
        Body<ResumeMandateRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var on = body.Value.Shaped(context.Today).On;
        return MandateStep.Run(
            id,
            body,
            reason: null,
            context,
            ledger,
            (mandate, _) => ResumeMandate.Decide(new(id, on, context.Caller.ActsFor), mandate),
            ct
        );
    }

    private static Task<IResult> Restrict(
        Guid id,
        Body<RestrictMandateRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var command = body.Value.Shaped().ToCommand(id, context.Caller.ActsFor);
        return MandateStep.Run(
            id,
            body,
            reason: null,
            context,
            ledger,
            (mandate, _) => RestrictMandate.Decide(command, mandate),
            ct
        );
    }
}

/// <summary>Days on which the agent may not act, both included.</summary>
/// <param name="Until">Absent until it is resumed.</param>
/// <param name="Reason">Why, in a sentence; without personal data.</param>
public sealed record SuspendMandateRequest(DateOnly From, string Reason, DateOnly? Until = null, string? Quote = null)
{
    internal SuspendMandateRequest Shaped()
    {
        new Shape().Ordered("/until", From, Until).Text("/reason", Reason, Remark.LengthMax).ThrowIfBad();
        return this;
    }
}

/// <summary>The agent may act again.</summary>
/// <param name="On">The first day on which it may; not in the past, for acts of a suspended day stay outside.</param>
public sealed record ResumeMandateRequest(DateOnly On, string? Quote = null)
{
    private const int YearsMax = 10;

    internal ResumeMandateRequest Shaped(DateOnly today)
    {
        new Shape().Within("/on", On, today, today.AddYears(YearsMax)).ThrowIfBad();
        return this;
    }
}

/// <summary>What the agent may still do, from a day on; what is absent stays.</summary>
public sealed record RestrictMandateRequest(
    DateOnly From,
    IReadOnlyList<MandatePower>? Powers = null,
    IReadOnlyList<Guid>? Clients = null,
    IReadOnlyList<string>? Departments = null,
    string? Quote = null
)
{
    private const int ItemsMax = 200;

    internal RestrictMandateRequest Shaped()
    {
        var shape = new Shape()
            .AtLeastOne(
                "",
                ("powers", Powers is not null),
                ("clients", Clients is not null),
                ("departments", Departments is not null)
            )
            .Count("/powers", Powers, 1, ItemsMax)
            .Distinct("/powers", Powers, power => power)
            .Count("/clients", Clients, 1, ItemsMax)
            .Distinct("/clients", Clients, client => client)
            .Count("/departments", Departments, 1, ItemsMax)
            .Distinct("/departments", Departments, code => code);
        shape.Each("/departments", Departments, (pointer, code) => shape.Department(pointer, code));
        shape.ThrowIfBad();
        return this;
    }

    internal RestrictMandate ToCommand(Guid id, Guid actingFor) =>
        new(
            id,
            From,
            Powers is null ? null : [.. Powers],
            Clients is null ? null : [.. Clients],
            Departments is null ? null : [.. Departments],
            actingFor
        );
}
