using Marten;
using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Api.Store;
using PlacementLedger.Domain;
using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Groups;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Portfolios;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Api.Portfolios;

/// <summary>GET /v1/clients/{id}/group-offer: what each member of a group can lawfully do for the client.</summary>
internal static class GroupOfferEndpoint
{
    private static readonly QueryParameter<Guid?> GroupId = Parameters.IdOf(
        "groupId",
        "Le groupement ; sinon celui de la structure qui demande.",
        "The group; else that of the structure that asks."
    );

    private static readonly QueryParameter<DateOnly?> On = Parameters.DayOf(
        "on",
        "Le jour où le travail commencerait ; aujourd'hui par défaut.",
        "The day on which the work would begin; today by default."
    );

    private static readonly QueryParameter<string?> Rome = Reference(
        "rome",
        "Le métier, par son code ROME.",
        "The occupation, by its ROME code."
    );

    private static readonly QueryParameter<string?> Hazard = Reference(
        "hazard",
        "Un risque du poste, comme dans « hazards » d'une mise à disposition.",
        "A risk of the post, as in the hazards of a placement."
    );

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet("/v1/clients/{id:guid}/group-offer", Handle)
            .Query<GroupOfferResource>(
                "getGroupOffer",
                "Lire ce qu'un groupement peut proposer à un client",
                "Read what a group can offer a client",
                GroupId,
                On,
                Rome,
                Hazard
            )
            .WithExample(null, ConflictExamples.GroupOffer);

    private static async Task<IResult> Handle(
        Guid id,
        HttpContext http,
        Caller caller,
        IDocumentStore store,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        var today = Calendar.Today(clock);
        var day = On.From(http) ?? today;
        var job = new Occupation(Rome.From(http), PostRef: null);
        new Shape().Rome("?rome", job.RomeCode).ThrowIfBad();
        string[] hazards = Hazard.From(http) is { } hazard ? [hazard] : [];
        await using var session = store.QuerySession(caller.Tenant);
        var client = await session.LoadAsync<Client>(id, ct) ?? throw RefusedRequest.NotFound();
        var group = await Group(session, http, caller, day, ct);
        Guid[] members = [.. group?.MembersOn(day).Select(member => member.StructureId).Distinct() ?? []];
        var structures = await session.LoadManyAsync<Structure>(ct, members);
        var etti = client.Siret is { } siret
            ? await session.LoadAsync<UniqueName>(UniqueName.Siret(siret, StructureKind.Etti), ct)
            : null;
        return new Found<GroupOfferResource>(
            new(
                id,
                group?.Id,
                day,
                [
                    .. structures
                        .OrderBy(structure => Array.IndexOf(members, structure.Id))
                        .Select(structure => GroupOffer.Of(structure, client, etti?.OwnerId, job, hazards, day, today))
                        .Select(offer => MemberOfferResource.Of(offer, Languages.Of(http))),
                ]
            )
        );
    }

    private static async Task<CooperationGroup?> Group(
        IQuerySession session,
        HttpContext http,
        Caller caller,
        DateOnly day,
        CancellationToken ct
    )
    {
        if (GroupId.From(http) is { } asked)
        {
            return await session.LoadAsync<CooperationGroup>(asked, ct) ?? throw RefusedRequest.NotFound();
        }

        return caller.ActingStructure is { } acting
            ? CooperationGroup.Of(await session.Query<CooperationGroup>().ToListAsync(ct), acting, day)
            : null;
    }

    private static QueryParameter<string?> Reference(string name, string french, string english) =>
        new(
            name,
            QueryKind.Text,
            french,
            english,
            null,
            static (text, out value) =>
            {
                value = text;
                return OpaqueRef.IsWellFormed(text);
            }
        );
}

/// <summary>What each member of a group can lawfully do for a client.</summary>
/// <param name="GroupId">Null where the one who asks is in no group and named none.</param>
public sealed record GroupOfferResource(
    Guid ClientId,
    Guid? GroupId,
    DateOnly On,
    IReadOnlyList<MemberOfferResource> Members
);

/// <summary>What one member can do.</summary>
/// <param name="Form"><c>placement</c>: people at the client's place; <c>ownService</c>: it does the work
/// itself.</param>
/// <param name="Lawful">Whether no rule forbids it, as far as it is known; the placement itself is judged
/// again.</param>
public sealed record MemberOfferResource(
    Guid StructureId,
    StructureKind Kind,
    OfferForm Form,
    bool Lawful,
    IReadOnlyList<CheckAnswer> Checks
)
{
    internal static MemberOfferResource Of(GroupOffer offer, Language language) =>
        new(
            offer.Structure.Id,
            offer.Structure.Kind,
            offer.Form,
            offer.IsLawful,
            [.. offer.Checks.Select(check => CheckAnswer.Of(check, language))]
        );
}
