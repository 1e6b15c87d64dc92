using System.Text.Json.Serialization;
using Marten;
using Marten.Linq.MatchesSql;
using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Groups;
using PlacementLedger.Domain.Portfolios;

namespace PlacementLedger.Api.Views;

/// <summary>GET /v1/prospects/dormant: clients that nobody works for any more.</summary>
/// <remarks>The view holds days and no clock: what is dormant today is found when it is read, and nothing is
/// recorded.</remarks>
internal static class DormantClients
{
    private const int MonthsMax = 60;
    private const int BatchSize = 500;

    private static readonly QueryParameter<int?> Months = Parameters.NumberOf(
        "months",
        1,
        MonthsMax,
        $"Sans activité depuis tant de mois, de 1 à {MonthsMax} ; sinon comme le groupement en a convenu.",
        $"Without activity for so many months, 1 to {MonthsMax}; else as the group has agreed."
    );

    private static readonly QueryParameter<Guid?> Holder = Parameters.IdOf(
        "holder",
        "Seulement les clients confiés à cette structure.",
        "Only clients that this structure holds."
    );

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet("/v1/prospects/dormant", Handle)
            .List<DormantClientResource>(
                "listDormantClients",
                "Lister les clients sans activité récente",
                "List clients without recent activity",
                Months,
                Holder
            )
            .WaitsFor(nameof(ClientAllocation))
            .WithExample(null, new Page<DormantClientResource>([ViewExamples.Dormant], null));

    private static async Task<IResult> Handle(
        HttpContext http,
        Caller caller,
        IDocumentStore store,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        var today = Calendar.Today(clock);
        await using var session = store.QuerySession(caller.Tenant);
        var groups = await session.Query<CooperationGroup>().ToListAsync(ct);
        var asked = Months.From(http);
        int MonthsFor(Guid? holder) =>
            asked
            ?? (holder is { } known ? PolicyOfAMember.On(groups, known, today) : GroupPolicy.Default).DormantMonths;

        var fewest =
            asked ?? groups.Select(g => g.PolicyOn(today)).Append(GroupPolicy.Default).Min(p => p.DormantMonths);
        var asleepBy = Dormancy.LastDayToSleep(today, fewest);
        var limit = Parameters.Limit.From(http);
        var after = Parameters.After.From(http)?.Id ?? Guid.Empty;
        List<DormantClientResource> found = [];
        IReadOnlyList<ClientAllocation> batch;
        do
        {
            batch = await Batch(session, after, asleepBy, ct);
            found.AddRange(
                from client in batch
                let holder = client.HolderOn(null, today)
                where Holder.From(http) is not { } only || only == holder
                where client.IsDormant(MonthsFor(holder), today)
                select DormantClientResource.Of(client, holder)
            );
            after = batch.Count > 0 ? batch[^1].Id : after;
        } while (batch.Count == BatchSize && found.Count <= limit);

        return Pages.Answer(http, [.. found.Take(limit + 1)], client => Cursor.Of(client.ClientId));
    }

    // A wider net than the policy of any one holder: each is judged on its own afterwards.
    private static Task<IReadOnlyList<ClientAllocation>> Batch(
        IQuerySession session,
        Guid after,
        DateOnly asleepBy,
        CancellationToken ct
    ) =>
        session
            .Query<ClientAllocation>()
            .Where(client =>
                client.MatchesSql(
                    "d.id > ? and coalesce((d.data ->> 'lastActivityOn')::date, "
                        + "((d.data ->> 'since')::timestamptz at time zone 'Europe/Paris')::date) <= ?",
                    after,
                    asleepBy
                )
            )
            .OrderBySql("d.id")
            .Take(BatchSize)
            .ToListAsync(ct);

    private static bool IsDormant(this ClientAllocation client, int months, DateOnly today) =>
        Dormancy.IsDormant(client.LastActivityOn, Calendar.DayOf(client.Since), months, today);
}

/// <summary>A client that nobody works for any more.</summary>
/// <param name="HolderId">Who holds it today; null where it was given back.</param>
/// <param name="LastActivityOn">The last day worked or reserved; absent where nobody ever worked there.</param>
/// <param name="Since">When the ledger learnt of the first dealing.</param>
public sealed record DormantClientResource(
    Guid ClientId,
    Guid? HolderId,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateOnly? LastActivityOn,
    DateTimeOffset Since
)
{
    internal static DormantClientResource Of(ClientAllocation client, Guid? holderId) =>
        new(client.Id, holderId, client.LastActivityOn, client.Since);
}
