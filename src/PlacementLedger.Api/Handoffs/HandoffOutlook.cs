using PlacementLedger.Api.Commands;
using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Forecasts;
using PlacementLedger.Domain.Groups;
using PlacementLedger.Domain.Handoffs;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Api.Handoffs;

/// <summary>What lies ahead of one worker, and the hand-offs there are, held until the commit.</summary>
internal sealed class HandoffOutlook(
    Take take,
    HoursAccount? account,
    Forecast? forecast,
    IReadOnlyList<CooperationGroup> groups,
    IReadOnlyList<Handoff> known,
    DateOnly today
)
{
    public Forecast? Forecast => forecast;

    public HoursAccount Account => account!;

    public IReadOnlyList<Handoff> KnownWith(Guid employerId) =>
        [.. known.Where(handoff => handoff.EmployerId == employerId)];

    public CooperationGroup? GroupOf(Guid employerId) => CooperationGroup.Of(groups, employerId, today);

    public HandoffOpening Opening(EmployerForecast employer, ForecastLimit limit) =>
        new(take, account!.WorkerId, employer, limit, GroupOf(employer.EmployerId), today);

    /// <param name="named">What a request names, which must be there; null where nothing is named.</param>
    public static async Task<HandoffOutlook> Load(
        Take take,
        Guid workerId,
        DateOnly today,
        CancellationToken ct,
        HandoffParties? named = null
    )
    {
        var worker = named is null ? take.ReadOrNull<Worker>(workerId) : take.Read<Worker>(workerId, "/workerId");
        if (named is not null)
        {
            take.Read<Structure>(named.EmployerId, "/employerId");
            take.Read<Client>(named.ClientId, "/clientId");
        }

        var account = take.WriteOrNew<HoursAccount>(HoursAccount.IdFor(workerId));
        var groups = take.Ask(batch => batch.Query<CooperationGroup>().ToList());
        var known = take.Ask(batch => batch.Query<Handoff>().Where(known => known.WorkerId == workerId).ToList());
        take.Policies();
        await take.Load(ct);
        if (worker.OrNull is null || account.OrNull is not { } hours)
        {
            return new(take, null, null, groups.Value, known.Value, today);
        }

        var employers = All<Structure>(take, hours.Placements.Select(placement => placement.Engagement.EmployerId));
        var clients = All<Client>(take, hours.Placements.Select(placement => placement.Engagement.ClientId));
        await take.Load(ct);
        var forecast = MakeForecast.Of(
            hours,
            worker.Value.Under(take.Choices),
            [.. employers.Select(employer => employer.OrNull).OfType<Structure>()],
            missions: [],
            take.Choices.Ceiling,
            today,
            [.. clients.Select(client => client.OrNull).OfType<Client>().Select(client => client.Under(take.Choices))]
        );
        return new(take, hours, forecast, groups.Value, known.Value, today);
    }

    /// <summary>Opens one on demand: only for the AI itself, and where something will stop the hours.</summary>
    public async Task<(Decision, Taken<Handoff>?)> Start(HandoffParties parties, Guid actingFor, CancellationToken ct)
    {
        var employer = forecast?.Employers.FirstOrDefault(employer => employer.EmployerId == parties.EmployerId);
        var limit = employer is null ? null : HandoffNeed.Of(employer);
        var earlier = KnownWith(parties.EmployerId).Where(handoff => handoff.ClientId == parties.ClientId).ToList();
        if (actingFor != parties.EmployerId)
        {
            return (Decision.Refuse(Product.Party.Blocked(Codes.WrongParty)), null);
        }

        if (limit is null || earlier.Exists(handoff => handoff.IsOpen))
        {
            return (Refused(limit is null ? "nothingStops" : "open"), null);
        }

        var events = (await Opening(employer!, limit).Events(account!, earlier, ct, parties.ClientId)).ToList();
        var id = Handoff.IdFor(parties.WorkerId, parties.EmployerId, parties.ClientId, earlier.Count);
        var handoff = take.Streams.OfType<Taken<Handoff>>().FirstOrDefault(taken => taken.Id == id);
        return events.Count == 0 ? (Refused("nothingToGoOnWith"), null) : (Decision.Record(events), handoff);
    }

    private static Decision Refused(string state) =>
        Decision.Refuse(Product.State.Blocked(Codes.WrongState, Figure.Of("state", state)));

    private static List<Taken<T>> All<T>(Take take, IEnumerable<Guid> ids)
        where T : class => [.. ids.Distinct().Order().Select(take.ReadOrNull<T>)];
}
