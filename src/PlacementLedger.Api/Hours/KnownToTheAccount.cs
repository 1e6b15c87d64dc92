using PlacementLedger.Api.Commands;
using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Api.Hours;

/// <summary>The clients and the AIs of an account's placements, held until the commit like every fact.</summary>
/// <remarks>A client must not become a company meanwhile, nor an AI be granted a derogation.</remarks>
internal sealed record KnownToTheAccount(IReadOnlyList<Client> Clients, IReadOnlyList<Structure> Ais)
{
    /// <summary>Those of all placements, of which some are at hand. Loads nothing when all are.</summary>
    public static async Task<KnownToTheAccount> Of(
        Take take,
        HoursAccount account,
        Client client,
        IReadOnlyList<Structure> employers,
        CancellationToken ct
    )
    {
        var clients = Others<Client>(take, ClientsIn(account), [client.Id]);
        var ais = Others<Structure>(take, AisIn(account), [.. employers.Select(employer => employer.Id)]);
        if (take.HasMore)
        {
            await take.Load(ct);
        }

        return new(
            [client, .. clients.Select(other => other.OrNull).OfType<Client>()],
            [.. employers, .. ais.Select(other => other.OrNull).OfType<Structure>()]
        );
    }

    /// <summary>What the hours of the account are held to, the employer of this placement being at hand.</summary>
    public static async Task<CeilingLimits> Limits(
        Take take,
        HoursAccount account,
        Structure employer,
        CancellationToken ct
    )
    {
        var ais = Others<Structure>(take, AisIn(account), [employer.Id]);
        if (ais.Count > 0)
        {
            await take.Load(ct);
        }

        return CeilingLimits.Of([employer, .. ais.Select(other => other.OrNull).OfType<Structure>()]);
    }

    /// <summary>What the hours of the account are held to, nobody being at hand.</summary>
    public static async Task<CeilingLimits> Limits(Take take, HoursAccount account, CancellationToken ct)
    {
        var ais = Others<Structure>(take, AisIn(account), []);
        await take.Load(ct);
        return CeilingLimits.Of(ais.Select(other => other.OrNull).OfType<Structure>());
    }

    /// <summary>The AIs that have employed the worker, each once.</summary>
    public static IEnumerable<Guid> AisIn(HoursAccount account) =>
        account
            .Placements.Select(placement => placement.Engagement)
            .Where(LegalEmployerOwnsTheHour.HasCeiling)
            .Select(engagement => engagement.EmployerId)
            .Distinct();

    private static IEnumerable<Guid> ClientsIn(HoursAccount account) =>
        account.Placements.Select(placement => placement.Engagement.ClientId).Distinct();

    private static List<Taken<T>> Others<T>(Take take, IEnumerable<Guid> ids, Guid[] atHand)
        where T : class => [.. ids.Except(atHand).Order().Select(take.ReadOrNull<T>)];
}
