using System.Globalization;
using Marten;
using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Api.Law;
using PlacementLedger.Api.Views;
using PlacementLedger.Domain.Aid;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Api.Aid;

/// <summary>GET /v1/structures/{id}/aid-projection: what the post aid comes to for a month, as known at an
/// instant.</summary>
internal static class AidProjection
{
    private static readonly QueryParameter<DateOnly?> Month = Parameters.MonthOf(
        "month",
        "Le mois, sous la forme 2026-11 ; obligatoire.",
        "The month, as 2026-11; required."
    );

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet("/v1/structures/{id:guid}/aid-projection", Handle)
            .Query<AidProjectionResource>(
                "getAidProjection",
                "Estimer l'aide au poste d'un mois",
                "Project the post aid of a month",
                Month,
                Parameters.KnownAt
            )
            .WaitsFor(nameof(WorkedMonth))
            .WithExample(null, AidExamples.Projection);

    private static async Task<IResult> Handle(
        Guid id,
        HttpContext http,
        Caller caller,
        IDocumentStore store,
        CancellationToken ct
    )
    {
        var month = Month.From(http) ?? throw RefusedRequest.For([new Fault("?month", ProblemCodes.MissingMember)]);
        var knownAt = Parameters.KnownAt.From(http);
        await using var session = store.QuerySession(caller.Tenant);
        var structure =
            await KnownStates.Of<Structure, StructureEvent>(session, id, knownAt, Structure.Evolve, ct)
            ?? throw RefusedRequest.NotFound();
        var scale = await session.LoadAsync<AidScale>(AidScale.StreamId, ct);
        // A month follows the choices that held on its last day, whenever it is asked about.
        var lastDay = month.AddMonths(1).AddDays(-1);
        var choices = Policies.On(await KnownPolicies.Of(session, knownAt, ct), lastDay);
        var worked = await Worked(session, id, month, knownAt, ct);
        var fundable = new List<FundedDay>();
        foreach (var (workerId, days) in worked)
        {
            var worker = await KnownStates.Of<Worker, WorkerEvent>(session, workerId, knownAt, Worker.Evolve, ct);
            var counted = worker?.Under(choices);
            fundable.AddRange(days.Where(day => counted is not null && FundableHours.IsFundable(counted, day.Date)));
        }

        var aid = AidOfAMonth.Of(
            month,
            worked.Sum(worker => worker.Days.Sum(day => day.Minutes)),
            fundable,
            structure.AnnexOn(lastDay)?.AnnualMinutesPerPost,
            AmountOn
        );
        var unit = AmountOn(lastDay) is { Confirmed: true } amount ? amount.Cents : (long?)null;
        var annexes = AidOfAnnexes.Of(structure, lastDay, unit);
        return new Found<AidProjectionResource>(AidProjectionResource.Of(id, month, aid, annexes));

        AidAmount? AmountOn(DateOnly day) =>
            scale?.On(structure.Kind, TerritoryOn(structure, day), day, knownAt, choices.UnknownAidAmount);
    }

    /// <summary>The minutes of the month by worker and day: entries and what corrected them, as far as they were
    /// known.</summary>
    private static async Task<IReadOnlyList<(Guid WorkerId, IReadOnlyList<FundedDay> Days)>> Worked(
        IQuerySession session,
        Guid employerId,
        DateOnly month,
        DateTimeOffset? knownAt,
        CancellationToken ct
    )
    {
        var months = await session
            .Query<WorkedMonth>()
            .Where(of => of.EmployerId == employerId && of.Month == month)
            .ToListAsync(ct);
        var workers = months.Select(of => of.WorkerId).ToArray();
        var entries = await session
            .Query<HoursEntry>()
            .Where(entry => workers.Contains(entry.WorkerId) && entry.EmployerId == employerId)
            .ToListAsync(ct);
        var known = entries.Where(entry => !(entry.RecordedAt > knownAt)).ToList();
        var inclusion = await InclusionHours.Of(session, known, ct);
        return
        [
            .. known
                .Where(entry => WorkedMonth.MonthOf(entry.Date) == month)
                .GroupBy(entry => entry.WorkerId)
                .OrderBy(worker => worker.Key)
                .Select(worker => (worker.Key, ByDay(worker, inclusion))),
        ];
    }

    private static IReadOnlyList<FundedDay> ByDay(IEnumerable<HoursEntry> entries, InclusionHours inclusion) =>
        [
            .. entries
                .GroupBy(entry => (entry.Date, ContractFrom: inclusion.ContractFrom(entry)))
                .OrderBy(day => day.Key.Date)
                .Select(day => new FundedDay(day.Key.Date, day.Sum(entry => entry.Minutes), day.Key.ContractFrom)),
        ];

    // Mayotte has a scale of its own; a convention of Mayotte is one for its department.
    private static AidTerritory TerritoryOn(Structure structure, DateOnly day) =>
        structure.ConventionOn(day)?.Departments.Contains("976") == true ? AidTerritory.Mayotte : AidTerritory.France;
}

/// <summary>The post aid of one month; see <see cref="AidOfAMonth"/> and <see cref="AidOfAnnexes"/> for what each
/// figure holds.</summary>
/// <param name="Month">As in <c>2026-11</c>.</param>
/// <param name="IsBaseProvisional">Whether the base rests on an amount carried on from an earlier year (A16).</param>
public sealed record AidProjectionResource(
    Guid StructureId,
    string Month,
    int WorkedMinutes,
    int FundableMinutes,
    int? AnnualMinutesPerPost,
    long? PostsTenThousandths,
    long? BaseAmountCents,
    bool IsBaseProvisional,
    long? ModulatedAmountCentsMax,
    long? ConventionedPostsHundredths,
    long? InstalmentCents
)
{
    internal static AidProjectionResource Of(Guid structureId, DateOnly month, AidOfAMonth aid, AidOfAnnexes annexes) =>
        new(
            structureId,
            month.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            aid.WorkedMinutes,
            aid.FundableMinutes,
            aid.AnnualMinutesPerPost,
            aid.PostsTenThousandths,
            aid.BaseCents,
            aid.IsBaseProvisional,
            aid.ModulatedCentsMax,
            annexes.ConventionedPostsHundredths,
            annexes.InstalmentCents
        );
}
