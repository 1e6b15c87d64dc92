using System.Text.Json;
using System.Text.Json.Serialization;
using Marten;
using Marten.Linq.MatchesSql;
using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Groups;
using PlacementLedger.Domain.Placements;

namespace PlacementLedger.Api.Placements;

/// <summary>GET /v1/outlooks: the placements whose client is to say what becomes of the worker.</summary>
/// <remarks>Nothing is stored for it: a running placement is due so many days before its end as the group of its signer
/// has agreed, unless the client was asked by another day.</remarks>
internal static class DueOutlooks
{
    private static readonly QueryParameter<DateOnly?> Due = Parameters.DayOf(
        "due",
        "Ce qui est attendu au plus tard ce jour-là ; aujourd'hui par défaut.",
        "What is due by this day; today by default."
    );

    private static readonly QueryParameter<Guid?> StructureId = Parameters.IdOf(
        "structureId",
        "Seulement ce que cette structure emploie ou a signé.",
        "Only what this structure employs or signed."
    );

    // Who was never asked is asked while somebody works there; who was asked owes an answer even later.
    private const string IsDue = """
        d.id > ? and d.data ->> 'status' <> 'cancelled'
        and coalesce(d.data -> 'outlook' ->> 'answer', 'unknown') = 'unknown'
        and case when d.data -> 'outlook' ->> 'due' is not null
          then (d.data -> 'outlook' ->> 'due')::date <= ?
          else d.data ->> 'status' = 'confirmed' and (d.data ->> 'lastDay')::date >= ?
            and (d.data ->> 'lastDay')::date
              - coalesce((?::jsonb ->> (d.data -> 'engagement' ->> 'signerId'))::int, ?) <= ?
        end
        """;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet("/v1/outlooks", Handle)
            .List<DueOutlookResource>(
                "listDueOutlooks",
                "Lister les salariés dont le client doit dire ce qu'ils deviennent",
                "List the workers whose client is to say what becomes of them",
                Due,
                StructureId
            )
            .WithExample(null, new Page<DueOutlookResource>([OutlookExamples.Due], null));

    private static async Task<IResult> Handle(
        HttpContext http,
        Caller caller,
        IDocumentStore store,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        var today = Calendar.Today(clock);
        var by = Due.From(http) ?? today;
        await using var session = store.QuerySession(caller.Tenant);
        var groups = await session.Query<CooperationGroup>().ToListAsync(ct);
        var daysBefore = DaysBefore(groups, today);
        var found = session
            .Query<Placement>()
            .Where(placement =>
                placement.MatchesSql(
                    IsDue,
                    Parameters.After.From(http).IdOrEmpty(),
                    by,
                    today,
                    JsonSerializer.Serialize(daysBefore),
                    GroupPolicy.Default.OutlookDaysBefore,
                    by
                )
            );
        if (StructureId.From(http) is { } structure)
        {
            var id = structure.ToString("D");
            found = found.Where(placement =>
                placement.MatchesSql(
                    "? in (d.data -> 'engagement' ->> 'signerId', d.data -> 'engagement' ->> 'employerId')",
                    id
                )
            );
        }

        var page = await found.OrderBySql("d.id").Take(Parameters.Limit.From(http) + 1).ToListAsync(ct);
        return Pages.Answer(
            http,
            [.. page.Select(placement => DueOutlookResource.Of(placement, daysBefore))],
            due => Cursor.Of(due.PlacementId)
        );
    }

    private static Guid IdOrEmpty(this Cursor? after) => after?.Id ?? Guid.Empty;

    private static Dictionary<Guid, int> DaysBefore(IEnumerable<CooperationGroup> groups, DateOnly today) =>
        groups
            .SelectMany(group =>
                group.MembersOn(today).Select(member => (member.StructureId, group.PolicyOn(today).OutlookDaysBefore))
            )
            .DistinctBy(known => known.StructureId)
            .ToDictionary();
}

/// <summary>A placement whose client is to say what becomes of the worker.</summary>
/// <param name="LastDay">Of the placement.</param>
/// <param name="Due">By when; as the question said, or so many days before the end as the group has agreed.</param>
/// <param name="RequestedOn">Absent while nobody asked.</param>
/// <param name="AnsweredOn">When the client said that it cannot say yet.</param>
public sealed record DueOutlookResource(
    Guid PlacementId,
    Guid WorkerId,
    Guid ClientId,
    Guid LegalEmployerId,
    Guid SignedByStructureId,
    DateOnly LastDay,
    DateOnly Due,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateOnly? RequestedOn,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateOnly? AnsweredOn
)
{
    /// <param name="daysBefore">By signer, where its group has agreed on something.</param>
    internal static DueOutlookResource Of(Placement placement, IReadOnlyDictionary<Guid, int> daysBefore) =>
        new(
            placement.Id,
            placement.WorkerId,
            placement.Engagement.ClientId,
            placement.Engagement.EmployerId,
            placement.Engagement.SignerId,
            placement.LastDay,
            placement.Outlook?.Due
                ?? placement.LastDay.AddDays(
                    -daysBefore.GetValueOrDefault(placement.Engagement.SignerId, GroupPolicy.Default.OutlookDaysBefore)
                ),
            placement.Outlook?.RequestedOn,
            placement.Outlook?.AnsweredOn
        );
}
