using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Mandates;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Api.Hours;

/// <summary>POST /v1/placements/{id}/timesheets: records validated hours, whatever the law says of them.</summary>
internal static class PostTimesheetEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/placements/{id:guid}/timesheets", Handle)
            .Command<TimesheetAnswer>("postTimesheet", "Enregistrer un relevé d'heures", "Post a timesheet")
            .Refuses(Codes.AlreadyPosted)
            .WithExample(HoursExamples.Timesheet, HoursExamples.Posted);

    private static Task<IResult> Handle(
        Guid id,
        Body<PostTimesheetRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var request = body.Value.Shaped(context.Today);
        Guid[] ids = [.. request.Lines.Select(_ => context.NewId())];
        var (employer, workerId) = (Guid.Empty, Guid.Empty);
        var overrunMinutes = 0;
        return ledger.Run(
            context,
            body,
            async take =>
            {
                var placement = take.Named<Placement>(id);
                await take.Load(ct);
                var engagement = placement.Value.Engagement;
                (employer, workerId) = (engagement.EmployerId, placement.Value.WorkerId);
                var account = take.Write<HoursAccount>(HoursAccount.IdFor(placement.Value.WorkerId), "");
                var client = take.Read<Client>(engagement.ClientId, "");
                var structure = take.Read<Structure>(employer, "");
                var person = PostingFacts.Of(take, placement.Value.WorkerId);
                var mandate = MandateFacts.Of(take, placement.Value, context.Caller.ActingStructure);
                take.Policies();
                await take.Load(ct);
                var lines = request.Lines.Zip(
                    ids,
                    (line, entry) => line.ToLine(entry, client.Value.Under(take.Choices))
                );
                var decided = PostTimesheet.Decide(
                    new(id, [.. lines], request.ValidatedBy),
                    placement.Value,
                    KnownClassification.Apply(account.Value, [client.Value.Under(take.Choices)]),
                    mandate?.Checks(placement.Value, context.Today) ?? [],
                    take.Choices.Ceiling,
                    context.Today,
                    await KnownToTheAccount.Limits(take, account.Value, structure.Value, ct),
                    person()
                );
                overrunMinutes = decided.OverrunMinutes;
                return decided.Decision;
            },
            recorded =>
                Answer.Created(
                    $"/v1/workers/{workerId}/hours-entries",
                    new TimesheetAnswer(
                        [.. request.Lines.Zip(ids, (line, entry) => line.ToEntry(entry, employer))],
                        overrunMinutes,
                        recorded.OverrunCaseId(),
                        recorded.Explained
                    )
                ),
            ct
        );
    }
}

/// <summary>What it takes to judge a structure that posts hours of another one's placement.</summary>
internal sealed record MandateFacts(Taken<Mandate>? Mandate, Taken<Structure> Employer, Taken<Structure> Poster)
{
    /// <summary>Null when the employer posts its own hours, or nobody says who posts.</summary>
    public static MandateFacts? Of(Take take, Placement placement, Guid? poster) =>
        poster is not { } acting || acting == placement.Engagement.EmployerId
            ? null
            : new(
                placement.MandateId is { } id ? take.ReadOrNull<Mandate>(id) : null,
                take.Read<Structure>(placement.Engagement.EmployerId, ""),
                take.Read<Structure>(acting, $"{Caller.ActingStructureHeader}:")
            );

    public IEnumerable<Check> Checks(Placement placement, DateOnly today)
    {
        yield return MandateRequired.Check(Employer.Id, Poster.Id, Mandate?.OrNull?.Id);
        if (Mandate?.OrNull is { } mandate)
        {
            var act = new MandateAct(
                MandateAct.PowersToPostHours,
                today,
                placement.Engagement.ClientId,
                placement.Terms.Site
            );
            yield return ActWithinPowers.Check(mandate, act, Employer.Value, Poster.Value);
            yield return ActInsideMandate.Check(mandate, act, Employer.Value, Poster.Value);
        }
    }
}
