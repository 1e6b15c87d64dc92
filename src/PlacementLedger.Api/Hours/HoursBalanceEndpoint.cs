using Marten;
using PlacementLedger.Api.Agreements;
using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Api.Hours;

/// <summary>GET /v1/workers/{id}/hours-balance: what is used and left of the ceiling, in every reading.</summary>
internal static class HoursBalanceEndpoint
{
    private static readonly QueryParameter<Guid?> EmployerId = Parameters.IdOf(
        "employerId",
        "Seulement les lectures de cet employeur.",
        "Only this employer's readings."
    );

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet("/v1/workers/{id:guid}/hours-balance", Handle)
            .Query<HoursBalanceResource>(
                "getHoursBalance",
                "Lire le solde d'heures d'un salarié",
                "Read a worker's hours balance",
                EmployerId,
                Parameters.ValidAt,
                Parameters.KnownAt
            )
            .WithExample(null, HoursExamples.Balance);

    private static async Task<IResult> Handle(
        Guid id,
        HttpContext http,
        Caller caller,
        IDocumentStore store,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        await using var session = store.QuerySession(caller.Tenant);
        var knownAt = Parameters.KnownAt.From(http);
        var account = await Accounts.Of(session, id, knownAt, clock, ct) ?? throw RefusedRequest.NotFound();
        var asked = EmployerId.From(http);
        var today = Calendar.Today(clock);
        var visibility = await Visibility.Of(session, caller, id, today, ct);
        var whole = account.State;
        account = visibility is null ? account : account with { State = visibility.Masked(whole) };
        if (asked is { } of && visibility?.MaySeeHours(of, of) == false)
        {
            throw new RefusedRequest(ProblemCodes.NotFound, [new("?employerId", ProblemCodes.NotFound)]);
        }

        var structures = await Employers(session, account.State, asked, ct);
        Employer? only = null;
        if (asked is { } employerId)
        {
            var employer =
                structures.FirstOrDefault(known => known.Id == employerId)
                ?? throw new RefusedRequest(ProblemCodes.NotFound, [new("?employerId", ProblemCodes.NotFound)]);
            only = new(employer.Id, employer.Kind);
        }

        var validAt = Parameters.ValidAt.From(http) ?? today;
        var policies = Policies.On(account.Policies, validAt);
        var limits = CeilingLimits.Of(structures, knownAt);
        var balance = HoursBalance.Of(account.State, policies.Ceiling, validAt, only, limits);
        return new Found<HoursBalanceResource>(
            HoursBalanceResource.Of(
                balance,
                CashBenefits.Of(account.State, validAt),
                account.Provisional,
                isComplete: ReferenceEquals(whole, account.State)
            )
        );
    }

    /// <summary>The AIs of the account, and the employer asked about.</summary>
    private static async Task<IReadOnlyList<Structure>> Employers(
        IQuerySession session,
        HoursAccount account,
        Guid? asked,
        CancellationToken ct
    )
    {
        Guid[] ids = [.. KnownToTheAccount.AisIn(account).Union(asked is { } employer ? [employer] : [])];
        return ids.Length == 0 ? [] : await session.LoadManyAsync<Structure>(ct, ids);
    }
}

/// <summary>A worker's balance as it is read over HTTP; all quantities are minutes.</summary>
/// <param name="Complete">False where hours with structures that share nothing with the one that asks are left
/// out.</param>
/// <param name="Provisional">True when knownAt is so near that something known then may not be recorded yet.</param>
public sealed record HoursBalanceResource(
    Guid WorkerId,
    CeilingReading BindingReading,
    IReadOnlyList<ReadingResource> Readings,
    IReadOnlyList<EmployerHours> ByEmployer,
    CashBenefits CashBenefits,
    long Version,
    bool Provisional,
    bool Complete
)
{
    internal static HoursBalanceResource Of(
        HoursBalance balance,
        CashBenefits benefits,
        bool provisional,
        bool isComplete
    ) =>
        new(
            balance.WorkerId,
            balance.BindingReading,
            // A total across AIs of which some are not seen would be taken for the whole.
            [
                .. balance
                    .Readings.Where(reading =>
                        isComplete || reading.Scope.Reading != CeilingReading.PerEmployeeAcrossAis
                    )
                    .Select(ReadingResource.Of),
            ],
            balance.ByEmployer,
            benefits,
            balance.Version,
            provisional,
            isComplete
        );
}

/// <summary>What the hours paid by all employers open in sickness and maternity benefits (CSS-01):
/// informative.</summary>
/// <param name="PaidMinutes">Worked or trained in the three months before the day asked about.</param>
/// <param name="NeededMinutes">Null on a day before the figure was in force.</param>
public sealed record CashBenefits(int PaidMinutes, int? NeededMinutes, bool AreOpen)
{
    internal static CashBenefits Of(HoursAccount account, DateOnly day) =>
        new(
            SocialRights.PaidMinutes(account, day),
            SocialRights.CashBenefitMinutes.TryOn(day, out var needed) ? needed : null,
            SocialRights.OpenCashBenefits(account, day)
        );
}

/// <summary>One reading of the ceiling; see <see cref="ReadingBalance"/> for what each quantity holds.</summary>
public sealed record ReadingResource(
    CeilingReading Reading,
    ReadingScope Scope,
    ReferenceWindow? Window,
    int? CeilingMinutes,
    int ConsumedMinutes,
    int ReservedMinutes,
    int? RemainingMinutes,
    int OverrunMinutes,
    Guid? DerogationId
)
{
    internal static ReadingResource Of(ReadingBalance reading) =>
        new(
            reading.Scope.Reading,
            new(reading.Scope.EmployerId, reading.Scope.ClientId),
            reading.Window,
            reading.CeilingMinutes,
            reading.ConsumedMinutes,
            reading.ReservedMinutes,
            reading.RemainingMinutes,
            reading.OverrunMinutes,
            reading.DerogationId
        );
}

/// <summary>Whose minutes a reading adds together; what is null is not told apart.</summary>
public sealed record ReadingScope(Guid? EmployerId, Guid? ClientId);
